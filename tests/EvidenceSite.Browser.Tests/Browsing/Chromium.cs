using EvidenceSite.Browser.Tests.Browsing;
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace EvidenceSite.Browser.Tests.Browsing;

/// <summary>One browser for all tests. Where there is none, each test that asks for a page is skipped and says why.</summary>
public sealed class Chromium : IAsyncLifetime
{
    // A browser must not look around by itself: the tests watch the network, and some machines have none.
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ];

    private static readonly TimeSpan LongestInstallation = TimeSpan.FromMinutes(5);

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private string _missing = "";

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        if (await FindAsync(_playwright) is { } program)
        {
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = Flags });
        }
    }

    /// <summary>A browser window without history, cookies or cache.</summary>
    /// <param name="width">Its width.</param>
    /// <param name="scripts">Whether scripts run.</param>
    /// <param name="keepsPages">Whether the site may keep its pages for reading offline; it would fetch all of them for each window.</param>
    public async Task<IBrowserContext> NewWindowAsync(int width = 1280, bool scripts = true, bool keepsPages = false)
    {
        Assert.SkipWhen(_browser is null, _missing);
        return await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 800 },
            JavaScriptEnabled = scripts,
            ServiceWorkers = keepsPages ? ServiceWorkerPolicy.Allow : ServiceWorkerPolicy.Block,
            ReducedMotion = ReducedMotion.Reduce,
        });
    }

    /// <summary>The window of a phone: 360 px wide, touched instead of pointed at.</summary>
    /// <param name="scripts">Whether scripts run.</param>
    public async Task<IBrowserContext> NewTouchWindowAsync(bool scripts)
    {
        Assert.SkipWhen(_browser is null, _missing);
        return await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = 360, Height = 740 },
            JavaScriptEnabled = scripts,
            ServiceWorkers = ServiceWorkerPolicy.Block,
            ReducedMotion = ReducedMotion.Reduce,
            HasTouch = true,
            IsMobile = true,
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    private async Task<string?> FindAsync(IPlaywright playwright)
    {
        if (Environment.GetEnvironmentVariable(BrowserSearch.Variable) is { Length: > 0 } named)
        {
            _missing = $"{BrowserSearch.Variable} names {named}, and there is no such file.";
            return File.Exists(named) ? named : null;
        }

        return BrowserSearch.Installed() ?? await PlaywrightsOwnAsync(playwright.Chromium.ExecutablePath);
    }

    private async Task<string?> PlaywrightsOwnAsync(string program)
    {
        if (!File.Exists(program))
        {
            var installation = Task.Run(() => Microsoft.Playwright.Program.Main(["install", "chromium"]));
            await Task.WhenAny(installation, Task.Delay(LongestInstallation));
        }

        _missing =
            "No Chromium, Chrome or Edge is installed, and Playwright's own browser could not be fetched. "
            + $"Install one, or name one in the environment variable {BrowserSearch.Variable}.";
        return File.Exists(program) ? program : null;
    }
}
