using EvidenceSite;
using EvidenceSite.Browser.Tests.Browsing;
using Microsoft.Playwright;

// dotnet run --project tests/EvidenceSite.Screenshots [folder]
// The longest page of each type, in both themes and two widths, into artifacts/screenshots or the folder that is named.
var folder = args.Length > 0 ? args[0] : Path.Combine("artifacts", "screenshots");
var site = Directory.CreateTempSubdirectory("evidence-site-");
try
{
    var outcome = Pipeline.Build("input", site.FullName, clean: false, DateOnly.FromDateTime(DateTime.UtcNow));
    if (outcome.Plan is not { } plan)
    {
        Console.Error.WriteLine("The input has errors: run dotnet run --project src/EvidenceSite -- check.");
        return 1;
    }

    Directory.CreateDirectory(folder);
    using var playwright = await Playwright.CreateAsync();
    await using var browser = await playwright.Chromium.LaunchAsync(new()
    {
        ExecutablePath = BrowserSearch.Installed(),
        Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    });
    foreach (var type in plan.Pages.Where(page => File.Exists(Path.Combine(site.FullName, page.Path))).GroupBy(page => page.Content.GetType().Name))
    {
        var page = type.MaxBy(page => new FileInfo(Path.Combine(site.FullName, page.Path)).Length)!;
        foreach (var (scheme, theme) in ((ColorScheme, string)[])[(ColorScheme.Light, "light"), (ColorScheme.Dark, "dark")])
        {
            foreach (var width in (int[])[360, 1280])
            {
                await TakeAsync(browser, new Uri(Path.Combine(site.FullName, page.Path)), scheme, width, $"{type.Key.Replace("Content", "", StringComparison.Ordinal)}-{theme}-{width}.png");
            }
        }
    }

    Console.WriteLine($"Look at {Path.GetFullPath(folder)}");
    return 0;
}
finally
{
    site.Delete(recursive: true);
}

async Task TakeAsync(IBrowser browser, Uri address, ColorScheme scheme, int width, string name)
{
    await using var window = await browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 800 }, ColorScheme = scheme });
    var tab = await window.NewPageAsync();
    await tab.GotoAsync(address.AbsoluteUri);

    // The first visit fills the cache: the fonts are there at once on the second.
    await tab.ReloadAsync();
    await tab.ScreenshotAsync(new() { Path = Path.Combine(folder, name), Clip = new() { X = 0, Y = 0, Width = width, Height = 2400 }, FullPage = true });
}
