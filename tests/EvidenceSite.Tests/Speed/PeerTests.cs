using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using EvidenceSite.Benchmarks.Peers;
using EvidenceSite.Benchmarks.Synthetic;

namespace EvidenceSite.Tests.Speed;

/// <summary>The peers do the work that they are said to do. A peer that left something out would be quick for a bad reason.</summary>
public sealed partial class PeerTests(PeerSites sites) : IClassFixture<PeerSites>
{
    private const int Claims = SyntheticSite.Conditions * SyntheticCorpus.ClaimsPerCondition;

    public static TheoryData<string> Peers => ["Hugo", "Eleventy"];

    [Theory]
    [MemberData(nameof(Peers))]
    public void AConditionHasItsClaimsWithTheirAnswers(string peer)
    {
        var page = Page(sites.Of(peer), "conditions/condition-00002.html");
        var corpus = Pipeline.Check(sites.Input.FullName, Sites.TestSite.Today).Corpus;
        var claims = corpus.Claims.Where(claim => claim.Subject.Id == "condition-00002").ToList();

        Assert.Equal(SyntheticCorpus.ClaimsPerCondition, claims.Count);
        foreach (var claim in claims.Select(found => found.Claim))
        {
            var shown = page.GetElementById("claim-" + claim.Id)!;
            Assert.Equal(claim.Text, shown.QuerySelector("h3")!.TextContent);
            Assert.Equal(claim.MadeBy.Length, shown.QuerySelectorAll(".made-by a[href^='/sources/']").Length);
            Assert.All(claim.MadeBy, by => Assert.Contains(by.Locator!, shown.QuerySelector(".made-by")!.TextContent, StringComparison.Ordinal));
            Assert.NotEmpty(shown.QuerySelectorAll(".treatments a[href^='/treatments/']"));
            Assert.NotNull(shown.QuerySelector(".verdict"));
            Assert.NotNull(shown.QuerySelector(".certainty"));
            Assert.NotEmpty(shown.QuerySelector(".plain")!.TextContent);
            Assert.NotEmpty(shown.QuerySelector("details p")!.TextContent);
            Assert.Equal(2, shown.QuerySelectorAll(".evidence .citation a[href^='#ref-']").Length);
            Assert.Equal(claim.Bearings.Length, shown.NextElementSibling!.QuerySelectorAll("li").Length);
        }
    }

