using System.Diagnostics;
using System.Globalization;

namespace EvidenceSite.Citations.Suite;

/// <summary>Shows how long documents of growing size take: the time should grow as the number of items does.</summary>
internal static class Bench
{
    private const string Head = "<style xmlns=\"http://purl.org/net/xbiblio/csl\" version=\"1.0\" class=\"in-text\"><info><title>Bench</title><id>bench</id></info>";

    private const string Entry = """
        <names variable="author"><name name-as-sort-order="all" initialize-with="" delimiter=", " et-al-min="7" et-al-use-first="6"/></names>
        <group prefix=". " delimiter=". " suffix=".">
          <text variable="title"/>
          <text variable="container-title" form="short" strip-periods="true"/>
          <group delimiter=";">
            <date variable="issued"><date-part name="year"/></date>
            <group delimiter=":"><text variable="volume"/><text variable="page"/></group>
          </group>
        </group>
        """;

    private static readonly string Numeric = Head
        + "<citation collapse=\"citation-number\"><sort><key variable=\"citation-number\"/></sort><layout prefix=\"[\" suffix=\"]\" delimiter=\",\"><text variable=\"citation-number\"/></layout></citation>"
        + "<bibliography><layout><text variable=\"citation-number\" suffix=\". \"/>" + Entry + "</layout></bibliography></style>";

    private static readonly string AuthorDate = Head
        + "<citation disambiguate-add-names=\"true\" disambiguate-add-givenname=\"true\" disambiguate-add-year-suffix=\"true\" et-al-min=\"3\" et-al-use-first=\"1\" collapse=\"year\">"
        + "<layout prefix=\"(\" suffix=\")\" delimiter=\"; \"><group delimiter=\" \"><names variable=\"author\"><name form=\"short\" initialize-with=\". \"/></names>"
        + "<date variable=\"issued\"><date-part name=\"year\"/></date></group></layout></citation>"
        + "<bibliography><sort><key variable=\"author\"/><key variable=\"issued\"/><key variable=\"title\"/></sort><layout>" + Entry + "</layout></bibliography></style>";

    public static void Run()
    {
        Show("numeric", Numeric, number => number);
        Show("author-date, few read the same", AuthorDate, number => number);
        Show("author-date, in groups of ten", AuthorDate, number => number / 10);
        Show("author-date, all read the same", AuthorDate, _ => 0);
    }

    private static void Show(string name, string xml, Func<int, int> author)
    {
        Console.WriteLine(name);
        var processor = new CitationProcessor(CitationStyle.Read(xml).Style!, CitationLocales.BuiltIn);
        _ = Time(processor, 500, author);
        foreach (var count in new[] { 1_000, 2_500, 5_000, 10_000 })
        {
            var (format, write) = Time(processor, count, author);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {count,6} items: format {format,6:0} ms, write {write,5:0} ms, {(format + write) * 1000 / count,6:0.0} us an item"));
        }
    }

    private static (double Format, double Write) Time(CitationProcessor processor, int count, Func<int, int> author)
    {
        var items = Enumerable.Range(0, count).Select(number => Item(number, author(number))).ToList();
        var clusters = items.Chunk(3).Select((chunk, index) => new CitationCluster("c" + index, [.. chunk.Select(item => new Cite(item.Id))])).ToList();
        var watch = Stopwatch.StartNew();
        var document = processor.Format(items, clusters);
        var format = watch.Elapsed.TotalMilliseconds;
        watch.Restart();
        _ = CitationHtmlWriter.Write(document.Bibliography);
        foreach (var citation in document.Citations)
            _ = CitationHtmlWriter.Write(citation.Text);
        return (format, watch.Elapsed.TotalMilliseconds);
    }

    private static CitationItem Item(int number, int author)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        var names = Enumerable.Range(0, 4).Select(place => new CitationName
        {
            Family = "Author" + author.ToString(CultureInfo.InvariantCulture) + (char)('a' + place),
            Given = "Jane " + (char)('A' + (number + place) % 26),
        });
        return new CitationItem
        {
            Id = "item" + text,
            Type = "article-journal",
            Fields = Of(("title", "A study of the number " + text + " in <i>vitro</i>"), ("container-title", "Journal of Numbers"), ("volume", "12"), ("page", "100-12")),
            Names = Of(("author", System.Collections.Immutable.ImmutableArray.CreateRange(names))),
            Dates = Of(("issued", new CitationDate { Start = new CitationDateParts(2001, 5) })),
        };
    }

    private static System.Collections.Immutable.ImmutableDictionary<string, T> Of<T>(params (string Name, T Value)[] values) =>
        System.Collections.Immutable.ImmutableDictionary.CreateRange(StringComparer.Ordinal, values.Select(value => KeyValuePair.Create(value.Name, value.Value)));
}
