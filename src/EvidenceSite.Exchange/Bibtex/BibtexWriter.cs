using System.Text;
using EvidenceSite.Citations;

namespace EvidenceSite.Exchange.Bibtex;

/// <summary>
/// Writes entries that BibTeX and BibLaTeX (biber) both read, as UTF-8. Fields that only BibLaTeX knows stand beside BibTeX's, which passes over
/// what it does not know. Rich text becomes LaTeX, and whatever means something to BibTeX or LaTeX is written so that it stays text.
/// </summary>
public static class BibtexWriter
{
    /// <summary>The entries in the order of the items, LF at line ends, an empty line between two.</summary>
    public static string Write(IEnumerable<CitationItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var text = new StringBuilder();
        var keys = new CitationKeys();
        foreach (var item in items)
        {
            text.Append(text.Length > 0 ? "\n" : "");
            WriteItem(text, item, keys.Next(item.Id));
        }

        return text.ToString();
    }

    private static void WriteItem(StringBuilder text, CitationItem item, string key)
    {
        var type = BibtexTypes.Of(item.Type);
        text.Append('@').Append(type).Append('{').Append(key).Append(",\n");
        foreach (var (name, value) in BibtexFields.Of(item, type).Where(field => field.Value.Length > 0))
        {
            text.Append("  ").Append(name).Append(" = ").Append(value).Append(",\n");
        }

        text.Append("}\n");
    }
}
