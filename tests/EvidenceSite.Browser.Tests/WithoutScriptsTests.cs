using EvidenceSite.Browser.Tests.Browsing;
using EvidenceSite.Browser.Tests.Site;
using Xunit;

namespace EvidenceSite.Browser.Tests;

/// <summary>Pages where scripts are switched off.</summary>
public class WithoutScriptsTests(BuiltSite site, Chromium chromium)
{
    // What works by script only is not shown without, and something else may stand in for it.
    private const string Text =
        """
        () => {
          document.querySelectorAll('.needs-script, noscript').forEach(element => element.remove());
          return document.body.innerText.replace(/\s+/g, ' ');
        }
        """;

    [Theory]
    [MemberData(nameof(PageTypes.All), MemberType = typeof(PageTypes))]
    public async Task A_page_shows_the_same_text(string type)
    {
        await using var with = await chromium.NewWindowAsync();
        await using var without = await chromium.NewWindowAsync(scripts: false);
        var (scripted, plain) = (await with.NewPageAsync(), await without.NewPageAsync());
        foreach (var page in site.Examples(type))
        {
            await scripted.GotoAsync(site.Address(page));
            await plain.GotoAsync(site.Address(page));

            Assert.Equal(page.Title, await plain.Locator("main h1").InnerTextAsync());
            Assert.Equal(0, await plain.Locator(".needs-script:visible").CountAsync());
            Assert.Equal(await scripted.EvaluateAsync<string>(Text), await plain.EvaluateAsync<string>(Text));
        }
    }
}
