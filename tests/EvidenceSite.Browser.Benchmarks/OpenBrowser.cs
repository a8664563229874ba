using EvidenceSite.Browser.Tests.Browsing;
using Microsoft.Playwright;

namespace EvidenceSite.Browser.Benchmarks;

/// <summary>A browser for as long as a benchmark runs.</summary>
internal sealed class OpenBrowser : IAsyncDisposable
{
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private OpenBrowser(IPlaywright playwright, IBrowser browser) => (_playwright, _browser) = (playwright, browser);

    public static async Task<OpenBrowser> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = BrowserSearch.Installed(),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        });
        return new OpenBrowser(playwright, browser);
    }

    public Task<IPage> NewTabAsync() => _browser.NewPageAsync();

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
