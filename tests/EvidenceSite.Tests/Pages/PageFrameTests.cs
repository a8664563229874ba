using EvidenceSite.LinkCheck;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Pages;

/// <summary>What every page has around its contents.</summary>
public sealed class PageFrameTests
{
    public static TheoryData<string, string, string> Heads => new()
    {
        { "index.html", "Hiccup evidence", "What is said about sugar, and what studies found." },
        { "methods.html", "Methods – Hiccup evidence", "How we work." },
        { "conditions.html", "Conditions – Hiccup evidence", "All conditions on this site." },
        { "conditions/hiccups.html", "Hiccups – Hiccup evidence", "A short spasm that comes again and again." },
        { "conditions/hiccups/prevents-hiccups.html", "Claim: Sugar prevents hiccups. – Hiccup evidence", "Untested. We do not know." },
        { "treatments/sugar.html", "Sugar – Hiccup evidence", "A sweet white powder." },
        { "sources/tea-shop.html", "Ten wonders of sugar – Hiccup evidence", "What The Tea Shop claims, set beside the evidence." },
        { "references/roe-2019.html", "A history of hiccups – Hiccup evidence", "narrative review: study facts, findings, harms, limitations and what could not be verified." },
    };

    public static TheoryData<string, string> Trails => new()
    {
        { "index.html", "" },
        { "methods.html", "Hiccup evidence > Methods" },
        { "comparison.html", "Hiccup evidence > Claims and evidence, side by side" },
        { "conditions/hiccups.html", "Hiccup evidence > Conditions > Hiccups" },
        { "topics/harms.html", "Hiccup evidence > Topics > Harms of sugar" },
        { "conditions/hiccups/stops-hiccups.html", "Hiccup evidence > Conditions > Hiccups > Claim: A spoonful of sugar stops hiccups." },
        { "references/doe-2020.html", "Hiccup evidence > References > Doe and Smith, 2020" },
    };

