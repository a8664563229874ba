using AngleSharp.Html.Dom;
using EvidenceSite.LinkCheck;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.TakeAlong;

/// <summary>The whole summary on one page.</summary>
public sealed class ReadThroughTests
{
    [Fact]
    public void ItHasEveryChapterOnceInOrderAndInItsContents()
    {
        using var site = Built();
        var page = site.Page("read-through.html");
        string[] chapters =
        [
            "ch-index", "ch-evidence-map", "ch-conditions", "ch-conditions--hiccups", "ch-topics", "ch-topics--harms", "ch-treatments", "ch-treatments--sugar", "ch-sources",
            "ch-sources--tea-shop", "ch-methods", "ch-about-the-data", "ch-glossary", "ch-bibliography",
        ];
        Assert.Equal(chapters, page.QuerySelectorAll(".chapter").Select(chapter => chapter.Id));
        Assert.Equal(chapters.Select(id => "#" + id), page.QuerySelectorAll(".book-contents a").Select(link => link.GetAttribute("href")));
        Assert.Contains("In one study, 12 of 20 people stopped", page.GetElementById("ch-conditions--hiccups")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void IdsAreUniqueAndEveryLinkLeadsSomewhere()
    {
        using var site = Built();
        Assert.Empty(LinkWalk.BrokenIn(site.Output, BuiltPage.AllIn(site.Output)));
    }

    [Fact]
    public void LinksLeadToWhereThePageItselfHasTheTarget()
    {
        using var site = Built();
        var page = site.Page("read-through.html");
        Assert.Equal("#ch-conditions--hiccups.claim-stops-hiccups", Link(page, "ch-conditions--hiccups", "the first claim"));
        Assert.Equal("#ch-treatments--sugar.doses", Link(page, "ch-conditions--hiccups", "sugar"));
        Assert.Equal("#ch-methods.how-we-search", Link(page, "ch-index", "how we work"));
        Assert.Equal("#ch-glossary.term-spasm", Link(page, "ch-conditions--hiccups", "spasm"));
        Assert.Equal("#ch-bibliography.ref-doe-2020", page.QuerySelector("#ch-conditions--hiccups [role=doc-biblioref]")!.GetAttribute("href"));

        // The page of a claim: the claim in its chapter. The page of a reference: its entry.
        Assert.Equal("#ch-conditions--hiccups.claim-stops-hiccups", Link(page, "ch-sources--tea-shop", "A spoonful of sugar stops hiccups."));
        Assert.StartsWith("#ch-bibliography.ref-", page.QuerySelector("#ch-sources--tea-shop .cites a")!.GetAttribute("href"), StringComparison.Ordinal);

        // What would lead to where it stands leads to the page with more about it.
        Assert.Equal("conditions/hiccups/stops-hiccups.html", page.QuerySelector("[id$='claim-stops-hiccups--title'] a")!.GetAttribute("href"));
        Assert.Equal("references/doe-2020.html", page.QuerySelector("[id='ch-bibliography.ref-doe-2020'] .reference-facts a[href^=references]")!.GetAttribute("href"));

        // What the page does not have is on the site, or elsewhere.
        Assert.Equal("comparison.html", page.QuerySelector("#ch-index .counts a")!.GetAttribute("href"));
        Assert.Equal("https://tea.example/wonders", page.QuerySelector("#ch-sources--tea-shop .facts a")!.GetAttribute("href"));
    }

    [Fact]
    public void WhatBelongsToTheWebsiteIsLeftOut()
    {
        using var site = Built();
        var page = site.Page("read-through.html");
        Assert.Empty(page.QuerySelectorAll(".chapter :is(nav, button, form, script, [popover], [data-web-only])"));
        Assert.Single(page.QuerySelectorAll("[role=doc-bibliography]"));
        Assert.All(page.QuerySelectorAll(".chapter details"), details => Assert.True(details.HasAttribute("open")));
    }

    [Fact]
    public void HeadingsAreOneLevelDeeperThanOnTheirPages()
    {
        using var site = Built();
        var page = site.Page("read-through.html");
        Assert.Single(page.QuerySelectorAll("h1"));
        var own = site.Page("conditions/hiccups.html").QuerySelectorAll("main :is(h1, h2, h3):not(nav *, .terms *, [role=doc-bibliography] *)").Select(heading => (Level(heading) + 1, heading.TextContent.Trim()));
        Assert.Equal(own, page.QuerySelectorAll("#ch-conditions--hiccups :is(h1, h2, h3, h4)").Select(heading => (Level(heading), heading.TextContent.Trim())));
    }

    [Fact]
    public void AChapterInAnotherLanguageSaysSo()
    {
        using var site = TestSites.WithDownloads().Replace("topics/harms.md", "title: Harms of sugar", "title: Harms of sugar\nlanguage: de").Built();
        var page = site.Page("read-through.html");
        Assert.Equal("de", page.GetElementById("ch-topics--harms")!.GetAttribute("lang"));
        Assert.Null(page.GetElementById("ch-topics")!.GetAttribute("lang"));
    }

    private static TestSite Built() => TestSites.WithDownloads().Built();

    private static int Level(AngleSharp.Dom.IElement heading) => heading.LocalName[1] - '0';

    private static string? Link(IHtmlDocument page, string chapter, string text) =>
        page.GetElementById(chapter)!.QuerySelectorAll("a").First(link => link.TextContent.Trim() == text).GetAttribute("href");
}
