using EvidenceSite.Browser.Tests.Browsing;
using EvidenceSite.Browser.Tests.Site;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Plan;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace EvidenceSite.Browser.Tests;

/// <summary>A site that is split as a large one is, opened from its folder: it answers as the same site does in one piece.</summary>
public class SplitSiteTests(BuiltSite whole, SplitSite split, Chromium chromium) : IClassFixture<SplitSite>
{
    private const string FindEach =
        """
        async words => {
          const input = document.querySelector('input[type=search]');
          const status = document.querySelector('.search-status');
          const missed = [];
          for (const word of words) {
            input.value = word;
            input.dispatchEvent(new Event('input'));
            for (let tries = 0; !status.textContent.includes(`“${word}”`); tries++) {
              if (tries > 500) throw new Error(`No answer to ${word}`);
              await new Promise(done => setTimeout(done, 10));
            }
            if (!status.textContent.startsWith('1 result')) missed.push(word);
          }
          return missed;
        }
        """;

    [Theory]
    [InlineData("does it work for lupus?")]
    [InlineData("multiple sclerosys")]
    [InlineData("lupis")]
    [InlineData("MS")]
    [InlineData("hazard ratio")]
    [InlineData("Burt")]
    [InlineData("Muller")]
    [InlineData("can it cause cancer")]
    [InlineData("autologus hematopoetic transplantation")]
    [InlineData("co")]
    [InlineData("10.1016")]
    public async Task The_search_finds_the_same_first_results(string words)
    {
        await using var window = await chromium.NewWindowAsync();
        var expected = await FoundAsync(window, whole.Root(Opened.File), words);
        var found = await FoundAsync(window, split.Root, words);

        Assert.NotEmpty(expected);
        // Words spelt in another way are asked for only where few places have the words as they stand, so that later results may differ.
        Assert.Equal(expected.Take(5).Order(StringComparer.Ordinal), found.Take(5).Order(StringComparer.Ordinal));
        Assert.Equal(expected[0], found[0]);
    }

