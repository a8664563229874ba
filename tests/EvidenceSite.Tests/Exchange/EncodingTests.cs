using System.Text;
using EvidenceSite.Exchange;

namespace EvidenceSite.Tests.Exchange;

/// <summary>The form and the encoding of a file are told by its content.</summary>
public sealed class EncodingTests
{
    private const string Ris = "TY  - JOUR\r\nTI  - Müller’s étude – “naïve”\r\nER  - \r\n";

    public static TheoryData<string> Encodings => new(["utf-8", "utf-16", "utf-16BE"]);

    [Theory]
    [MemberData(nameof(Encodings))]
    public void UnicodeWithAndWithoutAMark(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        foreach (var bytes in (byte[][])[[.. encoding.GetPreamble(), .. encoding.GetBytes(Ris)], encoding.GetBytes(Ris)])
        {
            var reading = BibliographyFile.Read(bytes, "f");
            Assert.Empty(reading.Problems);
            Assert.Equal("Müller’s étude – “naïve”", reading.Records[0].Field("title"));
        }
    }

    [Fact]
    public void Windows1252IsReadAndReported()
    {
        var reading = BibliographyFile.Read([.. "TY  - JOUR\nTI  - M"u8, 0xFC, .. "ller"u8, 0x92, .. "s "u8, 0x93, .. "x"u8, 0x94, .. " "u8, 0x96, .. "\nER  - \n"u8], "f");
        Assert.Equal("Müller’s “x” –", reading.Records[0].Field("title"));
        var problem = Assert.Single(reading.Problems);
        Assert.Equal((ImportSeverity.Warning, 2), (problem.Severity, problem.Line));
        Assert.Contains("It was read as Windows-1252.", problem.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("@article{a,title={T}}", BibliographicFormat.Bibtex)]
    [InlineData("% remark\n\n  @Book {a, title={T}}", BibliographicFormat.Bibtex)]
    [InlineData("\r\n\r\nTY  - JOUR\r\nTI  - T\r\nER  - ", BibliographicFormat.Ris)]
    [InlineData("\n\nPMID- 1\nTI  - T", BibliographicFormat.Nbib)]
    [InlineData("\uFEFF [ {\"type\":\"book\",\"title\":\"T\"} ]", BibliographicFormat.CslJson)]
    [InlineData("{\"type\":\"book\",\"title\":\"T\"}", BibliographicFormat.CslJson)]
    public void TheFormIsToldByTheContent(string text, BibliographicFormat format)
    {
        var reading = BibliographyFile.Read(text, "anything.txt");
        Assert.Equal(format, reading.Format);
        Assert.Equal("T", Assert.Single(reading.Records).Field("title"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Dear reader,\nwrite to me@x.example {or not}.")]
    [InlineData("<html><body>No</body></html>")]
    [InlineData("title,year\nT,2019")]
    public void AnythingElseIsReported(string text)
    {
        var reading = BibliographyFile.Read(text, "f");
        Assert.Null(reading.Format);
        Assert.Contains("This is neither BibTeX, RIS, NBIB nor CSL-JSON.", Assert.Single(reading.Problems).Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("@comment{nothing}")]
    public void AFileWithoutWorksIsReported(string text)
    {
        var problem = Assert.Single(BibliographyFile.Read(text, "f").Problems);
        Assert.Equal((ImportSeverity.Error, "The file holds no works."), (problem.Severity, problem.Problem));
    }
}
