using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Markdown;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Plan;

namespace EvidenceSite.Tests.Units;

/// <summary>Small parts with many cases, for which whole sites would be clumsy.</summary>
public sealed class SmallPartsTests
{
    [Theory]
    [InlineData("index.html", "index.html", "index.html")]
    [InlineData("index.html", "a/b.html", "a/b.html")]
    [InlineData("a/b.html", "index.html", "../index.html")]
    [InlineData("a/b.html", "a/c.html", "c.html")]
    [InlineData("a/b.html", "ab/c.html", "../ab/c.html")]
    [InlineData("a/b/c.html", "a/d.html", "../d.html")]
    [InlineData("a/b/c.html", "x/y/z.html", "../../x/y/z.html")]
    [InlineData("a/b.html", "a/b.html#x", "#x")]
    [InlineData("a/b.html", "a/c.html#x", "c.html#x")]
    [InlineData("a/b.html", "a/b/c.html", "b/c.html")]
    [InlineData("a/b/c.html", "a/b.html#x", "../b.html#x")]
    public void ARelativeAddress(string from, string to, string address) => Assert.Equal(address, RelativeUrl.From(from, to));

    [Theory]
    [InlineData("titel", "title")]
    [InlineData("Title", "title")]
    [InlineData("tilte", "title")]
    [InlineData("summry", "summary")]
    [InlineData("review-bye", "review-by")]
    [InlineData("bd", "ad")]
    [InlineData("xyz", null)]
    [InlineData("", null)]
    public void TheNearestWord(string word, string? nearest) => Assert.Equal(nearest, Nearest.To(word, ["title", "summary", "cd", "ad", "review-by"]));

    [Fact]
    public void NoNearestWordOfAHugeWord() => Assert.Null(Nearest.To(new string('x', 101), [new string('x', 101)]));

    [Fact]
    public void AnchorsHaveTheFormOfGitHubAndAreUnique()
    {
        var anchors = new AnchorNames();
        string[] headings = ["What it is", "What it is?", "what-it-is", "What it is 1", "A & B, c.d", "Über 50 %", "", "!!!", "Main", "Claim X", "cite-a", "What it is 1"];
        Assert.Equal(
            ["what-it-is", "what-it-is-1", "what-it-is-2", "what-it-is-1-1", "a--b-cd", "über-50", "section", "section-1", "main-1", "section-claim-x", "section-cite-a", "what-it-is-1-2"],
            headings.Select(anchors.Next));
    }

    [Fact]
    public void WordsAreTheNamesOfValuesInLowerCaseWithHyphens()
    {
        Assert.Equal(["supported", "overstated", "untested", "contradicted", "too-vague", "not-assessed"], Words<Verdict>.All);
        Assert.Equal(Certainty.VeryLow, Words<Certainty>.Parse("very-low"));
        Assert.Equal("registered-no-results", Words<PublicationStatus>.Of(PublicationStatus.RegisteredNoResults));
        Assert.All((string[])["Very-low", "verylow", "very low", "", "0"], word => Assert.Null(Words<Certainty>.Parse(word)));
    }

    [Fact]
    public void TitlesSortByTheirLettersAlone()
    {
        string[] sorted = ["\"Ärger\"", "Alpha", "ancora", "Äpfel", "Apple", "Éclair", "eclipse", "Łódź", "Lyon", "Ørsted", "Oslo", "Zebra", "ża", "zebu"];
        var expected = new[] { "Alpha", "ancora", "Äpfel", "Apple", "\"Ärger\"", "Éclair", "eclipse", "Łódź", "Lyon", "Ørsted", "Oslo", "ża", "Zebra", "zebu" };
        Assert.Equal(expected, sorted.OrderBy(TitleOrder.KeyOf, StringComparer.Ordinal));
        Assert.Equal(expected, sorted.Reverse().OrderBy(TitleOrder.KeyOf, StringComparer.Ordinal));
    }

    [Fact]
    public void TitlesThatDifferInAccentsOnlyKeepAFixedOrder()
    {
        string[] titles = ["Cafe", "Cafe\u0301", "Café"];
        Assert.Equal(titles, titles.Reverse().OrderBy(TitleOrder.KeyOf, StringComparer.Ordinal));
    }
}
