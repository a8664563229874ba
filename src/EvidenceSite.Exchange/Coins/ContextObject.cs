using System.Globalization;
using System.Text;
using EvidenceSite.Citations;
using EvidenceSite.Exchange.Text;

namespace EvidenceSite.Exchange.Coins;

/// <summary>
/// Writes the description of a work that stands in a page for reference managers: a ContextObject as keys and encoded values (ANSI/NISO
/// Z39.88-2004), for the <c>title</c> of a span of the class <c>Z3988</c> (COinS).
/// </summary>
public static class ContextObject
{
    /// <summary>The description, not yet escaped for HTML.</summary>
    public static string Write(CitationItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var text = new StringBuilder("ctx_ver=Z39.88-2004");
        foreach (var (key, value) in Keys(item))
        {
            if (PlainText.OneLine(value ?? "") is { Length: > 0 } line)
            {
                text.Append('&').Append(key).Append('=');
                AppendEncoded(text, line);
            }
        }

        return text.ToString();
    }

    /// <summary>Only what kind of work it is and its numbers, for pages with many works: Zotero asks for the rest by the DOI. The whole for a work without.</summary>
    public static string WriteShort(CitationItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return Write(item.Fields.ContainsKey("DOI")
            ? new CitationItem { Id = item.Id, Type = item.Type, Fields = item.Fields.RemoveRange(item.Fields.Keys.Where(key => key is not ("DOI" or "PMID" or "note"))) }
            : item);
    }

    private static IEnumerable<(string Key, string? Value)> Keys(CitationItem item)
    {
        var (format, genre) = Format(item.Type);
        yield return ("rft_val_fmt", "info:ofi/fmt:kev:mtx:" + format);
        yield return ("rft_id", Text(item, "DOI") is { } doi ? "info:doi/" + doi : null);
        yield return ("rft_id", Text(item, "PMID") is { } pmid ? "info:pmid/" + pmid : null);
        // A DOI leads there as well, and many works make a page heavy.
        yield return ("rft_id", item.Fields.ContainsKey("DOI") ? null : Text(item, "URL"));
        foreach (var key in format switch { "journal" => Journal(item, genre), "book" => Book(item, genre), "dissertation" => Dissertation(item), _ => DublinCore(item, genre) })
        {
            yield return key;
        }

        yield return ("rft.date", item.Dates.TryGetValue("issued", out var issued) ? Date(issued) : null);
        foreach (var author in Authors(item, format == "dc" ? "rft.creator" : "rft.au"))
        {
            yield return author;
        }

        // No key of these formats says that a work was retracted. Zotero takes this one, which others pass over, as the abstract.
        yield return ("rft.description", Text(item, "note"));
    }

    private static (string Format, string Genre) Format(string type) => type switch
    {
        "article-journal" or "review" or "review-book" or "article-magazine" or "article-newspaper" => ("journal", "article"),
        "book" or "classic" => ("book", "book"),
        "chapter" or "entry" or "entry-dictionary" or "entry-encyclopedia" => ("book", "bookitem"),
        "paper-conference" => ("book", "proceeding"),
        "report" => ("book", "report"),
        "thesis" => ("dissertation", ""),
        // The types are Zotero's own, which is who reads them; Dublin Core has no list that tells these apart.
        "article" => ("dc", "preprint"),
        "dataset" => ("dc", "dataset"),
        "legislation" or "regulation" or "treaty" => ("dc", "statute"),
        "bill" => ("dc", "bill"),
        "legal_case" => ("dc", "case"),
        "post" or "post-weblog" => ("dc", "blogPost"),
        "software" => ("dc", "computerProgram"),
        "speech" => ("dc", "presentation"),
        "manuscript" => ("dc", "manuscript"),
        "webpage" => ("dc", "webpage"),
        _ => ("dc", "document"),
    };

