using EvidenceSite.Browser.Tests.Browsing;
using EvidenceSite.Browser.Tests.Site;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace EvidenceSite.Browser.Tests;

/// <summary>Pages by keyboard alone.</summary>
public class KeyboardTests(BuiltSite site, Chromium chromium)
{
    /// <summary>Numbers what can have focus and is on show, in the order of the document.</summary>
    private const string NumberStops =
        """
        () => {
          const stops = [...document.querySelectorAll('a[href], summary, button, input, select, textarea, [tabindex="0"]')].filter(e => e.checkVisibility());
          stops.forEach((e, i) => e.dataset.stop = i);
          return stops.length;
        }
        """;

    private const string DescribeStop =
        """
        () => {
          const e = document.activeElement, style = getComputedStyle(e), box = e.getBoundingClientRect();
          const marked = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
          const seen = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
          return `${e.dataset.stop ?? e.nodeName}${marked ? '' : ' not marked'}${seen ? '' : ' not in sight'}`;
        }
        """;

    [Theory]
    [MemberData(nameof(PageTypes.All), MemberType = typeof(PageTypes))]
    public async Task The_first_stop_skips_to_the_main_text(string type)
    {
        await using var window = await chromium.NewWindowAsync(width: 360);
        var tab = await window.NewPageAsync();
        foreach (var page in site.Examples(type))
        {
            await tab.GotoAsync(site.Address(page));

            await tab.Keyboard.PressAsync("Tab");
            var skip = tab.Locator("a.skip");
            await Expect(skip).ToBeFocusedAsync();
            await Expect(skip).ToBeInViewportAsync(new() { Ratio = 1 });
            await tab.Keyboard.PressAsync("Enter");

            await Expect(tab.Locator("main")).ToBeFocusedAsync();
            if (await tab.Locator("main a").CountAsync() > 0)
            {
                await tab.Keyboard.PressAsync("Tab");
                await Expect(tab.Locator("main :focus")).ToHaveCountAsync(1);
            }
        }
    }

    [Theory]
    [MemberData(nameof(PageTypes.All), MemberType = typeof(PageTypes))]
    public async Task Tab_reaches_everything_in_order_and_shows_where_it_is(string type)
    {
        await using var window = await chromium.NewWindowAsync();
        var tab = await window.NewPageAsync();
        var page = site.Examples(type)[^1];
        await tab.GotoAsync(site.Address(page));
        var count = await tab.EvaluateAsync<int>(NumberStops);

        var stops = new List<string>();
        for (var i = 0; i < count; i++)
        {
            await tab.Keyboard.PressAsync("Tab");
            stops.Add(await tab.EvaluateAsync<string>(DescribeStop));
        }

        Assert.NotEqual(0, count);
        Assert.Equal(Enumerable.Range(0, count).Select(stop => $"{stop}"), stops);
    }
}
