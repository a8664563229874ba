using AngleSharp.Html.Dom;
using EvidenceSite.LinkCheck;
using EvidenceSite.Plan;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Scale;

/// <summary>Lists that are too long for one page, on a small site with low limits.</summary>
public sealed class ListPagesTests : IDisposable
{
    private static readonly SiteLimits Limits = new() { ListBytes = 5_000, ListPageBytes = 4_000, SampleEntries = 3, SearchFileBytes = 1000, PartBytes = 2000 };

    private readonly TestSite _site = LargeSite.Site(conditions: 12, claimsEach: 3, works: 40);

    public void Dispose() => _site.Dispose();

    [Fact]
    public void EveryLinkOfASplitSiteLeadsSomewhere()
    {
        Build();
        Assert.Empty(LinkWalk.BrokenIn(_site.Output, BuiltPage.AllIn(_site.Output)));
    }

    [Fact]
    public void EveryLinkOfASplitSiteWithoutPagesOfClaimsAndWorksLeadsSomewhere()
    {
        _site.With("settings.yml", ValidFiles.Settings + "pages:\n  claims: false\n  references: false\n");
        Build();
        Assert.Empty(LinkWalk.BrokenIn(_site.Output, BuiltPage.AllIn(_site.Output)));
        Assert.Matches("bibliography-[0-9]+\\.html#ref-work-", string.Concat(Directory.EnumerateFiles(Path.Combine(_site.Output, "treatments", "sugar"), "works-*.html").Select(File.ReadAllText)));
    }

    [Theory]
    [InlineData("comparison")]
    [InlineData("bibliography")]
    [InlineData("conditions")]
    [InlineData("evidence-map")]
    public void PagesOfAListFollowOneAnother(string list)
    {
        Build();
        var first = _site.Page($"{list}.html");
        var second = _site.Page($"{list}-2.html");

        Assert.Equal($"{list}-2.html", first.QuerySelector("link[rel=next]")?.GetAttribute("href"));
        Assert.Null(first.QuerySelector("link[rel=prev]"));
        Assert.Equal($"{list}.html", second.QuerySelector("link[rel=prev]")?.GetAttribute("href"));
        Assert.EndsWith($"/{list}-2.html", second.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("(page 2 of ", second.Title, StringComparison.Ordinal);
        Assert.DoesNotContain("(page", first.Title, StringComparison.Ordinal);
        Assert.Equal("2", second.QuerySelector(".page-numbers [aria-current=page]")!.TextContent.Replace("Page ", "", StringComparison.Ordinal));
        Assert.Equal($"{list}.html", second.QuerySelector(".trail li:nth-last-child(2) a")!.GetAttribute("href"));
        Assert.Contains($"/{list}-2.html", _site.Html("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void ThePagesOfAListHoldWhatTheOnePageHeld()
    {
        _site.Build();
        var whole = Ids("bibliography.html", ".entries > li");
        var treatment = Texts(_site.Page("treatments/sugar.html"), ".claim-line > a");
        Build();

        Assert.Equal(whole, Directory.EnumerateFiles(_site.Output, "bibliography*.html").Select(Path.GetFileName).OrderBy(Number).SelectMany(name => Ids(name!, ".entries > li")));
        var further = Directory.EnumerateFiles(Path.Combine(_site.Output, "treatments", "sugar"), "claims-*.html").OrderBy(Number).Select(file => "treatments/sugar/" + Path.GetFileName(file)).ToList();
        Assert.NotEmpty(further);
        Assert.Equal(treatment, further.Prepend("treatments/sugar.html").SelectMany(path => Texts(_site.Page(path), ".claim-line > a")));
    }

    [Fact]
    public void AConditionIsNotTornBetweenPages()
    {
        _site.Build(limits: Limits with { ListPageBytes = 15_000 });
        var groups = Directory.EnumerateFiles(_site.Output, "comparison*.html").SelectMany(file => Texts(_site.Page(Path.GetFileName(file)), "section.claims > h2")).ToList();
        Assert.Distinct(groups);
        Assert.Equal(13, groups.Count);
    }

    [Fact]
    public void TheHomePageLeadsToTheListsInsteadOfRepeatingThem()
    {
        Build();
        var home = _site.Page("index.html");
        Assert.Equal(3, home.QuerySelectorAll("[aria-labelledby=part-by-condition] .cards > li").Length);
        Assert.Equal("All 13 conditions", home.QuerySelector("[aria-labelledby=part-by-condition] > p > a")!.TextContent);
    }

    [Fact]
    public void ASmallSiteHasNoFurtherPages()
    {
        _site.Build();
        Assert.Empty(Directory.EnumerateFiles(_site.Output, "*-2.html"));
        Assert.False(Directory.Exists(Path.Combine(_site.Output, "treatments", "sugar")));
        Assert.False(Directory.Exists(Path.Combine(_site.Output, "search-data")));
        Assert.False(File.Exists(Path.Combine(_site.Output, SitePaths.ComparisonData)));
        Assert.Empty(_site.Page("comparison.html").QuerySelectorAll(".page-numbers, .place-in-list"));
    }

    [Theory]
    [InlineData("comparison-2", true)]
    [InlineData("evidence-map", true)]
    [InlineData("comparison-two", false)]
    [InlineData("covid-19", false)]
    public void APageOfTheInputDoesNotTakeTheNameOfAPageOfAList(string name, bool isTaken)
    {
        var outcome = _site.With($"{name}.md", "---\ntitle: Other\nsummary: Other.\n---\n").Check();
        Assert.Equal(isTaken, outcome.Diagnostics.Any(problem => problem.Rule.Code == "ES313"));
    }

    private void Build()
    {
        var outcome = _site.Build(limits: Limits);
        Assert.Empty(outcome.Diagnostics.Where(problem => problem.IsError).Select(problem => $"{problem.Place} {problem.Message}"));
    }

    private List<string?> Ids(string path, string selector) => [.. _site.Page(path).QuerySelectorAll(selector).Select(element => element.Id)];

    private static List<string> Texts(IHtmlDocument page, string selector) => [.. page.QuerySelectorAll(selector).Select(element => element.TextContent.Trim())];

    private static int Number(string? path) => path!.Split('-')[^1].Split('.')[0] is var last && int.TryParse(last, out var number) ? number : 1;
}
