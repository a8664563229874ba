using EvidenceSite.Browser.Tests.Browsing;
using EvidenceSite.Browser.Tests.Site;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace EvidenceSite.Browser.Tests;

/// <summary>From a statement to its reference and back, by clicking.</summary>
public class CitationTests(BuiltSite site, Chromium chromium)
{
    private const string Citations = "a[role=doc-biblioref]";
    private const int MostFollowed = 8;

    public static MatrixTheoryData<string, Opened> PagesWithReferenceLists =>
        new(["Subject", "Claim", "Treatment"], Enum.GetValues<Opened>());

    [Theory]
    [MemberData(nameof(PagesWithReferenceLists))]
    public async Task A_citation_leads_to_its_entry_and_the_entry_leads_back(string type, Opened from)
    {
        await using var window = await chromium.NewWindowAsync(width: 360);
        var tab = await OpenAsync(window, type, from);
        var citations = await tab.Locator($"{Citations}[id]").AllAsync();
        Assert.NotEmpty(citations);

        // The first and the last ones, and some between.
        foreach (var citation in citations.Where((_, i) => i % (1 + (citations.Count / MostFollowed)) == 0).Append(citations[^1]))
        {
            var id = await citation.GetAttributeAsync("id");
            var entry = tab.Locator(await TargetAsync(citation));

            await citation.ClickAsync();
            await Expect(entry).ToBeInViewportAsync();
            Assert.Equal(await TargetAsync(citation), new Uri(tab.Url).Fragment);

            await entry.Locator($"a[role=doc-backlink][href='#{id}']").ClickAsync();
            await Expect(citation).ToBeInViewportAsync();
            Assert.Equal($"#{id}", new Uri(tab.Url).Fragment);
        }
    }

    [Theory]
    [InlineData("Subject", Opened.Server)]
    [InlineData("Claim", Opened.File)]
    [InlineData("Comparison", Opened.Server)]
    [InlineData("Comparison", Opened.File)]
    public async Task Two_clicks_lead_from_a_statement_to_the_facts_of_its_reference(string type, Opened from)
    {
        await using var window = await chromium.NewWindowAsync();
        var tab = await OpenAsync(window, type, from);
        var citation = tab.Locator(Citations).First;
        var target = await TargetAsync(citation);
        var reference = site.Plan.Corpus.ReferenceById[target["#ref-".Length..]];

        await citation.ClickAsync();
        var entry = tab.Locator(target);
        await Expect(entry).ToBeInViewportAsync();
        await entry.GetByRole(AriaRole.Link, new() { Name = "Study facts and limits" }).ClickAsync();

        await Expect(tab.Locator("h1")).ToHaveTextAsync(reference.Title);
    }

    [Theory]
    [InlineData(Opened.Server)]
    [InlineData(Opened.File)]
    public async Task The_bibliography_leads_to_the_claims_that_cite_an_entry(Opened from)
    {
        await using var window = await chromium.NewWindowAsync();
        var tab = await OpenAsync(window, "Bibliography", from);
        var citedBy = tab.Locator("li:has(> details)").First;
        var id = (await citedBy.GetAttributeAsync("id"))!;

        await citedBy.Locator("summary").ClickAsync();
        await citedBy.Locator("details a").First.ClickAsync();

        await Expect(tab.Locator("main h1")).ToBeVisibleAsync();
        await Expect(tab.Locator($"#{id}")).ToHaveCountAsync(1);
    }

    private async Task<IPage> OpenAsync(IBrowserContext window, string type, Opened from)
    {
        var tab = await window.NewPageAsync();
        await tab.GotoAsync(site.Address(site.Examples(type)[^1], from));
        return tab;
    }

    private static async Task<string> TargetAsync(ILocator link)
    {
        var href = (await link.GetAttributeAsync("href"))!;
        return href[href.IndexOf('#', StringComparison.Ordinal)..];
    }
}
