using System.Text.RegularExpressions;
using EvidenceSite.Citations;
using EvidenceSite.Exchange.Text;

namespace EvidenceSite.Exchange.Ris;

/// <summary>
/// The fields of a record, by the tags under which EndNote and Zotero keep them for its type; where the two differ, by the one that both read.
/// </summary>
internal static partial class RisFields
{
    /// <summary>The fields after TY and before ER, in the order in which they are written; a value may be null.</summary>
    /// <param name="item">The item.</param>
    /// <param name="type">Its RIS type.</param>
    public static IEnumerable<(string Tag, string? Value)> Of(CitationItem item, string type)
    {
        yield return ("ID", item.Id);
        foreach (var field in Names(item, type))
        {
            yield return field;
        }

        yield return ("TI", Text(item, "title"));
        yield return ("ST", Text(item, "title-short"));
        foreach (var field in Containers(item, type).Concat(Dates(item)).Concat(Numbers(item, type)))
        {
            yield return field;
        }

        yield return ("PB", Text(item, "publisher") ?? Text(item, "authority"));
        yield return ("CY", Text(item, "publisher-place"));
        yield return ("C1", type == "CPAPER" ? Text(item, "event-place") : null);
        yield return ("M3", Text(item, "genre"));
        yield return ("OP", Text(item, "original-title"));
        yield return ("LA", Text(item, "language"));
        yield return ("DO", Text(item, "DOI"));
        // The accession number is where EndNote keeps PubMed's numbers, and C2 that of PubMed Central.
        yield return ("AN", Text(item, "PMID") ?? Text(item, "archive_location"));
        yield return ("C2", type == "JOUR" ? Text(item, "PMCID") : null);
        yield return ("UR", Text(item, "URL"));
        yield return ("DB", Text(item, "archive"));
        yield return ("DP", Text(item, "source"));
        yield return ("CN", Text(item, "call-number"));
        foreach (var keyword in (Text(item, "keyword") ?? "").Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            yield return ("KW", keyword);
        }

        yield return ("AB", Text(item, "abstract"));
        yield return ("N1", Text(item, "note"));
        yield return ("N1", Text(item, "annote"));
        if (type != "JOUR" && Text(item, "PMCID") is { } pmcid)
        {
            yield return ("N1", "PMCID: " + pmcid);
        }
    }

    /// <summary>Editors of a part have the second place among the names; a whole work has them under a tag of their own.</summary>
    private static IEnumerable<(string Tag, string? Value)> Names(CitationItem item, string type)
    {
        var isPart = type is "CHAP" or "CPAPER" or "JOUR" or "DICT" or "ENCYC";
        var roles = new (string Tag, string Variable)[]
        {
            ("AU", item.Names.ContainsKey("author") ? "author" : type == "MPCT" ? "director" : type == "PCOMM" ? "interviewer" : "author"),
            (isPart ? "A2" : "ED", "editor"), ("ED", "editor-translator"), (isPart ? "A3" : "A2", "collection-editor"), ("A4", "translator"),
        };
        return roles.SelectMany(role => item.Names.GetValueOrDefault(role.Variable, []).Select(name => (role.Tag, (string?)Name(name))));
    }

    /// <summary>Programs that split names look for a comma; one after a group's name says that there is nothing to split.</summary>
    private static string Name(CitationName name)
    {
        var inverted = PlainText.Inverted(name);
        return inverted.Contains(',', StringComparison.Ordinal) ? inverted : inverted + ",";
    }

    private static IEnumerable<(string Tag, string? Value)> Containers(CitationItem item, string type)
    {
        var (container, conference, series) = (Text(item, "container-title"), Text(item, "event-title") ?? Text(item, "event"), Text(item, "collection-title"));
        if (type == "CPAPER")
        {
            yield return ("T2", conference ?? container);
            yield return ("C3", conference is null ? null : container);
            yield return ("T3", series);
        }
        else
        {
            yield return ("T2", container ?? series);
            yield return ("T3", container is null ? null : series);
        }

        yield return ("J2", Text(item, "container-title-short") ?? Text(item, "journalAbbreviation"));
    }

    private static IEnumerable<(string Tag, string? Value)> Dates(CitationItem item)
    {
        if (item.Dates.TryGetValue("issued", out var issued))
        {
            yield return ("PY", RisDate.Year(issued));
            yield return ("DA", RisDate.Of(issued) ?? PlainText.Of(issued.Literal));
        }

        if (item.Dates.TryGetValue("accessed", out var accessed))
        {
            yield return ("Y2", RisDate.Of(accessed) ?? PlainText.Of(accessed.Literal));
        }
    }

    private static IEnumerable<(string Tag, string? Value)> Numbers(CitationItem item, string type)
    {
        // The serial number of a report, a patent or a standard is its own.
        var isNumbered = type is "RPRT" or "PAT" or "STAND";
        yield return ("VL", Text(item, "volume"));
        yield return ("IS", Text(item, "issue") ?? Text(item, "collection-number"));
        // EndNote keeps the number of an article that has no pages in C7.
        yield return (type == "JOUR" ? "C7" : "M1", isNumbered ? null : Text(item, "number"));
        yield return ("NV", Text(item, "number-of-volumes"));
        yield return ("SE", Text(item, "section") ?? Text(item, "chapter-number"));
        var pages = Text(item, "page") ?? Text(item, "page-first") ?? Text(item, "number-of-pages");
        var range = PageRange().Match(pages ?? "");
        yield return ("SP", range.Success ? range.Groups["from"].Value : pages);
        yield return ("EP", range.Success ? range.Groups["to"].Value : null);
        yield return ("ET", Text(item, "edition") ?? Text(item, "version"));
        yield return ("SN", (isNumbered ? Text(item, "number") : null) ?? Text(item, "ISBN") ?? Text(item, "ISSN"));
    }

    private static string? Text(CitationItem item, string variable) => item.Fields.TryGetValue(variable, out var field) ? PlainText.Of(field) : null;

    [GeneratedRegex(@"^(?<from>\p{L}{0,3}\d+\p{L}?)\s*(?:--|[-–])\s*(?<to>\p{L}{0,3}\d+\p{L}?)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PageRange();
}
