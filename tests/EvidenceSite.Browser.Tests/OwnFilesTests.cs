using EvidenceSite.Browser.Tests.Browsing;
using EvidenceSite.Browser.Tests.Site;
using Xunit;

namespace EvidenceSite.Browser.Tests;

/// <summary>Pages need nothing but the files of the output, and the browser has nothing to complain of.</summary>
public class OwnFilesTests(BuiltSite site, Chromium chromium)
{
    [Theory]
    [InlineData(Opened.Server)]
    [InlineData(Opened.File)]
    public async Task Pages_load_only_files_of_the_output_and_the_console_stays_empty(Opened from)
    {
        await using var window = await chromium.NewWindowAsync();
        var faults = window.Watch(site.Root(from));

        await site.AssertAllPagesAsync(window, from, async (page, _) =>
        {
            // A font is only asked for when a text needs it.
            await page.EvaluateAsync("document.fonts.ready.then(() => 0)");
            return [];
        });

        Walk.AssertNone(faults);
    }

    [Theory]
    [InlineData("document.body.append(Object.assign(new Image(), { src: 'https://tracker.example/pixel.png' }))", "asks for https://tracker.example/pixel.png")]
    [InlineData("document.body.append(Object.assign(new Image(), { src: 'missing.png' }))", "answered 404")]
    [InlineData("console.warn('careful')", "warning: careful")]
    [InlineData("setTimeout(() => { throw new Error('broken') })", "broken")]
    public async Task A_page_that_does_otherwise_is_found_out(string script, string fault)
    {
        await using var window = await chromium.NewWindowAsync();
        var faults = window.Watch(site.Root(Opened.Server));
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Root(Opened.Server).AbsoluteUri);

        await page.EvaluateAsync(script + "; 0");
        await page.EvaluateAsync("new Promise(done => setTimeout(done, 500))");

        Assert.Contains(faults, found => found.Contains(fault, StringComparison.Ordinal));
    }
}
