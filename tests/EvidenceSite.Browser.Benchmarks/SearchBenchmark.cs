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

    /// <summary>
    /// Types each text letter by letter; returns the milliseconds of each keystroke until all of its results stand there, with their layout. The search
    /// of a large site loads what it needs meanwhile.
    /// </summary>
    private const string Type =
        """
        async texts => {
          const input = document.querySelector('[data-search] input');
          const results = document.querySelector('.search-results');
          const status = document.querySelector('.search-status');
          const turns = new MessageChannel();
          const nextTurn = () => new Promise(done => { turns.port1.onmessage = done; turns.port2.postMessage(0); });
          const isDone = words => status.textContent.includes(`for “${words}”`)
            && results.querySelectorAll('li').length >= Math.min(8, parseInt(status.textContent, 10) || 0);
          const times = [];
          for (const text of texts) {
            for (let end = 1; end <= text.length; end++) {
              const start = performance.now();
              input.value = text.slice(0, end);
              input.dispatchEvent(new Event('input'));
              while (!isDone(input.value.trim())) await nextTurn();
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
        for (var i = 0; i < 1 + Passes; i++)
        {
            passes.Add(await tab.EvaluateAsync<double[]>(Type, texts));
        }

        // The median of each keystroke: what else the machine does at that moment does not count.
        var times = passes[0].Select((_, keystroke) => Median.Of(passes.Skip(1).Select(pass => pass[keystroke])));

        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{plan.Corpus.Claims.Length} claims; {passes[0].Length} keystrokes, those typed again each the median of {Passes}."));
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"first use, library and texts from the disk   {first,8:0.0} ms"));
        Tell("typed for the first time", [.. passes[0].Order()], log);
        Tell("typed again", [.. times.Order()], log);
        return 0;
    }

    private static void Tell(string what, List<double> times, TextWriter log) => log.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"a keystroke, {what,-32}{Median.Of(times),8:0.0} ms in the middle, 19 of 20 below {times[times.Count * 19 / 20]:0.0} ms, {times[^1]:0.0} ms the slowest"));
}
