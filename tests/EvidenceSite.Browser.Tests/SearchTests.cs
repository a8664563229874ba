using EvidenceSite.Browser.Tests.Browsing;
using EvidenceSite.Browser.Tests.Site;
using EvidenceSite.Plan;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace EvidenceSite.Browser.Tests;

/// <summary>Search as you type, from a server and from a folder alike.</summary>
public class SearchTests(BuiltSite site, Chromium chromium)
{
    [Theory]
    [InlineData(Opened.Server)]
    [InlineData(Opened.File)]
    public async Task A_reader_finds_a_condition_by_keyboard(Opened from)
    {
        await using var window = await chromium.NewWindowAsync();
        var tab = await window.NewPageAsync();
        await tab.GotoAsync(site.Address(site.Plan.Pages.First(page => page.Content is ClaimContent), from));

        await tab.Keyboard.PressAsync("/");
        await Expect(tab.GetByRole(AriaRole.Searchbox)).ToBeFocusedAsync();
        await tab.Keyboard.TypeAsync("lupis");
        await Expect(Results(tab).First).ToContainTextAsync("Lupus");
        await tab.Keyboard.PressAsync("ArrowDown");
        await tab.Keyboard.PressAsync("Enter");

        await Expect(tab.Locator("main h1")).ToHaveTextAsync("Lupus");
    }

    [Fact]
    public async Task Nothing_is_loaded_before_the_first_use()
    {
        await using var window = await chromium.NewWindowAsync();
        var tab = await window.NewPageAsync();
        await tab.GotoAsync(site.Root(Opened.Server).AbsoluteUri);
        Assert.Equal(0, await tab.Locator("script[src*=minisearch], script[src*=search-data]").CountAsync());

        await tab.GetByRole(AriaRole.Searchbox).FocusAsync();

        await Expect(tab.Locator("script[src*=search-data]")).ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData("does it work for lupus?", "Condition", "conditions/lupus.html")]
    [InlineData("multiple sclerosys", "Condition", "conditions/multiple-sclerosis.html")]
    [InlineData("MS", "Condition", "conditions/multiple-sclerosis.html")]
    [InlineData("hazard ratio", "Word", "glossary.html#")]
    [InlineData("Burt", "Reference", "references/burt-")]
    [InlineData("R3 Stem Cell", "Source", "sources/r3-stem-cell.html")]
    [InlineData("can I die of it?", "Topic", "topics/safety-and-harms.html")]
    [InlineData("can it cause cancer", "Topic", "topics/safety-and-harms.html")]
    [InlineData("what does it cost", "", "")]
    public async Task A_question_leads_to_an_answer_on_the_first_results(string words, string kind, string path)
    {
        await using var window = await chromium.NewWindowAsync(width: 360);
        var tab = await window.NewPageAsync();
        await tab.GotoAsync(site.Root(Opened.File).AbsoluteUri + SitePaths.Home);

        await tab.GetByRole(AriaRole.Searchbox).FillAsync(words);

        await Expect(Results(tab).First).ToBeVisibleAsync();
        var found = new List<string>();
        foreach (var result in await Results(tab).AllAsync())
        {
            found.Add($"{await result.Locator(".kind").InnerTextAsync()} {await result.Locator("a").GetAttributeAsync("href")}");
        }

        Assert.Contains(found, one => one.StartsWith(kind, StringComparison.Ordinal) && one.Contains(path, StringComparison.Ordinal));
        Assert.True(await tab.Locator(".search-results mark").CountAsync() > 0, "What was found should be marked.");
        Assert.True(await tab.EvaluateAsync<bool>("document.documentElement.scrollWidth <= 360"), "The results should not widen the page.");
    }

    [Fact]
    public async Task The_page_for_results_reads_its_address_and_reads_nothing_as_markup()
    {
        await using var window = await chromium.NewWindowAsync();
        var tab = await window.NewPageAsync();
        await tab.GotoAsync(new Uri(site.Root(Opened.Server), SitePaths.Search).AbsoluteUri + "?q=" + Uri.EscapeDataString("lupus <img src=x onerror=alert(1)>"));

        await Expect(tab.Locator(".search-status")).ToContainTextAsync("“lupus <img src=x onerror=alert(1)>”");
        await Expect(tab.Locator(".search-results img")).ToHaveCountAsync(0);
        Assert.True(await Results(tab).CountAsync() > 8);
    }

    [Fact]
    public async Task What_is_nowhere_is_said_to_be_nowhere_and_escape_closes()
    {
        await using var window = await chromium.NewWindowAsync();
        var tab = await window.NewPageAsync();
        await tab.GotoAsync(site.Root(Opened.Server).AbsoluteUri);
        var field = tab.GetByRole(AriaRole.Searchbox);

        await field.FillAsync("qqqqqqzzzz");
        await Expect(tab.Locator(".search-status")).ToContainTextAsync("Nothing found");
        await field.PressAsync("Escape");

        await Expect(tab.Locator(".search-results")).ToBeHiddenAsync();
        await Expect(field).ToBeFocusedAsync();
    }

    private static ILocator Results(IPage tab) => tab.Locator(".search-results li");
}
