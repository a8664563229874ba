using System.Globalization;
using EvidenceSite.Benchmarks;
using EvidenceSite.Plan;

namespace EvidenceSite.Browser.Benchmarks;

/// <summary>The search of a large site: what the first use costs, and each keystroke after it.</summary>
internal static class SearchBenchmark
{
    /// <summary>Loads library and texts by the first use of the field; returns the milliseconds until the search is ready.</summary>
    private const string FirstUse =
        """
        async () => {
          const input = document.querySelector('[data-search] input');
          const status = document.querySelector('.search-status');
          const start = performance.now();
          input.value = 'd';
          input.dispatchEvent(new Event('input'));
          while (!status.textContent.includes('for “d”')) await new Promise(done => setTimeout(done, 5));
          return performance.now() - start;
        }
        """;

    /// <summary>Types each text letter by letter; returns the milliseconds of each keystroke, with the layout of its results.</summary>
    private const string Type =
        """
        texts => {
          const input = document.querySelector('[data-search] input');
          const results = document.querySelector('.search-results');
          const times = [];
          for (const text of texts) {
            for (let end = 1; end <= text.length; end++) {
              const start = performance.now();
              input.value = text.slice(0, end);
              input.dispatchEvent(new Event('input'));
              results.getBoundingClientRect();
              times.push(performance.now() - start);
            }
          }
          return times;
        }
        """;

    private const int Passes = 5;

    private static readonly string[] ByEverybody = ["does it work", "can i die of it", "who says so", "stem cells cure diseese"];

    public static async Task<int> RunAsync(int conditions, TextWriter log)
    {
        using var site = new SyntheticSite(conditions);
        var plan = site.Build().Plan!;
        var titles = plan.Pages.Where(page => page.Content is SubjectContent).Take(3).Select(page => page.Title).Concat(plan.Corpus.Claims.Take(3).Select(claim => claim.Claim.Text));
        string[] texts = [.. ByEverybody, .. titles];

        await using var browser = await OpenBrowser.StartAsync();
        var tab = await browser.NewTabAsync();
        await tab.GotoAsync(new Uri(Path.Combine(site.Output, "index.html")).AbsoluteUri);
        var first = await tab.EvaluateAsync<double>(FirstUse);
        var passes = new List<double[]>();
        for (var i = 0; i < Passes; i++)
        {
            passes.Add(await tab.EvaluateAsync<double[]>(Type, texts));
        }

        // The median of each keystroke: what else the machine does at that moment does not count.
        var times = passes[0].Select((_, keystroke) => Median.Of(passes.Select(pass => pass[keystroke]))).Order().ToList();

        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{plan.Corpus.Claims.Length} claims; {times.Count} keystrokes, each the median of {Passes}."));
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"first use, library and texts from the disk   {first,8:0.0} ms"));
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"a keystroke, median                          {Median.Of(times),8:0.0} ms"));
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"a keystroke, 19 of 20 are faster             {times[times.Count * 19 / 20],8:0.0} ms"));
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"a keystroke, the slowest                     {times[^1],8:0.0} ms"));
        return 0;
    }
}
