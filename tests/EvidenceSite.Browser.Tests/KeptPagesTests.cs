using System.Text.RegularExpressions;
using EvidenceSite.Browser.Tests.Browsing;
using EvidenceSite.Browser.Tests.Site;
using EvidenceSite.Plan;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace EvidenceSite.Browser.Tests;

/// <summary>The website on a reader's device: it is kept on the first visit, opens without its server, and follows updates.</summary>
public sealed partial class KeptPagesTests(Chromium chromium) : IAsyncLifetime
{
    // A small site, so that it is kept quickly.
    private static readonly string Example = Path.Combine(Repository.Folder, "docs", "rules", "site");
    private static readonly DateOnly Today = new(2026, 6, 1);

    // A worker takes over once it has kept all files.
    private const string IsKept =
        """
        async version => {
          const names = await caches.keys();
          const registration = await navigator.serviceWorker.getRegistration();
          return names.some(name => name.endsWith(' ' + version)) && !!registration && !registration.installing && !registration.waiting
            && registration.active.state === 'activated' && !!navigator.serviceWorker.controller;
        }
        """;

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("evidence-site-kept-");
    private SiteServer? _server;
    private Uri? _address;

    private string Input => Path.Combine(_root.FullName, "input");

    private string Output => Path.Combine(_root.FullName, "output");

