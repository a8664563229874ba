using EvidenceSite.Browser.Tests.Browsing;
using EvidenceSite.Browser.Tests.Site;
using EvidenceSite.Plan;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace EvidenceSite.Browser.Tests;

/// <summary>The headers of the site's own <c>_headers</c>: they block nothing that a page needs, and whatever somebody gets into a page.</summary>
public class HostHeadersTests(BuiltSite site, Chromium chromium)
{
    private const string ToldByTheBrowser = "window.blocked = []; document.addEventListener('securitypolicyviolation', e => window.blocked.push(`${e.effectiveDirective} ${e.blockedURI}`));";

    private const string Injected =
        """
        <script>document.documentElement.dataset.script = 'ran'</script>
        <img src="data:," onerror="document.documentElement.dataset.handler = 'ran'" alt="">
        <style>:root { --injected: yes }</style>
        """;

    [Theory]
    [MemberData(nameof(PageTypes.All), MemberType = typeof(PageTypes))]
    public async Task Nothing_is_blocked_on_a_page(string type)
    {
        await using var window = await chromium.NewWindowAsync();
        await window.AddInitScriptAsync(ToldByTheBrowser);
        var faults = window.Watch(site.Root(Opened.Server));
        var tab = await window.NewPageAsync();
        foreach (var page in site.Examples(type))
        {
            var answer = await tab.GotoAsync(site.Address(page));
            Assert.Contains("default-src 'none'", (await answer!.AllHeadersAsync())["content-security-policy"], StringComparison.Ordinal);
            await tab.EvaluateAsync("document.fonts.ready.then(() => 0)");
            if (await tab.GetByRole(AriaRole.Searchbox).CountAsync() > 0)
            {
                await tab.GetByRole(AriaRole.Searchbox).First.FillAsync("lupus");
                await Expect(tab.Locator(".search-results li").First).ToBeVisibleAsync();
            }

            Assert.Empty(await tab.EvaluateAsync<string[]>("window.blocked"));
        }

        Assert.Empty(faults);
    }

    [Fact]
    public async Task The_page_for_missing_addresses_and_the_data_have_their_headers_too()
    {
        await using var window = await chromium.NewWindowAsync();
        var missing = await window.APIRequest.GetAsync(new Uri(site.Root(Opened.Server), "no/such/page").AbsoluteUri);
        Assert.Equal((404, "nosniff"), (missing.Status, missing.Headers["x-content-type-options"]));
        var claims = await window.APIRequest.GetAsync(new Uri(site.Root(Opened.Server), SitePaths.ClaimsJson).AbsoluteUri);
        Assert.Equal("*", claims.Headers["access-control-allow-origin"]);
        var feed = await window.APIRequest.GetAsync(new Uri(site.Root(Opened.Server), SitePaths.Feed).AbsoluteUri);
        Assert.StartsWith("application/atom+xml", feed.Headers["content-type"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_gets_into_a_page_does_not_run()
    {
        var (ran, blocked) = await InjectAsync(site.Root(Opened.Server));

        Assert.Equal("||", ran);
        Assert.Equal(["script-src-attr inline", "script-src-elem inline", "style-src-elem inline"], blocked.Where(one => one.EndsWith(" inline", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    /// <summary>Shows that the test above would find it out.</summary>
    [Fact]
    public async Task Without_the_headers_it_would_run()
    {
        await using var server = await SiteServer.StartAsync(site.Folder, sendsHeaders: false);

        var (ran, blocked) = await InjectAsync(server.Root);

        Assert.Equal("ran|ran|yes", ran);
        Assert.Empty(blocked);
    }

    private async Task<(string Ran, string[] Blocked)> InjectAsync(Uri root)
    {
        await using var window = await chromium.NewWindowAsync();
        await window.AddInitScriptAsync(ToldByTheBrowser);
        var tab = await window.NewPageAsync();
        await tab.RouteAsync(root.AbsoluteUri, async route =>
        {
            var answer = await route.FetchAsync();
            var html = await answer.TextAsync();
            await route.FulfillAsync(new() { Response = answer, Body = html.Replace("</main>", Injected + "</main>", StringComparison.Ordinal) });
        });
        await tab.GotoAsync(root.AbsoluteUri);
        await Expect(tab.Locator("main img[alt='']")).ToHaveCountAsync(1);
        var ran = await tab.EvaluateAsync<string>(
            """
            new Promise(done => setTimeout(done, 300)).then(() => {
              const { script = '', handler = '' } = document.documentElement.dataset;
              return `${script}|${handler}|${getComputedStyle(document.documentElement).getPropertyValue('--injected')}`;
            })
            """);
        return (ran, await tab.EvaluateAsync<string[]>("window.blocked"));
    }
}
