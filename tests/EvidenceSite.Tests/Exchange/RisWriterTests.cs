using EvidenceSite.Citations;
using EvidenceSite.Exchange.Ris;

namespace EvidenceSite.Tests.Exchange;

/// <summary>RIS as another program reads it back, and by its lines.</summary>
public sealed class RisWriterTests
{
    [Fact]
    public void AnArticleHasTheFieldsThatReferenceManagersLookFor()
    {
        Assert.Equal(
            string.Join("\r\n",
                "TY  - JOUR", "ID  - doe-2020", "AU  - Doe, Jane K.", "AU  - van Gogh, Vincent", "AU  - Müller, Åsa, Jr.", "AU  - Hiccup Society and Friends,", "A2  - Roe, Richard",
                "TI  - Sugar for hiccups: A trial of CD34+ cells in vitro in DNA and TNF-α", "ST  - Sugar for hiccups", "T2  - Journal of Sweet & Sour Medicine", "J2  - J Sweet Sour Med",
                "PY  - 2020", "DA  - 2020/02/03/", "VL  - 4", "IS  - 2", "SP  - 10", "EP  - 15", "SN  - 1234-5678", "PB  - Sweet Press", "LA  - en", "DO  - 10.1234/sweet_2020.5",
                "AN  - 12345678", "C2  - PMC1234567", "UR  - https://sweet.example/a_b?c=%20d&e=1#f", "KW  - sugar", "KW  - hiccups", "AB  - 50% of people.", "N1  - Retracted.", "ER  - ", ""),
            RisWriter.Write([Works.Article]));
    }

    [Fact]
    public async Task AnArticleComesBack()
    {
        var read = Assert.Single(await IndependentReader.ReadAsync(IndependentReader.CitationJs, "ris", RisWriter.Write([Works.Article])));

        Assert.Equal("article-journal", read.Text("type"));
        foreach (var variable in (string[])["container-title", "volume", "issue", "DOI", "URL", "abstract", "note"])
        {
            Assert.Equal(Works.Article.Fields[variable], read.Text(variable));
        }

        Assert.Equal("10-15", read.Text("page"));
        Assert.Equal("Sugar for hiccups: A trial of CD34+ cells in vitro in DNA and TNF-α", read.Text("title"));
        Assert.Equal("[[2020,2,3]]", read.Date("issued"));
        Assert.Equal(["Doe|Jane K.", "van Gogh|Vincent", "Müller|Åsa|Jr.", "Hiccup Society and Friends"], read.Names("author"));
    }

    [Fact]
    public async Task EveryKindOfWorkComesBack()
    {
        var read = await IndependentReader.ReadAsync(IndependentReader.CitationJs, "ris", RisWriter.Write(Works.OfEachKind));

        Assert.Equal(Works.OfEachKind.Select(work => work.Fields["title"]), read.Select(item => item.Text("title")));
        Assert.Equal(
            ["book", "chapter", "paper-conference", "report", "thesis", "webpage", "dataset", "legislation"],
            read.Take(8).Select(item => item.Text("type")));
        Assert.Equal(Works.OfEachKind.Select(work => $"[[{work.Dates["issued"].Start!.Value.Year}"), read.Select(item => item.Date("issued")?[..6]));
    }

    [Theory]
    [InlineData("ER  - \r\nTY  - BOOK\r\nTI  - Evil")]
    [InlineData("A\nER  - \nTI  - B")]
    [InlineData("A\u2028ER  - \u0085TI  - B\vER  - \fC")]
    [InlineData("{\\@#%} 𝒜 <i>x")]
    public async Task ATitleIsOneLine(string title)
    {
        var text = RisWriter.Write([Works.Titled(title), Works.OfEachKind[0]]);

        Assert.Equal(2, text.Split("\r\n").Count(line => line.StartsWith("ER  - ", StringComparison.Ordinal)));
        Assert.Equal(2, text.Split("\r\n").Count(line => line.StartsWith("TI  - ", StringComparison.Ordinal)));
        Assert.DoesNotContain(text.Replace("\r\n", "", StringComparison.Ordinal), letter => char.IsControl(letter) || letter is '\u2028' or '\u2029');
        var read = await IndependentReader.ReadAsync(IndependentReader.CitationJs, "ris", text);
        Assert.Equal(["4", null], read.Select(item => item.Text("volume")));
        Assert.Equal(string.Join(' ', title.Split([' ', '\r', '\n', '\u2028', '\u0085', '\v', '\f'], StringSplitOptions.RemoveEmptyEntries)), string.Join(' ', read[0].Text("title")!.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Theory]
    [InlineData(2020, 13, 0, false, "DA  - 2020///Spring")]
    [InlineData(2020, 0, 0, true, "DA  - 2020///circa")]
    [InlineData(2020, 5, 0, false, "DA  - 2020/05//")]
    public void ADateSaysAllThatIsKnown(int year, int month, int day, bool circa, string line) =>
        Assert.Contains(line + "\r\n", RisWriter.Write([Works.Dated(new CitationDate { Start = new(year, month, day), Circa = circa })]), StringComparison.Ordinal);

    [Fact]
    public void ARangeOfDatesAndADateInWordsAreKept()
    {
        Assert.Contains("PY  - 2020\r\nDA  - 2020/02//to 2020-03\r\n", RisWriter.Write([Works.Dated(new() { Start = new(2020, 2), End = new(2020, 3) })]), StringComparison.Ordinal);
        Assert.Contains("\r\nDA  - in press\r\n", RisWriter.Write([Works.Dated(new() { Literal = "in press" })]), StringComparison.Ordinal);
    }
}
