using EvidenceSite.Citations;
using EvidenceSite.Exchange.Bibtex;

namespace EvidenceSite.Tests.Exchange;

/// <summary>BibTeX as other programs read it back.</summary>
public sealed class BibtexWriterTests
{
    public static TheoryData<string, string> Readers => new() { { IndependentReader.Pandoc, "biblatex" }, { IndependentReader.Pandoc, "bibtex" }, { IndependentReader.CitationJs, "biblatex" } };

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task AnArticleComesBackWhole(string reader, string format)
    {
        var read = Assert.Single(await IndependentReader.ReadAsync(reader, format, BibtexWriter.Write([Works.Article])));

        Assert.Equal("doe-2020", read.Text("id"));
        Assert.Equal("article-journal", read.Text("type"));
        foreach (var variable in (string[])["title", "container-title", "volume", "issue", "page", "DOI", "ISSN", "URL", "note"])
        {
            Assert.Equal(Works.Article.Fields[variable], read.Text(variable)?.Replace('\u2013', '-'));
        }

        Assert.Equal("[[2020,2,3]]", read.Date("issued"));
        Assert.Equal(Csl.Names(Works.Article, "author"), read.Names("author"));
        Assert.Equal(Csl.Names(Works.Article, "editor"), read.Names("editor"));
        if (reader == IndependentReader.Pandoc)
        {
            Assert.Equal(("12345678", "PMC1234567"), (read.Text("PMID"), read.Text("PMCID")));
        }
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task EveryKindOfWorkComesBack(string reader, string format)
    {
        var read = await IndependentReader.ReadAsync(reader, format, BibtexWriter.Write(Works.OfEachKind));

        Assert.Equal(Works.OfEachKind.Select(work => work.Id), read.Select(item => item.Text("id")));
        foreach (var (work, item) in Works.OfEachKind.Zip(read))
        {
            Assert.Equal((work.Id, work.Fields["title"]), (work.Id, item.Text("title")));
            Assert.Equal(Csl.Names(work, "author"), item.Names("author"));
            Assert.Equal(work.Dates["issued"].Start!.Value.Year.ToString(System.Globalization.CultureInfo.InvariantCulture), item["issued"]?["date-parts"]?[0]?[0]?.ToString());
        }

        var byId = read.ToDictionary(item => item.Text("id")!);
        Assert.Equal(("book", "chapter", "paper-conference", "report", "thesis", "webpage", "dataset"),
            (byId["book"].Text("type"), byId["chapter"].Text("type"), byId["paper"].Text("type"), byId["report"].Text("type"), byId["thesis"].Text("type"), byId["webpage"].Text("type"), byId["dataset"].Text("type")));
        Assert.Equal(("A book of chapters", "Proceedings of tea"), (byId["chapter"].Text("container-title"), byId["paper"].Text("container-title")));
        Assert.Equal(("Hiccup Society Press", "Tea University"), (byId["report"].Text("publisher"), byId["thesis"].Text("publisher")));
        Assert.Equal("Preprint, not peer reviewed.", byId["preprint"].Text("note"));
    }

    [Theory]
    [InlineData("A @article{evil, title = {x}} here")]
    [InlineData("A \\input{/etc/passwd} & 50% of $x$ #1 ~a^b_c")]
    [InlineData("Two\nlines\r\nand ER  - more")]
    [InlineData("\"Quoted\" and 'single' and <b>bold</b> 𝒜 日本 Ωmega ﬁ")]
    [InlineData("José Müller Łódź straße Ångström Çelik ňůő")]
    [InlineData("H<sub>2</sub>O and T<sub>H</sub>17 of mRNA in McDonald's iPSC")]
    [InlineData("Unclosed <i>markup and a < b > c")]
    [InlineData("Balanced {braces} stay, -- and so does that")]
    public async Task ATitleIsOnlyText(string title)
    {
        var text = BibtexWriter.Write([Works.Titled(title), Works.OfEachKind[0]]);

        foreach (var (reader, format) in Readers.Select(row => (row.Data.Item1, row.Data.Item2)))
        {
            var read = await IndependentReader.ReadAsync(reader, format, text);
            Assert.Equal(["doe-2020", "book"], read.Select(item => item.Text("id")));
            Assert.Equal((reader, Plain(title)), (reader, Plain(read[0].Text("title")!)));
            Assert.Equal("4", read[0].Text("volume"));
        }
    }

    [Theory]
    [InlineData("A } and @article{evil, title = {x}} here", "A {\\textbraceright} and @article\\{evil")]
    [InlineData("A } too many", "{\\textbraceright}")]
    [InlineData("A { too many", "{\\textbraceleft}")]
    [InlineData("}{", "{\\textbraceright}{\\textbraceleft}")]
    public async Task ABraceWithoutPartnerDoesNotEndTheField(string title, string written)
    {
        var text = BibtexWriter.Write([Works.Titled(title), Works.OfEachKind[0]]);

        Assert.Contains(written, text, StringComparison.Ordinal);
        var read = await IndependentReader.ReadAsync(IndependentReader.CitationJs, "biblatex", text);
        Assert.Equal([title, "A book"], read.Select(item => item.Text("title")));
        Assert.Equal(["doe-2020", "book"], (await IndependentReader.ReadAsync(IndependentReader.Pandoc, "biblatex", text)).Select(item => item.Text("id")));
    }

    [Fact]
    public async Task NamesThatBibtexWouldTakeApartStayWhole()
    {
        CitationName[] names =
        [
            new() { Literal = "Ministry of Health, Labour and Welfare" }, new() { Family = "Johnson and Johnson", Given = "A" },
            new() { Family = "Silva e Costa", Given = "B" }, new() { Family = "Doe, Roe", Given = "C" }, new() { Literal = "others" }, new() { Given = "Aristotle" },
            new() { Family = "Ludwig", DroppingParticle = "von", Given = "E" }, new() { Family = "No-Given" },
        ];
        var work = Works.Article with { Names = Works.Article.Names.SetItem("author", [.. names]) };

        var read = Assert.Single(await IndependentReader.ReadAsync(IndependentReader.Pandoc, "biblatex", BibtexWriter.Write([work])));

        Assert.Equal(
            ["Ministry of Health, Labour and Welfare", "Johnson and Johnson|A", "Silva e Costa|B", "Doe, Roe|C", "others", "Aristotle", "von Ludwig|E", "No-Given"],
            read.Names("author"));
    }

    [Fact]
    public async Task DatesComeBackAsFarAsTheyAreKnown()
    {
        (CitationDate Date, string? Parts)[] dates =
        [
            (new() { Start = new(2020) }, "[[2020]]"), (new() { Start = new(2020, 5) }, "[[2020,5]]"), (new() { Start = new(2020, 5, 6) }, "[[2020,5,6]]"),
            (new() { Start = new(2020, 2), End = new(2020, 3) }, "[[2020,2],[2020,3]]"), (new() { Start = new(2020, 12, 30), End = new(2021, 1, 2) }, "[[2020,12,30],[2021,1,2]]"),
            (new() { Start = new(-44) }, "[[-44]]"), (new() { Start = new(2020), Circa = true }, "[[2020]]"),
        ];

        foreach (var (date, parts) in dates)
        {
            var read = Assert.Single(await IndependentReader.ReadAsync(IndependentReader.Pandoc, "biblatex", BibtexWriter.Write([Works.Dated(date)])));
            Assert.Equal(parts, read.Date("issued"));
            Assert.Equal(date.Circa, read["issued"]!["circa"]?.GetValue<bool>() ?? false);
        }

        Assert.Contains("date = {2020-21},\n  year = {2020},\n  volume", BibtexWriter.Write([Works.Dated(new() { Start = new(2020, 13) })]), StringComparison.Ordinal);
        Assert.Contains("year = {in press},", BibtexWriter.Write([Works.Dated(new() { Literal = "in press" })]), StringComparison.Ordinal);
        Assert.Contains("  year = {2020},\n  month = may,\n", BibtexWriter.Write([Works.Dated(new() { Start = new(2020, 5) })]), StringComparison.Ordinal);
    }

    [Fact]
    public void KeysAreSafeAndDiffer()
    {
        string[] ids = ["doe-2020", "Doe-2020", "müller, 2020 {a}", "日本", "", "a/b:c.d_e+f", "a b", "a-b", "\ud83d"];

        var text = BibtexWriter.Write(ids.Select(id => Works.OfEachKind[0] with { Id = id }));

        Assert.Equal(
            ["doe-2020", "Doe-2020-2", "muller-2020-a", "item", "item-2", "a/b:c.d_e+f", "a-b", "a-b-2", "item-3"],
            text.Split('\n').Where(line => line.StartsWith('@')).Select(line => line["@book{".Length..^1]));
    }

    // Both readers set quotation marks and dashes as LaTeX does.
    private static string Plain(string title) => EvidenceSite.Citations.FieldMarkup.Strip(title)
        .Replace('“', '"').Replace('”', '"').Replace('‘', '\'').Replace('’', '\'')
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is var words ? string.Join(' ', words) : "";
}