    [Theory]
    [MemberData(nameof(Heads))]
    public void TitleDescriptionAndCanonicalAddress(string path, string title, string description)
    {
        using var site = TestSite.Valid().Built();
        var page = site.Page(path);
        Assert.Equal(title, page.Title);
        Assert.Equal(description, page.QuerySelector("meta[name=description]")?.GetAttribute("content"));
        Assert.Equal("https://hiccups.example/site/" + (path == "index.html" ? "" : path), page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
    }

    [Theory]
    [MemberData(nameof(Trails))]
    public void Breadcrumbs(string path, string trail)
    {
        using var site = TestSite.Valid().Built();
        var steps = site.Page(path).QuerySelectorAll("nav[aria-label=Breadcrumbs] li");
        Assert.Equal(trail, string.Join(" > ", steps.Select(step => step.TextContent)));
        Assert.Equal(trail.Length == 0 ? null : "page", steps.Length == 0 ? null : steps[^1].GetAttribute("aria-current"));
    }

    [Fact]
    public void EveryPageHasLanguageSkipLinkMainPartAndMenu()
    {
        using var site = TestSite.Valid().Built();
        foreach (var path in OutputFolder.Files(site.Output).Where(path => path.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = site.Page(path);
            Assert.StartsWith("<!DOCTYPE html>\n", site.Html(path), StringComparison.Ordinal);
            Assert.Equal("en-GB", page.DocumentElement.GetAttribute("lang"));
            Assert.Equal("utf-8", page.QuerySelector("meta[charset]")?.GetAttribute("charset"));
            Assert.Equal("#main", page.Body!.FirstElementChild?.GetAttribute("href"));
            Assert.Equal("MAIN", page.GetElementById("main")?.TagName);
            Assert.NotEmpty(page.QuerySelectorAll("nav[aria-label=Main] a"));
            Assert.NotEmpty(page.QuerySelector("meta[name=description]")!.GetAttribute("content")!);
        }
    }

    [Fact]
    public void APageMayNameAnotherLanguageOfTheSite()
    {
        using var site = TestSite.Valid().Replace("conditions/hiccups.md", "title: Hiccups", "title: Hiccups\nlanguage: de").Built();
        Assert.Equal("de", site.Page("conditions/hiccups.html").DocumentElement.GetAttribute("lang"));
        Assert.Equal("de", site.Page("conditions/hiccups/stops-hiccups.html").DocumentElement.GetAttribute("lang"));
        Assert.Equal("en-GB", site.Page("methods.html").DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public void TheMenuMarksWhereTheReaderIs()
    {
        using var site = TestSite.Valid().Built();
        var current = site.Page("conditions/hiccups.html").QuerySelectorAll("nav[aria-label=Main] [aria-current]");
        Assert.Equal(("Conditions", "true"), (Assert.Single(current).TextContent, current[0].GetAttribute("aria-current")));
    }

    [Fact]
    public void ReviewDatesAndTheLinkToEdit()
    {
        using var site = TestSite.Valid().Built();
        var page = site.Page("conditions/hiccups.html");
        Assert.Equal(
            [("2026-01-02", "2 January 2026"), ("2027-01-02", "2 January 2027")],
            page.QuerySelectorAll("time").Select(time => (time.GetAttribute("datetime"), time.TextContent)));
        Assert.Single(page.QuerySelectorAll("a[href='https://code.example/hiccups/edit/main/input/conditions/hiccups.md']"));
    }

    [Fact]
    public void WithoutARepositoryThereIsNoLinkToEdit()
    {
        using var site = TestSite.Valid();
        var settings = site.Text("settings.yml");
        var start = settings.IndexOf("repository:", StringComparison.Ordinal);
        site.With("settings.yml", settings.Remove(start, settings.IndexOf("other-conditions:", StringComparison.Ordinal) - start)).Built();
        Assert.DoesNotContain("Edit this page", site.Html("methods.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void NeighboursAreTheOnesOfTheSameKindInTheOrderOfTheirTitles()
    {
        using var site = TestSite.Valid()
            .With("treatments/b.md", ValidFiles.Treatment.Replace("title: Sugar", "title: Élixir", StringComparison.Ordinal))
            .With("treatments/a.md", ValidFiles.Treatment.Replace("title: Sugar", "title: Zinc", StringComparison.Ordinal)).Built();
        Assert.Equal(["Élixir", "Sugar", "Zinc"], site.Page("treatments.html").QuerySelectorAll("main h2 a").Select(link => link.TextContent));
        var page = site.Page("treatments/sugar.html");
        Assert.Equal("b.html", page.QuerySelector("[rel=prev]")?.GetAttribute("href"));
        Assert.Equal("a.html", page.QuerySelector("[rel=next]")?.GetAttribute("href"));
        Assert.Null(site.Page("treatments/b.html").QuerySelector("[rel=prev]"));
        Assert.Null(site.Page("treatments/a.html").QuerySelector("[rel=next]"));
    }

    [Fact]
    public void ThePageForMissingAddressesLinksToTheSiteFromAnyDepth()
    {
        using var site = TestSite.Valid().Built();
        var page = site.Page("404.html");
        var addresses = page.QuerySelectorAll("[href], [src]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!).ToList();
        Assert.Contains(addresses, address => address.StartsWith("/site/assets/theme/site.", StringComparison.Ordinal));
        Assert.All(addresses, address => Assert.True(
            address.StartsWith("/site/", StringComparison.Ordinal) || address == "#main" || address.Contains("://", StringComparison.Ordinal), address));
        Assert.Empty(LinkWalk.BrokenIn(site.Output, LinkCheck.BuiltPage.AllIn(site.Output)));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.Null(page.QuerySelector("link[rel=canonical]"));
    }

    [Fact]
    public void TheContentsLeadToEachSection()
    {
        using var site = TestSite.Valid().Built();
        Assert.Equal(
            [("#claims", "Claims and evidence"), ("#what-it-is", "What it is"), ("#how-long-it-lasts", "How long it lasts"), ("#part-timeline", "When the evidence came"), ("#references", "References")],
            site.Page("conditions/hiccups.html").QuerySelectorAll("nav.contents a").Select(link => (link.GetAttribute("href"), link.TextContent)));
    }
}
