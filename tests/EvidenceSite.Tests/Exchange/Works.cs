using EvidenceSite.Citations;

namespace EvidenceSite.Tests.Exchange;

/// <summary>Works to be written in every format.</summary>
internal static class Works
{
    /// <summary>An article with everything that an article may have.</summary>
    public static CitationItem Article { get; } = Read("""
        {
          "id": "doe-2020", "type": "article-journal", "title": "Sugar for hiccups: A trial of CD34<sup>+</sup> cells <i>in vitro</i> in DNA and TNF-α",
          "title-short": "Sugar for hiccups",
          "author": [
            { "family": "Doe", "given": "Jane K." }, { "family": "Gogh", "non-dropping-particle": "van", "given": "Vincent" },
            { "family": "Müller", "given": "Åsa", "suffix": "Jr." }, { "literal": "Hiccup Society and Friends" }
          ],
          "editor": [{ "family": "Roe", "given": "Richard" }],
          "container-title": "Journal of Sweet & Sour Medicine", "container-title-short": "J Sweet Sour Med",
          "issued": { "date-parts": [[2020, 2, 3]] }, "volume": "4", "issue": "2", "page": "10-15",
          "DOI": "10.1234/sweet_2020.5", "PMID": "12345678", "PMCID": "PMC1234567", "ISSN": "1234-5678", "URL": "https://sweet.example/a_b?c=%20d&e=1#f",
          "abstract": "50% of people.", "keyword": "sugar, hiccups", "language": "en", "publisher": "Sweet Press", "note": "Retracted."
        }
        """);

    /// <summary>A work of each kind that a format may treat in its own way.</summary>
    public static IReadOnlyList<CitationItem> OfEachKind { get; } = CitationItem.Read("""
        [
          { "id": "book", "type": "book", "title": "A book", "author": [{ "family": "Doe", "given": "Jane" }], "publisher": "Sweet Press", "publisher-place": "Tea Town", "edition": "2", "ISBN": "9780000000002", "issued": { "date-parts": [[2001]] } },
          { "id": "chapter", "type": "chapter", "title": "A chapter", "author": [{ "family": "Doe", "given": "Jane" }], "editor": [{ "family": "Roe", "given": "Richard" }], "container-title": "A book of chapters", "page": "1-9", "publisher": "Sweet Press", "issued": { "date-parts": [[2002]] } },
          { "id": "paper", "type": "paper-conference", "title": "A paper", "author": [{ "family": "Doe", "given": "Jane" }], "container-title": "Proceedings of tea", "issued": { "date-parts": [[2003]] } },
          { "id": "report", "type": "report", "title": "A report", "author": [{ "literal": "Hiccup Society" }], "publisher": "Hiccup Society Press", "number": "12", "issued": { "date-parts": [[2004]] } },
          { "id": "thesis", "type": "thesis", "title": "A thesis", "author": [{ "family": "Doe", "given": "Jane" }], "publisher": "Tea University", "genre": "PhD thesis", "issued": { "date-parts": [[2005]] } },
          { "id": "webpage", "type": "webpage", "title": "A page", "author": [{ "literal": "Hiccup Society" }], "container-title": "Hiccup site", "URL": "https://hiccups.example/", "accessed": { "date-parts": [[2020, 1, 2]] }, "issued": { "date-parts": [[2006, 5]] } },
          { "id": "dataset", "type": "dataset", "title": "Some data", "author": [{ "family": "Doe", "given": "Jane" }], "publisher": "Tea Archive", "version": "3", "issued": { "date-parts": [[2007]] } },
          { "id": "law", "type": "legislation", "title": "Act on hiccups", "number": "7", "issued": { "date-parts": [[2008]] } },
          { "id": "preprint", "type": "article", "title": "A preprint", "author": [{ "family": "Doe", "given": "Jane" }], "publisher": "teaRxiv", "DOI": "10.1234/tea.1", "issued": { "date-parts": [[2009]] }, "note": "Preprint, not peer reviewed." }
        ]
        """).Items;

    /// <summary>An article with another title.</summary>
    public static CitationItem Titled(string title) => Article with { Fields = Article.Fields.SetItem("title", title) };

    /// <summary>An article with another date.</summary>
    public static CitationItem Dated(CitationDate issued) => Article with { Dates = Article.Dates.SetItem("issued", issued) };

    private static CitationItem Read(string json)
    {
        var reading = CitationItem.Read(json);
        Assert.Empty(reading.Diagnostics);
        return Assert.Single(reading.Items);
    }
}
