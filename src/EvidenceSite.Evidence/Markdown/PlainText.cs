using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace EvidenceSite.Evidence.Markdown;

/// <summary>Takes the text out of inline Markdown.</summary>
public static class PlainText
{
    /// <summary>The text without markup; citations are left out.</summary>
    public static string Of(ContainerInline? inline)
    {
        if (inline is null)
        {
            return "";
        }

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
                case CitationInline:
                    // "… in 110 people [@id]." leaves no space before the full stop.
                    while (text.Length > 0 && text[^1] == ' ')
                    {
                        text.Length--;
                    }

                    break;
            }
        }

        return text.ToString().Trim();
    }

    /// <summary>The text of all paragraphs.</summary>
    internal static string Of(MarkdownText text) =>
        string.Join(' ', text.Document.Descendants<LeafBlock>().Where(block => block.Inline is not null).Select(block => Of(block.Inline)));
}