    [Theory]
    [MemberData(nameof(Peers))]
    public void CitationsAreNumberedLinksToTheListBelow(string peer)
    {
        var page = Page(sites.Of(peer), "conditions/condition-00002.html");
        var links = page.QuerySelectorAll(".citation a").ToList();

        Assert.True(links.Count > 30, $"{links.Count} citations");
        foreach (var link in links)
        {
            var entry = page.QuerySelector($"ol.references li[id='{link.GetAttribute("href")![1..]}']");
            Assert.Equal(link.TextContent, entry!.GetAttribute("value"));
        }

        Assert.DoesNotContain("@trial", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Matches(@"\[see \d+, p\. \d+\]", page.Body.TextContent);
        Assert.Matches(@"\[\d+; \d+\]", page.Body.TextContent);
        Assert.Matches(@"\w+ \w\w?, \w+ \w, \w+ DE\. \w+ cells in \w+ disease, report \d{5}\. J Made Up Trials\. \d{4} Jun;\d+\(\d+\):\d+-\d+\. doi: 10\.5555/trial-\d{5}\.", page.QuerySelector("ol.references .entry")!.TextContent);
        Assert.DoesNotContain("n = ,", page.Body.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Peers))]
    public void EachLinkWithinTheSiteLeadsToSomething(string peer)
    {
        var site = sites.Of(peer);
        foreach (var file in Directory.EnumerateFiles(site, "*.html", SearchOption.AllDirectories))
        {
            var own = "/" + Path.GetRelativePath(site, file).Replace('\\', '/');
            foreach (var link in Parse(file).QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).Where(link => link[0] is '/' or '#').Distinct(StringComparer.Ordinal))
            {
                var target = new Uri(new Uri("https://site.example" + own), link);
                var path = target.AbsolutePath == "/" ? "/index.html" : target.AbsolutePath;
                Assert.True(File.Exists(site + path), $"{own}: {link}");
                Assert.True(target.Fragment.Length == 0 || Parse(site + path).GetElementById(target.Fragment[1..]) is not null, $"{own}: {link}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Peers))]
    public void TheHeadAndTheDataHoldEveryClaim(string peer)
    {
        var site = sites.Of(peer);
        var page = Page(site, "conditions/condition-00002.html");

        Assert.Equal("https://synthetic.example/conditions/condition-00002.html", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.NotEmpty(page.QuerySelector("meta[name=description]")!.GetAttribute("content")!);
        Assert.NotNull(page.QuerySelector("meta[property='og:title']"));
        var graph = JsonNode.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent)!["@graph"]!.AsArray();
        Assert.Equal(SyntheticCorpus.ClaimsPerCondition, graph.Count(node => node!["@type"]!.GetValue<string>() == "ClaimReview"));

        Assert.Equal(Claims, JsonNode.Parse(File.ReadAllText(Path.Combine(site, "claims.json")))!["claims"]!.AsArray().Count);
        Assert.Equal(Claims + 1, File.ReadLines(Path.Combine(site, "claims.csv")).Count());
        Assert.Equal(
            Claims + (SyntheticSite.Conditions * (1 + SyntheticCorpus.ReferencesPerCondition)) + SyntheticCorpus.Treatments + SyntheticCorpus.Sources,
            JsonNode.Parse(File.ReadAllText(Path.Combine(site, "search-data.json")))!.AsArray().Count);
        Assert.Equal(SyntheticSite.Conditions + SyntheticCorpus.Treatments, Entries(site, "feed.xml"));
        Assert.Equal(1 + SyntheticCorpus.ClaimsPerCondition, Entries(site, "conditions/condition-00002.xml"));
        Assert.Contains("conditions/condition-00002.html</loc>", File.ReadAllText(Path.Combine(site, "sitemap.xml")), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Peers))]
    public void TheOtherPagesListEveryClaimAndWork(string peer)
    {
        var site = sites.Of(peer);

        Assert.Equal(Claims, Page(site, "comparison.html").QuerySelectorAll(".entry > .claim").Length);
        Assert.Equal(Claims, Sum("treatments"));
        Assert.Equal(Claims * 2, Sum("sources"));
        var works = Page(site, "bibliography.html").QuerySelectorAll("ol.references > li");
        Assert.Equal(SyntheticSite.Conditions * SyntheticCorpus.ReferencesPerCondition, works.Length);
        Assert.All(works, work => Assert.NotEmpty(work.QuerySelectorAll("a[role=doc-backlink]")));

        int Sum(string section) => Directory.EnumerateFiles(Path.Combine(site, section), "*.html").Sum(file => Parse(file).QuerySelectorAll(".claim-line").Length);
    }

    [Fact]
    public void BothSayTheSameWords()
    {
        var (hugo, eleventy) = (sites.Of("Hugo"), sites.Of("Eleventy"));
        foreach (var page in (string[])["conditions/condition-00002.html", "comparison.html", "bibliography.html", "treatments/treatment-00003.html", "sources/source-00001.html"])
        {
            Assert.Equal(Words(hugo, page), Words(eleventy, page));
        }
    }

    [Fact]
    public void AProgramThatIsNotInstalledIsLeftOutAndSaysSo()
    {
        Assert.Contains("no-such-program", new HugoPeer("no-such-program").Missing(), StringComparison.Ordinal);
        Assert.Contains("no-such-program", new EleventyPeer("no-such-program").Missing(), StringComparison.Ordinal);
    }

    private static int Entries(string site, string feed) => XDocument.Load(Path.Combine(site, feed)).Root!.Elements().Count(element => element.Name.LocalName == "entry");

    private static IHtmlDocument Page(string site, string path) => Parse(Path.Combine(site, path));

    private static IHtmlDocument Parse(string file) => new HtmlParser().ParseDocument(File.ReadAllText(file));

    private static string Words(string site, string path) => Space().Replace(Page(site, path).QuerySelector("main")!.TextContent, "");

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Space();
}