    public async ValueTask InitializeAsync()
    {
        foreach (var file in Directory.EnumerateFiles(Example, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Input, Path.GetRelativePath(Example, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        Build();
        _server = await SiteServer.StartAsync(Output);
        _address = _server.Root;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _root.Delete(recursive: true);
    }

    [Fact]
    public async Task After_one_visit_every_page_opens_without_the_server()
    {
        await using var window = await chromium.NewWindowAsync(keepsPages: true);
        var tab = await VisitAsync(window);
        await StopAsync();

        foreach (var file in Directory.EnumerateFiles(Output, "*.html", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != SitePaths.NotFound))
        {
            var path = Path.GetRelativePath(Output, file).Replace('\\', '/');
            await tab.GotoAsync(new Uri(_address!, path).AbsoluteUri);
            await Expect(tab.Locator("main h1")).ToBeVisibleAsync();
            Assert.Equal("block", await tab.EvaluateAsync<string>("getComputedStyle(document.querySelector('.site-header')).display"));
            Assert.True(await tab.EvaluateAsync<bool>("[...document.styleSheets].length > 0 && [...document.styleSheets].every(sheet => sheet.cssRules.length > 0)"), path);
        }

        await tab.GetByRole(AriaRole.Searchbox).FillAsync("hiccups");
        await Expect(tab.Locator(".search-results li").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_folder_itself_opens_the_home_page_and_what_was_not_kept_says_so()
    {
        await using var window = await chromium.NewWindowAsync(keepsPages: true);
        var tab = await VisitAsync(window);
        await StopAsync();

        await tab.GotoAsync(_address!.AbsoluteUri);
        await Expect(tab.Locator("main h1")).ToHaveTextAsync("Hiccup remedies");

        await tab.GotoAsync(new Uri(_address, "conditions/none.html").AbsoluteUri);
        await Expect(tab.Locator("h1")).ToHaveTextAsync("This page is not on your device");
        await tab.GetByRole(AriaRole.Link).ClickAsync();
        await Expect(tab.Locator("main h1")).ToHaveTextAsync("Hiccup remedies");
    }

    [Fact]
    public async Task An_update_is_shown_at_once_online_and_kept_for_offline()
    {
        await using var window = await chromium.NewWindowAsync(keepsPages: true);
        var tab = await VisitAsync(window);

        var settings = Path.Combine(Input, "settings.yml");
        await File.WriteAllTextAsync(
            settings, (await File.ReadAllTextAsync(settings, TestContext.Current.CancellationToken)).Replace("An invented example.", "A newer text.", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        Build();
        await tab.ReloadAsync();
        await Expect(tab.Locator("footer")).ToContainTextAsync("A newer text.");

        await WaitUntilKeptAsync(tab);
        await StopAsync();
        await tab.GotoAsync(new Uri(_address!, "treatments/tonic.html").AbsoluteUri);
        await Expect(tab.Locator("footer")).ToContainTextAsync("A newer text.");
    }

    [Fact]
    public async Task A_page_of_the_version_before_still_finds_its_style_sheet()
    {
        await using var window = await chromium.NewWindowAsync(keepsPages: true);
        var tab = await VisitAsync(window);
        var before = await tab.EvaluateAsync<string>("document.querySelector('link[rel=stylesheet]').href");

        // Another style sheet, as a new version of the theme brings it.
        foreach (var file in Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories).Where(file => file.EndsWith(".html", StringComparison.Ordinal) || file.EndsWith(SitePaths.ServiceWorker, StringComparison.Ordinal)).ToList())
        {
            var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(file, Version().Replace(StyleSheet().Replace(text, "site.0123456789.css"), "\"version\":\"0\""), TestContext.Current.CancellationToken);
        }

        var style = Directory.EnumerateFiles(Path.Combine(Output, "assets", "theme"), "site.*.css").Single();
        File.Move(style, Path.Combine(Path.GetDirectoryName(style)!, "site.0123456789.css"));
        await tab.GotoAsync(new Uri(_address!, "treatments.html").AbsoluteUri);
        await WaitUntilKeptAsync(tab);

        Assert.Equal(200, await tab.EvaluateAsync<int>("address => fetch(address).then(response => response.status)", before));
    }

    [Fact]
    public async Task A_server_that_does_not_answer_delays_a_kept_page_by_seconds_only()
    {
        await using var window = await chromium.NewWindowAsync(keepsPages: true);
        var tab = await VisitAsync(window);
        var port = _address!.Port;
        await StopAsync();
        using var silent = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, port);
        silent.Start();

        await tab.GotoAsync(new Uri(_address, "treatments/tonic.html").AbsoluteUri, new() { Timeout = 10_000, WaitUntil = WaitUntilState.DOMContentLoaded });

        await Expect(tab.Locator("main h1")).ToHaveTextAsync("Tonic");
    }

    [Fact]
    public async Task The_site_can_be_installed()
    {
        await using var window = await chromium.NewWindowAsync();
        var tab = await window.NewPageAsync();
        await tab.GotoAsync(new Uri(_address!, "treatments/tonic.html").AbsoluteUri);
        var session = await window.NewCDPSessionAsync(tab);

        var manifest = (await session.SendAsync("Page.getAppManifest"))!.Value;
        var errors = (await session.SendAsync("Page.getInstallabilityErrors"))!.Value;

        Assert.EndsWith(SitePaths.WebManifest, manifest.GetProperty("url").GetString(), StringComparison.Ordinal);
        Assert.Empty(manifest.GetProperty("errors").EnumerateArray());

        // Tests run in a private window, and that is all that keeps it from being installed.
        Assert.DoesNotContain(errors.GetProperty("installabilityErrors").EnumerateArray(), error => error.GetProperty("errorId").GetString() != "in-incognito");
    }

    private void Build()
    {
        var outcome = Pipeline.Build(Input, Output, clean: false, Today);
        Assert.False(outcome.HasErrors, string.Join('\n', outcome.Diagnostics.Select(problem => $"{problem.Place} {problem.Message}")));
    }

    private async Task<IPage> VisitAsync(IBrowserContext window)
    {
        var tab = await window.NewPageAsync();
        await tab.GotoAsync(_address!.AbsoluteUri);
        await WaitUntilKeptAsync(tab);
        return tab;
    }

    /// <summary>Waits until the version that the server has now is kept, and works.</summary>
    private async Task WaitUntilKeptAsync(IPage tab)
    {
        var version = Version().Match(await File.ReadAllTextAsync(Path.Combine(Output, SitePaths.ServiceWorker), TestContext.Current.CancellationToken)).Value.Split('"')[3];
        for (var tries = 0; !await tab.EvaluateAsync<bool>(IsKept, version); tries++)
        {
            Assert.True(tries < 100, $"Version {version} was not kept.");
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }

    private async Task StopAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
            _server = null;
        }
    }

    [GeneratedRegex("\"version\":\"[0-9a-f]+\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Version();

    [GeneratedRegex("site\\.[0-9a-f]{10}\\.css", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StyleSheet();
}