    private static IEnumerable<(string Key, string? Value)> Journal(CitationItem item, string genre) =>
    [
        ("rft.genre", genre), ("rft.atitle", Text(item, "title")), ("rft.jtitle", Text(item, "container-title")), ("rft.stitle", Text(item, "container-title-short")),
        ("rft.volume", Text(item, "volume")), ("rft.issue", Text(item, "issue")), ("rft.pages", Text(item, "page")), ("rft.issn", Text(item, "ISSN")),
    ];

    private static IEnumerable<(string Key, string? Value)> Book(CitationItem item, string genre)
    {
        var isPart = genre is "bookitem" or "proceeding";
        return
        [
            ("rft.genre", genre), ("rft.atitle", isPart ? Text(item, "title") : null), ("rft.btitle", Text(item, isPart ? "container-title" : "title")),
            ("rft.series", Text(item, "collection-title")), ("rft.edition", Text(item, "edition")), ("rft.place", Text(item, "publisher-place")), ("rft.pub", Text(item, "publisher")),
            ("rft.pages", Text(item, "page")), ("rft.tpages", Text(item, "number-of-pages")), ("rft.isbn", Text(item, "ISBN")),
        ];
    }

    private static IEnumerable<(string Key, string? Value)> Dissertation(CitationItem item) =>
        [("rft.title", Text(item, "title")), ("rft.inst", Text(item, "publisher")), ("rft.degree", Text(item, "genre")), ("rft.tpages", Text(item, "number-of-pages"))];

    private static IEnumerable<(string Key, string? Value)> DublinCore(CitationItem item, string type) =>
    [
        ("rft.type", type), ("rft.title", Text(item, "title")), ("rft.source", Text(item, "container-title")), ("rft.publisher", Text(item, "publisher")),
        ("rft.identifier", Text(item, "URL")), ("rft.language", Text(item, "language")),
    ];

    /// <summary>The first author also by parts, as the formats have them; a group that comes first has a key of its own.</summary>
    private static IEnumerable<(string Key, string? Value)> Authors(CitationItem item, string key)
    {
        var authors = item.Names.GetValueOrDefault("author", []);
        if (authors is [{ Literal.Length: > 0 } group, ..])
        {
            yield return ("rft.aucorp", PlainText.Of(group.Literal));
        }
        else if (authors is [var person, ..] && key == "rft.au")
        {
            yield return ("rft.aulast", PlainText.Of($"{person.NonDroppingParticle} {person.Family}"));
            yield return ("rft.aufirst", PlainText.Of(person.Given));
        }

        // Zotero would split the name of a group at its last space; after a comma there is nothing to split.
        foreach (var author in authors.Skip(authors is [{ Literal.Length: > 0 }, ..] ? 1 : 0))
        {
            yield return (key, author.Literal.Length > 0 ? PlainText.Of(author.Literal) + "," : PlainText.Inverted(author));
        }
    }

    /// <summary>As much of the date as is known (ISO 8601), or its words.</summary>
    private static string Date(CitationDate date) => date.Start switch
    {
        null => date.Literal,
        { Month: 0 or > 12 } year => year.Year.ToString("0000", CultureInfo.InvariantCulture),
        { Day: 0 } month => string.Create(CultureInfo.InvariantCulture, $"{month.Year:0000}-{month.Month:00}"),
        { } day => string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}-{day.Day:00}"),
    };

    private static string? Text(CitationItem item, string variable) => item.Fields.TryGetValue(variable, out var field) ? PlainText.Of(field) : null;

    /// <summary>Percent-encodes (RFC 3986) but for what means nothing in a query, so that pages stay small.</summary>
    private static void AppendEncoded(StringBuilder text, string value)
    {
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in value.EnumerateRunes())
        {
            if (rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || (char)rune.Value is '-' or '.' or '_' or '~' or '/' or ',' or '(' or ')' or '\''))
            {
                text.Append((char)rune.Value);
            }
            else
            {
                foreach (var part in bytes[..rune.EncodeToUtf8(bytes)])
                {
                    text.Append('%').Append(part.ToString("X2", CultureInfo.InvariantCulture));
                }
            }
        }
    }
}
