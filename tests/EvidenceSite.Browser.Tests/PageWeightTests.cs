using System.Collections.Concurrent;
using System.IO.Compression;
using EvidenceSite.Browser.Tests.Browsing;
using EvidenceSite.Browser.Tests.Site;
using EvidenceSite.Plan;
using Microsoft.Playwright;
using Xunit;

namespace EvidenceSite.Browser.Tests;

/// <summary>What a first visit to a condition costs, with nothing kept from before and gzip as the host's compression.</summary>
public class PageWeightTests(BuiltSite site, Chromium chromium)
{
    private const int MostBytes = 60_000;
    private const int MostBytesWithFonts = 120_000;

    [Fact]
    public async Task A_condition_is_light()
    {
        var heavy = new List<string>();
        foreach (var page in site.Plan.Pages.Where(page => page.Content is SubjectContent))
        {
            await using var window = await chromium.NewWindowAsync();
            var answers = new ConcurrentBag<IResponse>();
            window.Response += (_, answer) => answers.Add(answer);
            var tab = await window.NewPageAsync();
            await tab.GotoAsync(site.Address(page), new() { WaitUntil = WaitUntilState.NetworkIdle });
            await tab.EvaluateAsync("document.fonts.ready.then(() => 0)");

            var (bytes, fonts) = (0L, 0L);
            foreach (var answer in answers)
            {
                var body = await answer.BodyAsync();
                if (answer.Url.EndsWith(".woff2", StringComparison.Ordinal))
                {
                    fonts += body.Length;
                }
                else
                {
                    bytes += Compressed(body);
                }
            }

            Assert.True(fonts > 0 && bytes > 0, "Nothing was counted.");
            TestContext.Current.TestOutputHelper!.WriteLine($"{page.Path}: {bytes} bytes, {bytes + fonts} with fonts");
            if (bytes > MostBytes || bytes + fonts > MostBytesWithFonts)
            {
                heavy.Add($"{page.Path}: {bytes} bytes, {bytes + fonts} with fonts");
            }
        }

        Walk.AssertNone(heavy);
    }

    private static long Compressed(byte[] body)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(body);
        }

        return compressed.Length;
    }
}
