using System.Text;
using System.Text.RegularExpressions;
using EvidenceSite.Citations;
using EvidenceSite.Exchange.Text;

namespace EvidenceSite.Exchange.Bibtex;

/// <summary>The fields of an entry (BibTeX 0.99d; BibLaTeX manual, section 2.2), each value with its delimiters.</summary>
internal static partial class BibtexFields
{
    /// <summary>The fields in the order in which they are written; a value is empty where the item has none.</summary>
    public static IEnumerable<(string Name, string Value)> Of(CitationItem item, string type)
    {
        yield return ("author", Names(item, "author"));
        yield return ("editor", Names(item, "editor", "editor-translator"));
        yield return ("translator", Names(item, "translator", "editor-translator"));
        yield return ("bookauthor", Names(item, "container-author"));
        yield return ("options", UsesPrefix(item) ? "{useprefix=true}" : "");
        yield return ("title", Title(item, "title"));
        yield return ("shorttitle", Title(item, "title-short"));
        yield return Container(item, type);
        yield return ("shortjournal", type == "article" ? Text(item, "container-title-short", "journalAbbreviation") : "");
        foreach (var field in Dates(item))
        {
            yield return field;
        }

        yield return ("volume", Text(item, "volume"));
        yield return ("number", type == "article" ? Text(item, "issue") : Text(item, "number", "collection-number", "issue"));
        yield return ("eid", type == "article" ? Text(item, "number") : "");
        yield return ("volumes", Text(item, "number-of-volumes"));
        yield return ("part", Text(item, "part-number"));
        yield return ("chapter", Text(item, "chapter-number"));
        yield return ("pages", Pages(item));
        yield return ("pagetotal", Text(item, "number-of-pages"));
        yield return ("edition", Text(item, "edition"));
        yield return ("version", Text(item, "version"));
        yield return ("type", Text(item, "genre"));
        yield return ("series", Title(item, "collection-title"));
        yield return (PublisherField(type), Text(item, "publisher", "authority"));
        yield return ("address", Text(item, "publisher-place"));
        yield return ("eventtitle", Title(item, "event-title", "event"));
        yield return ("venue", Text(item, "event-place"));
        yield return ("eventdate", Date(item, "event-date"));
        yield return ("origtitle", Title(item, "original-title"));
        yield return ("origdate", Date(item, "original-date"));
        yield return ("origpublisher", Text(item, "original-publisher"));
        yield return ("origlocation", Text(item, "original-publisher-place"));
        yield return ("pubstate", Text(item, "status"));
        yield return ("language", Text(item, "language"));
        yield return ("isbn", Text(item, "ISBN"));
        yield return ("issn", Text(item, "ISSN"));
        yield return ("doi", Verbatim(item, "DOI"));
        yield return ("pmid", Text(item, "PMID"));
        yield return ("pmcid", Text(item, "PMCID"));
        yield return ("url", Verbatim(item, "URL"));
        yield return ("urldate", Date(item, "accessed"));
        yield return ("library", Text(item, "call-number"));
        yield return ("keywords", Text(item, "keyword"));
        yield return ("abstract", Text(item, "abstract"));
        yield return ("annote", Text(item, "annote"));
        yield return ("note", Text(item, "note"));
    }

    /// <summary>What the work is a part of.</summary>
    private static (string Name, string Value) Container(CitationItem item, string type) => type switch
    {
        "article" => ("journal", Text(item, "container-title")),
        "incollection" or "inproceedings" => ("booktitle", Title(item, "container-title")),
        // The name of the site; neither program has a field for it, and both show this one.
        "online" or "misc" => ("howpublished", Text(item, "container-title")),
        _ => ("booktitle", Title(item, "container-title")),
    };

    private static string PublisherField(string type) => type switch
    {
        "techreport" => "institution",
        "phdthesis" => "school",
        "online" or "misc" => "organization",
        _ => "publisher",
    };

    private static IEnumerable<(string Name, string Value)> Dates(CitationItem item)
    {
        if (!item.Dates.TryGetValue("issued", out var issued))
        {
            yield break;
        }

        if (!BibtexDate.IsYearAndMonth(issued))
        {
            yield return ("date", Braced(BibtexDate.Edtf(issued)!));
        }

        yield return ("year", Braced(LatexText.Of(BibtexDate.Year(issued))));
        // A name that every style defines, so without braces.
        yield return ("month", BibtexDate.Month(issued) ?? "");
    }

    private static string Date(CitationItem item, string variable) =>
        item.Dates.TryGetValue(variable, out var date) ? Braced(BibtexDate.Edtf(date) ?? LatexText.Of(date.Literal)) : "";

    private static string Names(CitationItem item, params ReadOnlySpan<string> variables)
    {
        foreach (var variable in variables)
        {
            if (item.Names.TryGetValue(variable, out var names) && !names.IsEmpty)
            {
                return Braced(BibtexNames.Of(names));
            }
        }

        return "";
    }

    /// <summary>Whether particles stay with the family name, which BibLaTeX must be told for an entry as a whole.</summary>
    private static bool UsesPrefix(CitationItem item) =>
        item.Names.Values.Any(names => names.Any(name => name.NonDroppingParticle.Length > 0))
        && !item.Names.Values.Any(names => names.Any(name => name.NonDroppingParticle.Length == 0 && name.DroppingParticle.Length > 0));

    private static string Title(CitationItem item, params ReadOnlySpan<string> variables) => Braced(LatexText.OfTitle(First(item, variables)));

    private static string Text(CitationItem item, params ReadOnlySpan<string> variables) => Braced(LatexText.Of(First(item, variables)));

    /// <summary>Ranges with two hyphens, which LaTeX makes a dash.</summary>
    private static string Pages(CitationItem item)
    {
        var pages = First(item, "page", "page-first");
        return pages.Length == 0 ? "" : Braced(string.Join("--", PageRange().Split(pages).Select(LatexText.Of)));
    }

    /// <summary>A DOI or an address stands as it is; what would upset the braces is percent-encoded (RFC 3986, section 2.1).</summary>
    private static string Verbatim(CitationItem item, string variable)
    {
        var verbatim = new StringBuilder();
        foreach (var letter in PlainText.OneLine(First(item, variable)))
        {
            verbatim.Append(letter is '{' or '}' or '\\' or ' ' ? Uri.HexEscape(letter) : letter.ToString());
        }

        return Braced(verbatim.ToString());
    }

    private static string First(CitationItem item, params ReadOnlySpan<string> variables)
    {
        foreach (var variable in variables)
        {
            if (item.Fields.TryGetValue(variable, out var value) && !string.IsNullOrWhiteSpace(value))
            {
                return value;
            }
        }

        return "";
    }

    private static string Braced(string value) => value.Length == 0 ? "" : "{" + value + "}";

    // Between numbers only: a hyphen may belong to an article's number.
    [GeneratedRegex(@"(?<=\d\p{L}?)\s*(?:--|[-–])\s*(?=\p{L}{0,3}\d)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PageRange();
}
