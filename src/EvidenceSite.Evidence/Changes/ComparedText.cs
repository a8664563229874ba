using System.Text;
using EvidenceSite.Evidence.Markdown;
using Markdig.Syntax;

namespace EvidenceSite.Evidence.Changes;

/// <summary>
/// What a text says, without how it is set: line breaks, emphasis, links, and the shapes of quotation marks, spaces and hyphens make no
/// difference. Two texts that are equal in this form mean the same.
/// </summary>
public static class ComparedText
{
    /// <summary>A plain text; empty for none.</summary>
    public static string Of(string? text)
    {
        var plain = new StringBuilder();
        foreach (var c in text ?? "")
        {
            if (char.IsWhiteSpace(c))
            {
                if (plain.Length > 0 && plain[^1] != ' ')
                {
                    plain.Append(' ');
                }
            }
            else
            {
                plain.Append(c switch
                {
                    '‘' or '’' or 'ʼ' => '\'',
                    '“' or '”' => '"',
                    '\u2010' or '\u2011' => '-',
                    _ => c,
                });
            }
        }

        return plain.ToString().TrimEnd();
    }

    /// <summary>A Markdown text, with its citations as <c>[@id, page 3]</c>; empty for none.</summary>
    public static string Of(MarkdownText? text) => text is null
        ? ""
        : Of(string.Join(' ', text.Document.Descendants<LeafBlock>().Where(block => block.Inline is not null).Select(block => PlainText.Of(block.Inline!, Cite))));

    private static void Cite(StringBuilder text, CitationInline citation) =>
        text.Append(citation.Cluster is { } cluster ? Of(cluster) : citation.Written);

    private static string Of(CitedCluster cluster)
    {
        var items = string.Join("; ", cluster.Items.Select(Of));
        return cluster.Narrative ? items : $"[{items}]";
    }

    private static string Of(CitedItem item)
    {
        var prefix = item.Prefix.Length > 0 ? item.Prefix + " " : "";
        var locator = item.Locator is { } place ? $", {place.Label} {place.Value}" : "";
        var suffix = item.Suffix.Length > 0 ? " " + item.Suffix : "";
        return $"{prefix}@{item.ReferenceId}{locator}{suffix}";
    }
}
