using System.Collections.Concurrent;
using EvidenceSite.Browser.Tests.Site;
using EvidenceSite.Plan;
using Microsoft.Playwright;
using Xunit;

namespace EvidenceSite.Browser.Tests.Browsing;

/// <summary>Goes through every page of the site, in two tabs of a window.</summary>
internal static class Walk
{
    private const int Tabs = 2;
    private const int MostShown = 60;

    /// <summary>
    /// Fails the test if anything is wrong on any page, and says what and where. The page for missing addresses is shown by servers only, and
    /// links from the root of its host: from a folder it is left out.
    /// </summary>
    /// <param name="site">The site.</param>
    /// <param name="window">The window to open its pages in.</param>
    /// <param name="from">How the pages are opened.</param>
    /// <param name="faults">Finds what is wrong on a page that has loaded.</param>
    public static async Task AssertAllPagesAsync(
        this BuiltSite site, IBrowserContext window, Opened from, Func<IPage, PlannedPage, Task<IEnumerable<string>>> faults)
    {
        var waiting = new ConcurrentQueue<PlannedPage>(site.Plan.Pages.Where(page => from == Opened.Server || page.Path != SitePaths.NotFound));
        var found = new ConcurrentBag<string>();
        await Task.WhenAll(Enumerable.Range(0, Tabs).Select(async _ =>
        {
            var tab = await window.NewPageAsync();
            while (waiting.TryDequeue(out var page))
            {
                await tab.GotoAsync(site.Address(page, from));
                foreach (var fault in await faults(tab, page))
                {
                    found.Add($"{page.Path}: {fault}");
                }
            }
        }));
        AssertNone(found);
    }

    public static void AssertNone(IReadOnlyCollection<string> faults)
    {
        if (faults.Count > 0)
        {
            var shown = faults.Order(StringComparer.Ordinal).Take(MostShown);
            Assert.Fail($"{faults.Count} faults; the first {Math.Min(MostShown, faults.Count)}:\n{string.Join('\n', shown)}");
        }
    }
}