    [Fact]
    public async Task A_search_loads_a_small_share_of_the_parts_each_once_and_small()
    {
        await using var window = await chromium.NewWindowAsync();
        var tab = await window.NewPageAsync();
        var loaded = new List<string>();
        tab.Request += (_, request) => loaded.Add(new Uri(request.Url).LocalPath);
        await tab.GotoAsync(split.Root.AbsoluteUri + SitePaths.Home);

        await tab.GetByRole(AriaRole.Searchbox).PressSequentiallyAsync("lupus");
        await Expect(tab.Locator(".search-results li").First).ToContainTextAsync("Lupus");

        var parts = loaded.Where(path => path.Contains("/search-data/", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(parts);
        Assert.Distinct(parts);
        Assert.True(parts.Count < Directory.GetFiles(Path.Combine(split.Folder, "search-data")).Length / 3, $"{parts.Count} parts were loaded.");
    }

    [Fact]
    public async Task What_is_nowhere_is_said_to_be_nowhere_and_a_missing_part_is_no_silent_end()
    {
        await using var window = await chromium.NewWindowAsync();
        var tab = await window.NewPageAsync();
        await tab.GotoAsync(split.Root.AbsoluteUri + SitePaths.Home);
        await tab.GetByRole(AriaRole.Searchbox).FillAsync("qqqqqqzzzz");
        await Expect(tab.Locator(".search-status")).ToContainTextAsync("Nothing found");

        var parts = Path.Combine(split.Folder, "search-data");
        Directory.Move(parts, parts + "-away");
        try
        {
            await tab.GetByRole(AriaRole.Searchbox).FillAsync("lupus");
            await Expect(tab.Locator(".search-status")).ToContainTextAsync("could not be loaded");
        }
        finally
        {
            Directory.Move(parts + "-away", parts);
        }

        await tab.GetByRole(AriaRole.Searchbox).FillAsync("lupu");
        await Expect(tab.Locator(".search-results li").First).ToContainTextAsync("Lupus");
    }

    [Fact]
    public async Task Latin_letters_fold_in_the_browser_as_in_the_program()
    {
        // Every letter of Latin with a sign, and letters of other scripts, which stay whole.
        var words = Enumerable.Range(0xC0, 0x200).Concat(Enumerable.Range(0x370, 0x100)).Concat(Enumerable.Range(0x1E00, 0x100)).Where(code => char.IsLetter((char)code)).Select(code => $"{(char)code}q{code:x}").ToList();
        var site = Directory.CreateTempSubdirectory("evidence-site-letters-");
        try
        {
            File.WriteAllText(Path.Combine(site.FullName, "settings.yml"), """
                title: Letters
                description: All letters.
                base-url: https://letters.example/
                languages: [en-GB]
                licence:
                  name: CC0 1.0
                  url: https://creativecommons.org/publicdomain/zero/1.0/
                """);
            File.WriteAllText(Path.Combine(site.FullName, "index.md"), $"---\ntitle: Letters\nsummary: All of them.\n---\n\n{string.Join(' ', words)}\n");
            var output = Path.Combine(site.FullName, "output");
            Assert.False(Pipeline.Build(site.FullName, output, clean: false, new DateOnly(2026, 11, 21), limits: new SiteLimits { SearchFileBytes = 10, PartBytes = 1_000_000 }).HasErrors);
            await using var window = await chromium.NewWindowAsync();
            var tab = await window.NewPageAsync();
            await tab.GotoAsync(new Uri(output + "/" + SitePaths.Search).AbsoluteUri);
            Assert.Empty(await tab.EvaluateAsync<string[]>(FindEach, words));
        }
        finally
        {
            site.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Filters_of_the_comparison_work_over_all_its_pages()
    {
        await using var window = await chromium.NewWindowAsync(width: 360);
        var tab = await window.NewPageAsync();
        await tab.GotoAsync(split.Root.AbsoluteUri + SitePaths.Comparison);
        var entries = await tab.Locator(".entry:visible").CountAsync();
        Assert.InRange(entries, 1, split.Plan.Corpus.Claims.Length / 2);
        Assert.Equal(0, await tab.Locator("script[src*=comparison-data]").CountAsync());

        await tab.Locator(".filters summary").ClickAsync();
        await tab.Locator("[name=verdict][value=untested]").CheckAsync();
        var untested = Claims(claim => claim.Claim.Verdict == Verdict.Untested);
        await Expect(Status(tab)).ToHaveTextAsync($"{untested.Count} of {split.Plan.Corpus.Claims.Length} claims match.");
        Assert.Equal(untested.Take(50), await LinesAsync(tab, Math.Min(50, untested.Count)));
        await Expect(tab.Locator(".entry:visible")).ToHaveCountAsync(0);
        await Expect(tab.GetByLabel("Condition or topic").Locator("option[value='condition:lupus']")).ToHaveTextAsync(
            $"Lupus ({Claims(claim => claim is { Subject.Id: "lupus", Claim.Verdict: Verdict.Untested }).Count})");
        Assert.True(await tab.EvaluateAsync<bool>("document.documentElement.scrollWidth <= 360"), "The lines should not widen the page.");

        var shared = tab.Url;
        Assert.EndsWith("?verdict=untested", shared, StringComparison.Ordinal);
        await tab.GetByLabel("Sort by").SelectOptionAsync("claim");
        var sorted = untested.OrderBy(TitleOrder.KeyOf, StringComparer.Ordinal).ToList();
        await Expect(tab.Locator("#sorted .claim-line a").First).ToHaveTextAsync(sorted[0]);

        await tab.GetByRole(AriaRole.Button, new() { Name = "Clear all filters" }).ClickAsync();
        await Expect(tab.Locator(".entry:visible")).ToHaveCountAsync(entries);
        await Expect(tab.Locator("#sorted")).ToBeHiddenAsync();

        var second = await window.NewPageAsync();
        await second.GotoAsync(shared);
        Assert.Equal(untested.Take(50), await LinesAsync(second, Math.Min(50, untested.Count)));
        await second.Locator("#sorted .claim-line a").First.ClickAsync();
        await Expect(second.Locator("main h1")).ToContainTextAsync(untested[0]);
    }

    [Fact]
    public async Task More_lines_follow_when_they_are_asked_for()
    {
        await using var window = await chromium.NewWindowAsync();
        var tab = await window.NewPageAsync();
        await tab.GotoAsync(split.Root.AbsoluteUri + SitePaths.Comparison + "?sort=certainty");
        await LinesAsync(tab, 50);

        await tab.GetByRole(AriaRole.Button, new() { Name = "Show 50 more" }).PressAsync("Enter");

        var expected = split.Plan.Pages.SelectMany(page => page.Content is ComparisonContent content ? content.Claims : [])
            .OrderByDescending(claim => claim.Claim.Certainty is { } rated ? (int)rated : -1).Select(claim => claim.Claim.Text).Take(100).ToList();
        Assert.Equal(expected, await LinesAsync(tab, Math.Min(100, expected.Count)));
        await Expect(tab.Locator("#sorted .claim-line a").Nth(50)).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData("Comparison")]
    [InlineData("Bibliography")]
    [InlineData("EvidenceMap")]
    [InlineData("Source")]
    [InlineData("Home")]
    public async Task Pages_of_lists_have_no_problems_of_accessibility(string type)
    {
        var page = split.Plan.Pages.Where(page => page.Content.GetType().Name == type + "Content").Take(2).Last();
        await using var window = await chromium.NewWindowAsync();
        var tab = await window.NewPageAsync();
        await tab.GotoAsync(new Uri(split.Root, page.Path).AbsoluteUri);
        Walk.AssertNone(await tab.ViolationsAsync());
    }

    private static async Task<IReadOnlyList<string>> FoundAsync(IBrowserContext window, Uri root, string words)
    {
        var tab = await window.NewPageAsync();
        await tab.GotoAsync(root.AbsoluteUri + SitePaths.Home);
        await tab.GetByRole(AriaRole.Searchbox).FillAsync(words);
        await Expect(tab.Locator(".search-status")).ToContainTextAsync($"“{words}”");
        await Expect(tab.Locator(".search-results li").Nth(0)).ToBeVisibleAsync();
        return [.. await Task.WhenAll((await tab.Locator(".search-results li > a").AllAsync()).Select(async link => (await link.GetAttributeAsync("href"))!))];
    }

    private static ILocator Status(IPage tab) => tab.Locator(".filter-count");

    private static async Task<IReadOnlyList<string>> LinesAsync(IPage tab, int count)
    {
        await Expect(tab.Locator("#sorted .claim-line")).ToHaveCountAsync(count);
        return await tab.Locator("#sorted .claim-line > a").AllInnerTextsAsync();
    }

    private List<string> Claims(Func<LinkedClaim, bool> wanted) =>
        [.. split.Plan.Pages.SelectMany(page => page.Content is ComparisonContent content ? content.Claims : []).Where(wanted).Select(claim => claim.Claim.Text)];
}
