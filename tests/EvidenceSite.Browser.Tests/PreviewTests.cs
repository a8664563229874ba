using EvidenceSite.Browser.Tests.Browsing;
using EvidenceSite.Browser.Tests.Site;
using EvidenceSite.Preview;
using EvidenceSite.Report;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace EvidenceSite.Browser.Tests;

/// <summary>An open page of a preview follows what is saved.</summary>
public sealed class PreviewTests(Chromium chromium) : IAsyncLifetime
{
    private const string Page = "conditions/hiccups.md";

    private static readonly string Example = Path.Combine(Repository.Folder, "docs", "rules", "site");
    private static readonly DateOnly Today = new(2026, 6, 1);

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("evidence-site-preview-test-");
    private readonly CancellationTokenSource _stop = new();
    private Task<int> _run = Task.FromResult(0);
    private Uri? _address;

    private string Input => Path.Combine(_root.FullName, "input");

    private string Theme => Path.Combine(_root.FullName, "theme");

    public async ValueTask InitializeAsync()
    {
        Copy(Example, Input);

        // The parts of a theme that need no compiler.
        foreach (var part in (string[])["styles", "scripts", "assets"])
        {
            Copy(Path.Combine(Repository.Folder, "theme", part), Path.Combine(Theme, part));
        }

        await File.WriteAllTextAsync(Path.Combine(Theme, "EvidenceSite.Theme.csproj"), "<Project/>");
        var opened = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var run = new PreviewRun(new DirectoryInfo(Input), new DirectoryInfo(Theme), TextWriter.Null, TextWriter.Null, Reporting.Plain)
        {
            Port = 0,
            Today = () => Today,
            Opened = opened.SetResult,
        };
        _run = Task.Run(() => run.RunAsync(_stop.Token));

        // The browser of the tests resolves no names.
        _address = new UriBuilder(await opened.Task.WaitAsync(TimeSpan.FromSeconds(60))) { Host = "127.0.0.1" }.Uri;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _run;
        _stop.Dispose();
        _root.Delete(recursive: true);
    }

    [Fact]
    public async Task A_saved_page_changes_in_place_and_keeps_its_scroll_and_what_was_opened()
    {
        await using var window = await chromium.NewWindowAsync(width: 500);
        var faults = window.Watch(_address!);
        var tab = await window.NewPageAsync();
        await tab.GotoAsync(new Uri(_address!, "conditions/hiccups.html").AbsoluteUri);
        await tab.EvaluateAsync("window.same = true; document.querySelectorAll('details').forEach(details => { details.open = true; }); scrollTo(0, 600); 0");
        var scrolled = await tab.EvaluateAsync<double>("scrollY");
        Assert.True(scrolled > 100, "The page is too short for this test.");

        await File.AppendAllTextAsync(Path.Combine(Input, Page), "\nA sentence that was added.\n", TestContext.Current.CancellationToken);

        await Expect(tab.GetByText("A sentence that was added.")).ToHaveCountAsync(1);
        Assert.True(await tab.EvaluateAsync<bool>("window.same === true"), "The page was loaded anew.");
        Assert.Equal(scrolled, await tab.EvaluateAsync<double>("scrollY"));
        Assert.True(await tab.EvaluateAsync<bool>("Array.from(document.querySelectorAll('main details')).every(details => details.open)"));
        Assert.Empty(faults);
    }

    [Fact]
    public async Task An_error_lies_over_the_last_good_page_until_it_is_mended()
    {
        await using var window = await chromium.NewWindowAsync();
        var tab = await window.NewPageAsync();
        await tab.GotoAsync(new Uri(_address!, "conditions/hiccups.html").AbsoluteUri);
        var heading = await tab.Locator("h1").InnerTextAsync();
        var file = Path.Combine(Input, Page);
        var good = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);

        await File.WriteAllTextAsync(file, good.Replace("reviewed:", "reviewd:", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        var overlay = tab.GetByRole(AriaRole.Alert);
        await Expect(overlay).ToContainTextAsync("reviewd: 2026");
        await Expect(overlay).ToContainTextAsync(Page + ":");
        await Expect(overlay).ToContainTextAsync("Did you mean \"reviewed\"?");
        Assert.Equal(heading, await tab.Locator("h1").InnerTextAsync());

        await File.WriteAllTextAsync(file, good.Replace("title: Hiccups", "title: Hiccups, mended", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        await Expect(tab.Locator("h1")).ToHaveTextAsync("Hiccups, mended");
        await Expect(overlay).ToHaveCountAsync(0);
        Assert.StartsWith("Hiccups, mended", await tab.TitleAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_style_of_the_theme_changes_in_place()
    {
        await using var window = await chromium.NewWindowAsync();
        var tab = await window.NewPageAsync();
        await tab.GotoAsync(_address!.AbsoluteUri);
        await tab.EvaluateAsync("window.same = true; 0");

        await File.AppendAllTextAsync(Path.Combine(Theme, "styles", "20-tokens.css"), "\nbody main h1 { letter-spacing: 7px; }\n", TestContext.Current.CancellationToken);

        await Expect(tab.Locator("h1")).ToHaveCSSAsync("letter-spacing", "7px");
        Assert.True(await tab.EvaluateAsync<bool>("window.same === true"), "The page was loaded anew.");
        Assert.Equal(1, await tab.EvaluateAsync<int>("document.querySelectorAll('head > link[rel=stylesheet][href*=\"/site.\"]').length"));
    }

    [Fact]
    public async Task The_comparison_keeps_its_filters()
    {
        await using var window = await chromium.NewWindowAsync();
        var tab = await window.NewPageAsync();
        await tab.GotoAsync(new Uri(_address!, "comparison.html").AbsoluteUri);
        await tab.Locator("[name=verdict]").First.CheckAsync();
        var file = Path.Combine(Input, Page);
        var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);

        await File.WriteAllTextAsync(file, text.Replace("title: Hiccups", "title: Hiccups, renamed", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        await Expect(tab.Locator("#filter-about option", new() { HasTextString = "Hiccups, renamed" })).ToHaveCountAsync(1);
        await Expect(tab.Locator("[name=verdict]").First).ToBeCheckedAsync();
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
