using System.Globalization;
using System.Text;
using EvidenceSite.Citations;
using EvidenceSite.Exchange;

namespace EvidenceSite.Import;

/// <summary>Writes the bibliographic fields of a reference under <c>csl</c>, in the order of the files that are there.</summary>
internal static class CslText
{
    private static readonly string[] Order =
    [
        "type", "title", "title-short", "author", "editor", "translator", "collection-editor", "container-author", "contributor", "container-title", "container-title-short",
        "volume-title", "collection-title", "collection-title-short", "collection-number", "issued", "volume", "issue", "page", "number", "edition", "version", "chapter-number", "part-number",
        "number-of-pages", "number-of-volumes", "publisher", "publisher-place", "event-title", "event-place", "event-date", "genre", "medium", "status", "DOI", "PMID", "PMCID", "URL",
        "accessed", "available-date", "ISBN", "ISSN", "language",
    ];

    // These stand at the end.
    private static readonly string[] Last = ["original-title", "original-date", "call-number", "archive", "archive_location", "source", "keyword", "annote", "note", "citation-key"];

    public static void Write(StringBuilder result, ImportedRecord record)
    {
        var item = record.Item;
        result.Append("csl:\n");
        var variables = item.Fields.Keys.Concat(item.Names.Keys).Concat(item.Dates.Keys).Append("type");
        foreach (var variable in variables.OrderBy(Rank).ThenBy(variable => variable, StringComparer.Ordinal))
        {
            if (variable == "type")
            {
                YamlText.Entry(result, 2, variable, item.Type);
            }
            else if (item.Names.TryGetValue(variable, out var names))
            {
                result.Append("  ").Append(variable).Append(":\n");
                foreach (var name in names)
                {
                    result.Append("    - ").Append(Name(name)).Append('\n');
                }
            }
            else if (item.Dates.TryGetValue(variable, out var date))
            {
                result.Append("  ").Append(variable).Append(": ").Append(Date(date)).Append('\n');
            }
            else
            {
                YamlText.Entry(result, 2, variable, item.Fields[variable]);
            }
        }

        if (!record.Custom.IsEmpty)
        {
            result.Append("  custom:\n");
            foreach (var (key, text) in record.Custom)
            {
                YamlText.Entry(result, 4, key, text);
            }
        }
    }

    private static int Rank(string variable) =>
        Array.IndexOf(Order, variable) is >= 0 and var early ? early : Array.IndexOf(Last, variable) is >= 0 and var late ? 1000 + late : 500;

    private static string Name(CitationName name)
    {
        var parts = new List<string>();
        void Add(string key, string value)
        {
            if (value.Length > 0)
            {
                parts.Add($"{key}: {YamlText.Scalar(value, isInFlow: true)}");
            }
        }

        Add("literal", name.Literal);
        Add("family", name.Family);
        Add("given", name.Given);
        Add("non-dropping-particle", name.NonDroppingParticle);
        Add("dropping-particle", name.DroppingParticle);
        Add("suffix", name.Suffix);
        if (name.CommaSuffix)
        {
            parts.Add("comma-suffix: true");
        }

        return "{" + string.Join(", ", parts) + "}";
    }

    private static string Date(CitationDate date) =>
        date.Start is not { } start ? $"{{literal: {YamlText.Scalar(date.Literal, isInFlow: true)}{(date.Circa ? ", circa: true" : "")}}}"
        : Parts(start) + (date.End is { } end ? "/" + Parts(end) : "") + (date.Circa ? "~" : "");

    // Seasons are the months 21 to 24 in the site's files (EDTF).
    private static string Parts(CitationDateParts parts)
    {
        var month = parts.Month > 12 ? parts.Month + 8 : parts.Month;
        return string.Create(
            CultureInfo.InvariantCulture, $"{parts.Year:0000}{(month > 0 ? string.Create(CultureInfo.InvariantCulture, $"-{month:00}") : "")}{(parts.Day > 0 ? string.Create(CultureInfo.InvariantCulture, $"-{parts.Day:00}") : "")}");
    }
}
