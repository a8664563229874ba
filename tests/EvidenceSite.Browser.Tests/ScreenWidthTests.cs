using EvidenceSite.Browser.Tests.Browsing;
using EvidenceSite.Browser.Tests.Site;
using Xunit;

namespace EvidenceSite.Browser.Tests;

/// <summary>Pages on a small screen.</summary>
public class ScreenWidthTests(BuiltSite site, Chromium chromium)
{
    // 320 pixels is what a screen of 1280 shows at a zoom of 400 % (WCAG 2.2, 1.4.10).
    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task No_page_scrolls_sideways(int width)
    {
        await using var window = await chromium.NewWindowAsync(width);
        await site.AssertAllPagesAsync(window, Opened.Server, async (page, _) =>
        {
            await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
            var (needed, shown) = (
                await page.EvaluateAsync<int>("document.scrollingElement.scrollWidth"),
                await page.EvaluateAsync<int>("document.scrollingElement.clientWidth"));
            return needed > shown ? [$"is {needed} pixels wide on a screen of {shown}"] : [];
        });
    }

    /// <summary>A caption that is left a table cell by itself breaks after every word.</summary>
    [Fact]
    public async Task A_tables_caption_is_as_wide_as_its_table()
    {
        await using var window = await chromium.NewWindowAsync(360);
        var tab = await window.NewPageAsync();
        await tab.GotoAsync(site.Address(site.Examples("Claim")[0]));

        Assert.Equal(
            await tab.EvaluateAsync<int>("document.querySelector('.ladder table').offsetWidth"),
            await tab.EvaluateAsync<int>("document.querySelector('.ladder caption').offsetWidth"));
    }

    /// <summary>Browsers centre what is in a button, and a word that is explained is one.</summary>
    [Fact]
    public async Task An_explained_word_that_needs_two_lines_begins_where_the_text_does()
    {
        await using var window = await chromium.NewWindowAsync(360);
        var tab = await window.NewPageAsync();
        await tab.GotoAsync(site.Address(site.Plan.Pages.First(page => page.Path == "conditions/multiple-sclerosis.html")));

        Assert.Equal(
            await tab.EvaluateAsync<string>("getComputedStyle(document.querySelector('main p')).textAlign"),
            await tab.EvaluateAsync<string>("getComputedStyle(document.querySelector('.term')).textAlign"));
    }

    /// <summary>WCAG 2.2, 1.4.4: nothing is lost when text is twice as large.</summary>
    [Theory]
    [MemberData(nameof(PageTypes.All), MemberType = typeof(PageTypes))]
    public async Task Text_of_double_size_is_neither_cut_nor_overlaps_the_edge(string type)
    {
        await using var window = await chromium.NewWindowAsync();
        var tab = await window.NewPageAsync();
        foreach (var page in site.Examples(type))
        {
            await tab.GotoAsync(site.Address(page));
            await tab.EvaluateAsync("document.documentElement.style.fontSize = '225%'; document.querySelectorAll('details').forEach(details => details.open = true)");

            Walk.AssertNone(await tab.EvaluateAsync<string[]>(Cut));
        }
    }

    // What scrolls by itself, or is for screen readers only, may be larger than its box.
    private const string Cut =
        """
        () => {
          const found = [];
          const root = document.scrollingElement;
          if (root.scrollWidth > root.clientWidth) found.push(`the page is ${root.scrollWidth} pixels wide on ${root.clientWidth}`);
          for (const e of document.querySelectorAll('body *')) {
            const style = getComputedStyle(e);
            if (!e.checkVisibility() || e.closest('.hidden, svg') || !/hidden|clip/.test(style.overflowX + style.overflowY) || style.clipPath !== 'none') continue;
            if (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1) found.push(`cut off: ${e.outerHTML.slice(0, 100)}`);
          }
          return found;
        }
        """;
}
