using System.Xml.Linq;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Data;

/// <summary>Atom feeds of changes, and the description of the search.</summary>
public sealed class FeedTests
{
    private const string Root = "https://hiccups.example/site/";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace OpenSearch = "http://a9.com/-/spec/opensearch/1.1/";

    [Fact]
    public void TheFeedOfTheSiteTellsOfReviewedPagesTheLatestFirst()
    {
        using var site = TestSite.Valid().Replace("topics/harms.md", "reviewed: 2026-01-02", "reviewed: 2026-03-04").Built();

        var feed = site.Xml("feed.xml");
        Assert.Equal(
            [
                ("Harms of sugar", "2026-03-04T00:00:00Z", Root + "topics/harms.html"), ("Hiccups", "2026-01-02T00:00:00Z", Root + "conditions/hiccups.html"),
                ("Methods", "2026-01-02T00:00:00Z", Root + "methods.html"), ("Sugar", "2026-01-02T00:00:00Z", Root + "treatments/sugar.html"),
            ],
            Entries(feed).Select(entry => (Value(entry, "title"), Value(entry, "updated"), Link(entry, "alternate"))));
        Assert.Equal("2026-03-04T00:00:00Z", Value(feed, "updated"));
        Assert.Equal((Root + "feed.xml", Root), (Link(feed, "self"), Link(feed, "alternate")));
        Assert.NotEmpty(Value(feed.Element(Atom + "author")!, "name"));
    }

    [Fact]
    public void ASubjectHasAFeedWithItsClaims()
    {
        using var site = TestSite.Valid().Built();

        var feed = site.Xml("conditions/hiccups.xml");
        Assert.Equal(Root + "conditions/hiccups.html", Link(feed, "alternate"));
        Assert.Equal(["Hiccups", "Claim: Sugar prevents hiccups.", "Claim: A spoonful of sugar stops hiccups."], Entries(feed).Select(entry => Value(entry, "title")));
    }

    [Fact]
    public void AnEntryKeepsItsNameUntilThePageIsReviewedAgain()
    {
        using var site = TestSite.Valid().Built();
        var before = Ids(site);
        site.Replace("methods.md", "By hand.", "By hand and eye.").Replace("treatments/sugar.md", "title: Sugar", "title: White sugar").Built();
        Assert.Equal(before, Ids(site));

        site.Replace("methods.md", "reviewed: 2026-01-02", "reviewed: 2026-05-06").Built();
        Assert.Equal(["tag:hiccups.example,2026-05-06:/site/methods.html"], Ids(site).Except(before));
    }

    [Fact]
    public void NoTwoEntriesOfAFeedHaveTheSameName()
    {
        using var site = TestSite.Valid().Built();

        foreach (var path in (string[])["feed.xml", "conditions/hiccups.xml", "topics/harms.xml"])
        {
            var ids = Entries(site.Xml(path)).Select(entry => Value(entry, "id")).ToList();
            Assert.NotEmpty(ids);
            Assert.Distinct(ids);
        }
    }

    [Fact]
    public void PagesLinkToTheirFeeds()
    {
        using var site = TestSite.Valid().Built();

        Assert.Equal(["../feed.xml"], Feeds(site, "treatments/sugar.html"));
        Assert.Equal(["hiccups.xml", "../feed.xml"], Feeds(site, "conditions/hiccups.html"));
        Assert.Equal(["../hiccups.xml", "../../feed.xml"], Feeds(site, "conditions/hiccups/stops-hiccups.html"));
    }

    [Fact]
    public void ASiteWithoutReviewsHasNoFeed()
    {
        using var site = TestSite.Smallest().Built();

        Assert.False(File.Exists(Path.Combine(site.Output, "feed.xml")));
        Assert.Empty(Feeds(site, "index.html"));
        Assert.Empty(site.Page("reuse.html").QuerySelectorAll("#feeds"));
    }

    [Fact]
    public void AHostileTitleStaysAText()
    {
        const string title = "]]></title><script>alert(1)</script> & \u00e9";
        using var site = TestSite.Valid().Replace("topics/harms.md", "title: Harms of sugar", $"title: '{title}'");
        Assert.DoesNotContain(site.Build().Diagnostics, problem => problem.IsError);

        Assert.Contains(title, Entries(site.Xml("feed.xml")).Select(entry => Value(entry, "title")));
        Assert.StartsWith(title, Value(site.Xml("topics/harms.xml"), "title"), StringComparison.Ordinal);
    }

    [Fact]
    public void BrowsersLearnHowToSearch()
    {
        using var site = TestSite.Valid().Replace("settings.yml", "title: Hiccup evidence", "title: 'A site <with> a long & odd name of hiccups'").Built();

        var description = site.Xml("opensearch.xml");
        Assert.Equal(Root + "search.html?q={searchTerms}", description.Element(OpenSearch + "Url")!.Attribute("template")!.Value);
        Assert.Equal("A site <with> a", description.Element(OpenSearch + "ShortName")!.Value);
        Assert.Equal("../opensearch.xml", site.Page("conditions/hiccups.html").QuerySelector("link[rel=search]")?.GetAttribute("href"));
    }

    private static IEnumerable<XElement> Entries(XElement feed) => feed.Elements(Atom + "entry");

    private static string Value(XElement element, string name) => element.Element(Atom + name)!.Value;

    private static string? Link(XElement element, string relation) =>
        element.Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value == relation).Attribute("href")!.Value;

    private static List<string> Ids(TestSite site) => [.. Entries(site.Xml("feed.xml")).Select(entry => Value(entry, "id")).Order(StringComparer.Ordinal)];

    private static IEnumerable<string?> Feeds(TestSite site, string path) =>
        site.Page(path).QuerySelectorAll("link[rel=alternate][type='application/atom+xml']").Select(link => link.GetAttribute("href"));
}
