using System.Text;
using EvidenceSite.Citations;
using EvidenceSite.Exchange.Text;

namespace EvidenceSite.Exchange.Ris;

/// <summary>
/// Writes RIS as Zotero, EndNote and Mendeley read it: a tag and a value on each line, CR and LF at line ends, UTF-8 without byte order mark.
/// Markup is left out, and no value has a line end, so that nothing in it can pass for a tag.
/// </summary>
public static class RisWriter
{
    private const string LineEnd = "\r\n";

    /// <summary>The records in the order of the items.</summary>
    public static string Write(IEnumerable<CitationItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var text = new StringBuilder();
        foreach (var item in items)
        {
            var type = RisTypes.Of(item.Type);
            text.Append(text.Length > 0 ? LineEnd : "");
            AppendLine(text, "TY", type);
            foreach (var (tag, value) in RisFields.Of(item, type))
            {
                if (PlainText.OneLine(value ?? "") is { Length: > 0 } line)
                {
                    AppendLine(text, tag, line);
                }
            }

            AppendLine(text, "ER", "");
        }

        return text.ToString();
    }

    private static void AppendLine(StringBuilder text, string tag, string value) => text.Append(tag).Append("  - ").Append(value).Append(LineEnd);
}
