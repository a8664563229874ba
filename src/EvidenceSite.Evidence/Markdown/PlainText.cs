using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace EvidenceSite.Evidence.Markdown;

/// <summary>Takes the text out of inline Markdown.</summary>
public static class PlainText
{
    /// <summary>The text without markup; citations are left out.</summary>
    public static string Of(ContainerInline? inline) => inline is null ? "" : Of(inline, LeaveOut).Trim();

    /// <summary>The text without markup, not trimmed.</summary>
    /// <param name="inline">The inline Markdown.</param>
    /// <param name="cite">Writes what stands for a citation; it may take back what was written before.</param>
    internal static string Of(ContainerInline inline, Action<StringBuilder, CitationInline> cite)
    {
        var text = new StringBuilder();
        foreach (var node in inline.Descendants())
        {
            switch (node)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case CitationInline citation:
                    cite(text, citation);
                    break;
            }
        }

        return text.ToString();
    }

    /// <summary>The text of all paragraphs.</summary>
    internal static string Of(MarkdownText text) =>
        string.Join(' ', text.Document.Descendants<LeafBlock>().Where(block => block.Inline is not null).Select(block => Of(block.Inline)));

    // "… in 110 people [@id]." leaves no space before the full stop.
    private static void LeaveOut(StringBuilder text, CitationInline citation)
    {
        while (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }
    }
}
