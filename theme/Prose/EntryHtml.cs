using EvidenceSite.Citations;

namespace EvidenceSite.Theme.Prose;

/// <summary>Entries of references as HTML, with links.</summary>
internal static class EntryHtml
{
    private static readonly CitationHtmlOptions Linked = new() { WriteLinks = true, LinkRelation = "external" };

    private static readonly CitationHtmlOptions Inline = new() { KeepsInline = true };

    /// <summary>An entry of a list.</summary>
    public static string Of(FormattedEntry entry) => CitationHtmlWriter.Write(entry.Text, Linked);

    /// <summary>An entry that stands by itself in a paragraph.</summary>
    public static string OfInline(RichText entry) => CitationHtmlWriter.Write(entry, Linked with { KeepsInline = true });

    /// <summary>An entry within a sentence: without links and blocks.</summary>
    public static string WithinText(RichText entry) => CitationHtmlWriter.Write(entry, Inline);
}
