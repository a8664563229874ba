using EvidenceSite.Browser.Tests.Browsing;
using EvidenceSite.Browser.Tests.Site;
using Xunit;

namespace EvidenceSite.Browser.Tests;

/// <summary>Pages on a small screen.</summary>
public class ScreenWidthTests(BuiltSite site, Chromium chromium)
{
    [Theory]
    [InlineData(360)]
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
}
