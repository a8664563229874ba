using EvidenceSite.Browser.Tests.Browsing;
using EvidenceSite.Browser.Tests.Site;
using Microsoft.Playwright;
using Xunit;

namespace EvidenceSite.Browser.Tests;

/// <summary>axe over every page.</summary>
public class AccessibilityTests(BuiltSite site, Chromium chromium)
{
    private const string Contrast = "color-contrast";

    [Fact]
    public async Task No_page_has_a_violation_on_a_small_screen()
    {
        await using var window = await chromium.NewWindowAsync(width: 360);
        await site.AssertAllPagesAsync(window, Opened.Server, async (page, _) =>
        {
            await UnfoldAsync(page);
            return await page.ViolationsAsync();
        });
    }

    /// <summary>The pages of a type differ in their text alone, so a short and a long one show what width and colours change.</summary>
    [Theory]
    [MemberData(nameof(PageTypes.All), MemberType = typeof(PageTypes))]
    public async Task No_type_of_page_has_a_violation_in_any_width_and_colours(string type)
    {
        await using var window = await chromium.NewWindowAsync();
        var tab = await window.NewPageAsync();
        foreach (var page in site.Examples(type))
        {
            await tab.GotoAsync(site.Address(page));
            await UnfoldAsync(tab);
            foreach (var width in (int[])[1280, 360])
            {
                await tab.SetViewportSizeAsync(width, 800);
                foreach (var (colours, forced) in ((ColorScheme, ForcedColors)[])
                    [(ColorScheme.Light, ForcedColors.None), (ColorScheme.Dark, ForcedColors.None), (ColorScheme.Light, ForcedColors.Active), (ColorScheme.Dark, ForcedColors.Active)])
                {
                    await tab.EmulateMediaAsync(new() { ColorScheme = colours, ForcedColors = forced });
                    var found = await tab.ViolationsAsync();
                    Walk.AssertNone([.. found.Select(violation => $"{page.Path}, {width} px, {colours}, forced colours {forced}: {violation}")]);
                }
            }
        }
    }

    [Fact]
    public async Task A_page_with_a_fault_is_found_out()
    {
        await using var window = await chromium.NewWindowAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Root(Opened.Server).AbsoluteUri);
        await page.EvaluateAsync("document.querySelector('h1').style.color = 'silver'; document.documentElement.removeAttribute('lang')");

        var violations = await page.ViolationsAsync();

        Assert.Contains(violations, violation => violation.StartsWith(Contrast, StringComparison.Ordinal));
        Assert.Contains(violations, violation => violation.StartsWith("html-has-lang", StringComparison.Ordinal));
    }

    /// <summary>What is folded away is checked too.</summary>
    private static async Task UnfoldAsync(IPage page) =>
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
}
