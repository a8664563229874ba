using EvidenceSite.Browser.Tests.Browsing;
using EvidenceSite.Browser.Tests.Site;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Plan;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace EvidenceSite.Browser.Tests;

/// <summary>Filters and order of the comparison, from a server and from a folder alike.</summary>
public class ComparisonTests(BuiltSite site, Chromium chromium)
{
    [Theory]
    [InlineData(Opened.Server)]
    [InlineData(Opened.File)]
    public async Task Filters_show_the_claims_that_match_and_the_address_keeps_them(Opened from)
    {
        await using var window = await chromium.NewWindowAsync();
        var tab = await OpenAsync(window, from);
        await Expect(Status(tab)).ToHaveTextAsync($"All {site.Plan.Corpus.Claims.Length} claims are shown.");

        await tab.GetByLabel("Condition or topic").SelectOptionAsync("condition:lupus");
        await tab.Locator("[name=verdict][value=overstated]").CheckAsync();
        await tab.Locator("[name=verdict][value=untested]").CheckAsync();

        var wanted = Claims(claim => claim.Subject is { Kind: DocumentKind.Condition, Id: "lupus" } && claim.Claim.Verdict is Verdict.Overstated or Verdict.Untested && claim.Subject.Id == "lupus");
        Assert.NotEmpty(wanted);
        Assert.Equal(wanted, await ShownAsync(tab));

        var shared = tab.Url;
        await tab.CloseAsync();
        var second = await window.NewPageAsync();
        await second.GotoAsync(shared);
        Assert.Equal(wanted, await ShownAsync(second));
        await Expect(second.Locator("[name=verdict][value=untested]")).ToBeCheckedAsync();
    }

    [Fact]
    public async Task Every_single_choice_shows_as_many_claims_as_it_says()
    {
        await using var window = await chromium.NewWindowAsync();
        var tab = await OpenAsync(window, Opened.File);
        foreach (var facet in (string[])["about", "treatment", "source", "kind"])
        {
            var options = tab.Locator($"#filter-{facet} option");
            for (var i = 1; i < await options.CountAsync(); i++)
            {
                var value = await options.Nth(i).GetAttributeAsync("value");
                var label = await options.Nth(i).InnerTextAsync();
                await tab.Locator($"#filter-{facet}").SelectOptionAsync(value!);
                Assert.EndsWith($"({(await ShownAsync(tab)).Count})", label, StringComparison.Ordinal);
            }

            await tab.Locator($"#filter-{facet}").SelectOptionAsync("");
        }

        foreach (var box in await tab.Locator(".choice").AllAsync())
        {
            var count = await box.Locator(".count").InnerTextAsync();
            await box.Locator("input").CheckAsync();
            Assert.Equal(count, $"{(await ShownAsync(tab)).Count}");
            await box.Locator("input").UncheckAsync();
        }
    }

    [Fact]
    public async Task Nothing_that_matches_offers_ways_out()
    {
        await using var window = await chromium.NewWindowAsync();
        var tab = await OpenAsync(window, Opened.Server, "?certainty=high&about=condition:lupus");

        Assert.Empty(await ShownAsync(tab));
        var ways = tab.Locator("#no-match li");
        await Expect(ways).ToHaveCountAsync(2);
        var lupus = Claims(claim => claim.Subject is { Kind: DocumentKind.Condition, Id: "lupus" });
        var way = ways.Filter(new() { HasText = $"(then {lupus.Count} claims)" });
        await way.GetByRole(AriaRole.Button).PressAsync("Enter");

        Assert.Equal(lupus, await ShownAsync(tab));
        await Expect(tab.Locator("#no-match")).ToBeHiddenAsync();
        await Expect(Status(tab)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_order_can_be_chosen_and_taken_back()
    {
        await using var window = await chromium.NewWindowAsync();
        var tab = await OpenAsync(window, Opened.File);
        var before = await ShownAsync(tab);

        await tab.GetByLabel("Sort by").SelectOptionAsync("certainty");
        Assert.Equal(
            Claims(_ => true, claims => claims.OrderByDescending(claim => claim.Claim.Certainty is { } rated ? (int)rated : -1)), await ShownAsync(tab));

        await tab.GetByLabel("Sort by").SelectOptionAsync("sources");
        Assert.Equal(
            Claims(_ => true, claims => claims.OrderByDescending(claim => claim.MadeBy.Select(made => made.Source.Id).Distinct().Count())), await ShownAsync(tab));

        await tab.GetByRole(AriaRole.Button, new() { Name = "Clear all filters" }).ClickAsync();
        Assert.Equal(before, await ShownAsync(tab));
        Assert.Equal(Claims(_ => true), before);
    }

    [Fact]
    public async Task An_address_with_unknown_choices_shows_everything()
    {
        await using var window = await chromium.NewWindowAsync();
        var tab = await OpenAsync(window, Opened.Server, "?verdict=magic&about=%22%3E%3Cimg&sort=__proto__&other=1");

        Assert.Equal(Claims(_ => true), await ShownAsync(tab));
    }

    private async Task<IPage> OpenAsync(IBrowserContext window, Opened from, string query = "")
    {
        var tab = await window.NewPageAsync();
        await tab.GotoAsync(new Uri(site.Root(from), SitePaths.Comparison).AbsoluteUri + query);
        return tab;
    }

    private static ILocator Status(IPage tab) => tab.Locator(".filter-count");

    private static async Task<IReadOnlyList<string>> ShownAsync(IPage tab) =>
        [.. (await tab.Locator(".entry:visible h3").AllInnerTextsAsync()).Select(text => text.Trim())];

    private List<string> Claims(Func<LinkedClaim, bool> wanted, Func<IEnumerable<LinkedClaim>, IEnumerable<LinkedClaim>>? order = null)
    {
        var claims = site.Plan.Corpus.Claims.Where(wanted);
        return [.. (order is null ? claims : order(claims)).Select(claim => claim.Claim.Text)];
    }
}
