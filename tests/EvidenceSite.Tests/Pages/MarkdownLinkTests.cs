using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Pages;

/// <summary>Links by file lead to pages.</summary>
public sealed class MarkdownLinkTests
{
    public static TheoryData<string, string> Links => new()
    {
        { "../methods.md", "../methods.html" },
        { "../index.md", "../index.html" },
        { "../methods.md#how-we-search", "../methods.html#how-we-search" },
        { "../treatments/sugar.md", "../treatments/sugar.html" },
        { "../treatments/../treatments/./sugar.md", "../treatments/sugar.html" },
        { "hiccups.md", "hiccups.html" },
        { "hiccups.md#what-it-is", "#what-it-is" },
        { "#what-it-is", "#what-it-is" },
        { "#claim-stops-hiccups", "#claim-stops-hiccups" },
        { "../references/doe-2020.md", "../references/doe-2020.html" },
        { "../assets/data.csv", "../assets/data.csv" },
        { "https://tea.example/a?b=c&d=e#f", "https://tea.example/a?b=c&d=e#f" },
        { "HTTPS://tea.example", "HTTPS://tea.example" },
        { "mailto:a@tea.example", "mailto:a@tea.example" },
    };

    [Theory]
    [MemberData(nameof(Links))]
    public void ALinkLeadsTo(string written, string address)
    {
        using var site = TestSite.Valid().With("assets/data.csv", [1]).AppendToCondition($"## Here\n\n[*Go* there]({written} \"title\") or [so][r].\n\n[r]: {written}\n").Built();
        var links = site.Page("conditions/hiccups.html").QuerySelectorAll("#here + p a");
        Assert.Equal([address, address], links.Select(link => link.GetAttribute("href")));
        Assert.Equal("Go there", links[0].TextContent);
        Assert.Equal(address.Contains("//", StringComparison.Ordinal) || address.StartsWith("mailto", StringComparison.Ordinal) ? "external" : null, links[0].GetAttribute("rel"));
    }

    [Fact]
    public void ALinkInRepeatedTextIsSeenFromThePageThatRepeatsIt()
    {
        using var site = TestSite.Valid()
            .Replace("conditions/hiccups.md", "summary: A short spasm that comes again and again.", "summary: A short [spasm](../treatments/sugar.md#doses).").Built();
        Assert.Equal("treatments/sugar.html#doses", site.Page("index.html").QuerySelector(".cards p a")?.GetAttribute("href"));
        Assert.Equal("treatments/sugar.html#doses", site.Page("conditions.html").QuerySelector(".cards p a")?.GetAttribute("href"));
    }

    [Fact]
    public void APictureShowsAnAsset()
    {
        using var site = TestSite.Valid().With("assets/chart.png", [1]).AppendToCondition("![A *chart* & \"more\"](../assets/chart.png)\n").Built();
        var picture = site.Page("conditions/hiccups.html").QuerySelector("main img");
        Assert.Equal("../assets/chart.png", picture?.GetAttribute("src"));
        Assert.Equal("A chart & \"more\"", picture?.GetAttribute("alt"));
    }

    [Fact]
    public void EqualHeadingsGetAnchorsOfTheirOwnThatCanBeLinkedTo()
    {
        using var site = TestSite.Valid().AppendToCondition("## Where\n\n## Where\n\n[here](#where), [there](#where-1)\n").Built();
        Assert.Equal(["#where", "#where-1"], site.Page("conditions/hiccups.html").QuerySelectorAll("#where-1 + p a").Select(link => link.GetAttribute("href")));
    }
}
