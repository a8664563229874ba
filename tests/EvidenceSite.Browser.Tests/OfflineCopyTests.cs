using System.IO.Compression;
using EvidenceSite.Browser.Tests.Browsing;
using EvidenceSite.Browser.Tests.Checker;
using EvidenceSite.Browser.Tests.Site;
using EvidenceSite.Plan;
using EvidenceSite.Plan.TakeAlong;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace EvidenceSite.Browser.Tests;

/// <summary>The offline copy, unpacked and opened by a double click, without any network.</summary>
public sealed class OfflineCopyTests : IDisposable
{
    private readonly Chromium _chromium;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("evidence-site-copy-");

    public OfflineCopyTests(BuiltSite site, Chromium chromium)
    {
        _chromium = chromium;
        ZipFile.ExtractToDirectory(Path.Combine(site.Folder, SitePaths.Bundle), _folder.FullName);
    }

    [Fact]
    public async Task From_the_start_page_a_reader_gets_to_pages_search_filters_and_downloads_without_a_network()
    {
        await using var window = await OfflineWindowAsync();
        var complaints = window.Watch(Root);
        var tab = await window.NewPageAsync();
        await tab.GotoAsync(Address(SitePaths.StartHere));
        await Expect(tab.Locator("main")).ToContainTextAsync("This is a copy of the site for reading without the internet. It was made on 21 November 2026.");

        await tab.GetByRole(AriaRole.Link, new() { Name = "Open the site" }).ClickAsync();
        await Expect(tab).ToHaveURLAsync(Address(OfflineCopy.SiteFolder + SitePaths.Home));

        await tab.GetByRole(AriaRole.Searchbox).FillAsync("lupus");
        await tab.Locator(".search-results a", new() { HasText = "Lupus" }).First.ClickAsync();
        await Expect(tab.Locator("main h1")).ToHaveTextAsync("Lupus");

        await tab.GetByRole(AriaRole.Navigation, new() { Name = "Main" }).GetByRole(AriaRole.Link, new() { Name = "Comparison" }).ClickAsync();
        await Expect(tab.Locator(".filters")).ToBeVisibleAsync();

        await tab.GetByRole(AriaRole.Contentinfo).GetByRole(AriaRole.Link, new() { Name = "Take it along" }).ClickAsync();
        await Expect(tab.Locator("main h1")).ToContainTextAsync("Your offline copy");
        Walk.AssertNone(complaints);
    }

    [Fact]
    public async Task Search_works_on_the_start_page_too()
    {
        await using var window = await OfflineWindowAsync();
        var tab = await window.NewPageAsync();
        await tab.GotoAsync(Address(SitePaths.StartHere));

        await tab.GetByRole(AriaRole.Searchbox).FillAsync("lupus");
        await tab.Locator(".search-results a", new() { HasText = "Lupus" }).First.ClickAsync();

        await Expect(tab.Locator("main h1")).ToHaveTextAsync("Lupus");
    }

    [Theory]
    [InlineData(SitePaths.StartHere, ColorScheme.Light)]
    [InlineData(SitePaths.StartHere, ColorScheme.Dark)]
    [InlineData(OfflineCopy.SiteFolder + SitePaths.Download, ColorScheme.Light)]
    public async Task Its_own_pages_have_no_violation(string path, ColorScheme colours)
    {
        foreach (var width in (int[])[360, 1280])
        {
            await using var window = await _chromium.NewWindowAsync(width);
            var tab = await window.NewPageAsync();
            await tab.EmulateMediaAsync(new() { ColorScheme = colours });
            await tab.GotoAsync(Address(path));
            Walk.AssertNone(await tab.ViolationsAsync());
        }
    }

    [Fact]
    public async Task Its_own_pages_are_valid()
    {
        var own = Directory.CreateDirectory(Path.Combine(_folder.FullName, "own")).FullName;
        File.Copy(Path.Combine(_folder.FullName, SitePaths.StartHere), Path.Combine(own, "start.html"));
        File.Copy(Path.Combine(_folder.FullName, OfflineCopy.SiteFolder, SitePaths.Download), Path.Combine(own, "download.html"));
        Walk.AssertNone(await NuChecker.CheckAsync(own));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private Uri Root => new(_folder.FullName + "/");

    private string Address(string path) => new Uri(Root, path).AbsoluteUri;

    private async Task<IBrowserContext> OfflineWindowAsync()
    {
        var window = await _chromium.NewWindowAsync();
        await window.SetOfflineAsync(true);
        await window.RouteAsync(address => !address.StartsWith("file:", StringComparison.Ordinal), route => route.AbortAsync());
        return window;
    }
}
