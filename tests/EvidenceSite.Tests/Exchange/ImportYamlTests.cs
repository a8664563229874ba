using System.Text.Json;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Exchange;

/// <summary>What a record holds is what the site reads from the file that was written: no value changes on its way through YAML.</summary>
public sealed class ImportYamlTests
{
    [Theory]
    [InlineData("No")]
    [InlineData("yes")]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("true")]
    [InlineData("2019-01-15")]
    [InlineData("007")]
    [InlineData("1e5")]
    [InlineData("0x1F")]
    [InlineData("1:20")]
    [InlineData(".5")]
    [InlineData("12")]
    [InlineData("a: b")]
    [InlineData("a:")]
    [InlineData("a #b")]
    [InlineData("#b")]
    [InlineData("- a")]
    [InlineData("---")]
    [InlineData("...")]
    [InlineData("? a")]
    [InlineData("[a], {b}")]
    [InlineData("{a}")]
    [InlineData("\"quoted\"")]
    [InlineData("'quoted'")]
    [InlineData("a \"b\" c")]
    [InlineData("back\\slash \\n")]
    [InlineData("*star &and !bang |bar >more %per @at `tick")]
    [InlineData("& co")]
    [InlineData("100 % of <5 > 3")]
    [InlineData("<<")]
    [InlineData("=")]
    [InlineData("a\u00A0b")]
    [InlineData("emoji 🧪 and 漢字")]
    [InlineData("trailing colon: ")]
    [InlineData("a,b, c")]
    public void OddTextsStayAsTheyAre(string text)
    {
        using var site = TestSite.Valid();
        var json = JsonSerializer.Serialize(new[]
        {
            new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["type"] = "book", ["title"] = "Title " + text, ["publisher"] = text, ["volume"] = text, ["odd " + text] = text,
                ["author"] = new[] { new Dictionary<string, string>(StringComparer.Ordinal) { ["family"] = "Doe" + text, ["given"] = "A" }, new(StringComparer.Ordinal) { ["literal"] = text } },
                ["issued"] = 2019,
            },
        });
        var run = site.Import(("a.json", json));
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var stored = site.Stored(Assert.Single(site.NewReferences()));
        var expected = text.Trim();
        Assert.Equal(expected, stored.Item.Fields["publisher"]);
        Assert.Equal(expected.Replace("--", "-", StringComparison.Ordinal), stored.Item.Fields["volume"]);
        Assert.Equal(expected, Assert.Single(stored.Custom).Value);
        Assert.Equal("odd " + expected, Assert.Single(stored.Custom).Key);
        Assert.Equal(expected, stored.Author[1].Literal);
    }

    [Fact]
    public void LongTextsAreFoldedAsPeopleFoldThem()
    {
        using var site = TestSite.Valid();
        var title = "Sugar: " + string.Join(' ', Enumerable.Range(0, 60).Select(i => $"word{i}"));
        site.Import(("a.ris", $"TY  - JOUR\nTI  - {title}\nAU  - Doe, A\nPY  - 2019\nER  - \n"));
        var text = site.ReferenceText("doe-2019");
        Assert.StartsWith("---\ncsl:\n  type: article-journal\n  title: >-\n    Sugar: word0 word1 ", text, StringComparison.Ordinal);
        Assert.All(text.Split('\n').TakeWhile(line => !line.StartsWith("conditions", StringComparison.Ordinal)), line => Assert.InRange(line.Length, 0, 110));
        Assert.Equal(title, site.Stored("doe-2019").Title);
    }

    [Theory]
    [InlineData("2019", "2019")]
    [InlineData("2019-01", "2019-01")]
    [InlineData("2019-01-15", "2019-01-15")]
    [InlineData("2019-21", "2019-21")]
    [InlineData("2018-12/2019-01", "2018-12/2019-01")]
    [InlineData("1990~", "1990~")]
    [InlineData("1990-05?", "1990-05~")]
    [InlineData("0850", "0850")]
    public void DatesStayAsTheyAre(string edtf, string written)
    {
        using var site = TestSite.Valid();
        site.Import(("a.bib", $"@book{{k, title={{T}}, author={{Doe, A}}, date={{{edtf}}}}}"));
        var id = Assert.Single(site.NewReferences());
        Assert.Contains($"  issued: {written}\n", site.ReferenceText(id), StringComparison.Ordinal);
        Assert.NotNull(site.Stored(id).Issued?.Start);
    }
}
