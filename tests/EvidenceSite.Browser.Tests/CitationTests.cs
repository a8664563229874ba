using System.Globalization;
using EvidenceSite.Browser.Tests.Browsing;
using EvidenceSite.Browser.Tests.Site;
using EvidenceSite.Evidence.Model;
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
        var citations = await tab.Locator($".cite[id] > {Citations}").AllAsync();
        Assert.NotEmpty(citations);

        // The first and the last ones, and some between.
        foreach (var citation in citations.Where((_, i) => i % (1 + (citations.Count / MostFollowed)) == 0).Append(citations[^1]))
        {
            var id = await citation.Locator("..").GetAttributeAsync("id");
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
    [InlineData(true, 1280)]
    [InlineData(false, 1280)]
    [InlineData(false, 360)]
    public async Task A_citation_tells_its_work_where_the_pointer_rests_or_the_focus_is(bool scripts, int width)
    {
        await using var window = await chromium.NewWindowAsync(width, scripts);
        var tab = await OpenAsync(window, "Subject", Opened.File);
        var citations = await tab.Locator(".cite[id]").AllAsync();
        foreach (var citation in (ILocator[])[citations[0], citations[citations.Count / 2], citations[^1]])
        {
            var card = citation.Locator(".reference-card");
            var link = citation.Locator(Citations).First;
            var reference = site.Plan.Corpus.ReferenceById[(await TargetAsync(link))["#ref-".Length..]];
            await citation.EvaluateAsync("one => one.closest('details')?.setAttribute('open', '')");
            await Expect(card).ToBeHiddenAsync();

            await link.HoverAsync();
            await TellsAsync(card, reference);
            await IsWithinAsync(card, width);
            await tab.Mouse.MoveAsync(0, 0);
            await Expect(card).ToBeHiddenAsync();

            await link.FocusAsync();
            await TellsAsync(card, reference);

            // It goes with the focus, and makes no stop on the way.
            await tab.Keyboard.PressAsync("Tab");
            await Expect(card).ToBeHiddenAsync();

            // The pointer may go into it.
            await tab.EvaluateAsync("document.activeElement.blur()");
            // In the middle of the window: to scroll on the way would take the citation away from under the pointer.
            await citation.EvaluateAsync("one => one.scrollIntoView({ block: 'center', behavior: 'instant' })");
            await link.HoverAsync();
            await card.GetByRole(AriaRole.Link).First.HoverAsync();
            await Expect(card).ToBeVisibleAsync();
            await tab.Mouse.MoveAsync(0, 0);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_tap_on_a_citation_tells_its_work_and_leaves_the_page_where_it_is(bool scripts)
    {
        await using var window = await chromium.NewTouchWindowAsync(scripts);
        var tab = await OpenAsync(window, "Subject", Opened.Server);
        var citation = tab.Locator(".claim .evidence .cite[id]").First;
        var card = citation.Locator(".reference-card");
        var target = await TargetAsync(citation.Locator(Citations));
        var address = tab.Url;

        await citation.GetByRole(AriaRole.Button).TapAsync();

        await TellsAsync(card, site.Plan.Corpus.ReferenceById[target["#ref-".Length..]]);
        await IsWithinAsync(card, 360);
        Assert.Equal(address, tab.Url);
        await card.GetByRole(AriaRole.Link, new() { Name = "In the list" }).TapAsync();
        await Expect(tab.Locator(target)).ToBeInViewportAsync();
        await tab.Locator(target).Locator("a[role=doc-backlink]").First.TapAsync();
        await Expect(tab.Locator(":target").First).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_citation_that_has_no_card_stays_a_link_where_no_pointer_can_rest_on_it()
    {
        await using var window = await chromium.NewTouchWindowAsync(scripts: true);
        var tab = await OpenAsync(window, "Comparison", Opened.Server);

        await Expect(tab.Locator(".evidence .cite > a").First).ToBeVisibleAsync();
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

    private static async Task TellsAsync(ILocator card, Reference reference)
    {
        await Expect(card).ToBeVisibleAsync();
        await Expect(card).ToContainTextAsync(reference.Csl.Year is { } year ? year.ToString(CultureInfo.InvariantCulture) : "[date unknown]");
        await Expect(card).ToContainTextAsync(reference.Study.Design, new() { IgnoreCase = true });
        if (reference.Study.Participants is { } n)
        {
            await Expect(card).ToContainTextAsync("n = " + n.ToString("N0", CultureInfo.InvariantCulture));
        }
    }

    /// <summary>No part of it is beyond the side of the screen, where nobody could read it.</summary>
    private static async Task IsWithinAsync(ILocator card, int width)
    {
        var box = (await card.BoundingBoxAsync())!;
        Assert.InRange(box.X, 0, width);
        Assert.InRange(box.X + box.Width, 0, width);
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
