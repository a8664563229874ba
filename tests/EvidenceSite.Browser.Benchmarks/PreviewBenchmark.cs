using System.Diagnostics;
using System.Globalization;
using EvidenceSite.Benchmarks;
using EvidenceSite.Preview;
using EvidenceSite.Report;

namespace EvidenceSite.Browser.Benchmarks;

/// <summary>From the moment when a page is saved until its text stands in an open browser page.</summary>
internal static class PreviewBenchmark
{
    private const int WarmUp = 5;

    public static async Task<int> RunAsync(int conditions, int edits, TextWriter log, CancellationToken stop)
    {
        using var site = new SyntheticSite(conditions);
        var pages = site.Build().Plan!.Pages.Length;
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var opened = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var preview = new PreviewRun(new DirectoryInfo(site.Input), new DirectoryInfo(Path.Combine(site.Input, "no-theme")), TextWriter.Null, Console.Error, Reporting.Plain)
        {
            Port = 0,
            Today = () => SyntheticSite.Today,
            Opened = opened.SetResult,
        };
        var run = Task.Run(() => preview.RunAsync(end.Token), stop);
        var address = await opened.Task;
        await using var browser = await OpenBrowser.StartAsync();
        var tab = await browser.NewTabAsync();
        var file = Directory.EnumerateFiles(Path.Combine(site.Input, "conditions")).Order(StringComparer.Ordinal).First();
        await tab.GotoAsync(new Uri(address, $"conditions/{Path.GetFileNameWithoutExtension(file)}.html").AbsoluteUri);
        var text = await File.ReadAllTextAsync(file, stop);

        var times = new List<double>();
        for (var i = -WarmUp; i < edits; i++)
        {
            var sentence = string.Create(CultureInfo.InvariantCulture, $"Sentence number {i + WarmUp}.");
            var seen = tab.WaitForFunctionAsync("text => document.querySelector('main').textContent.includes(text)", sentence, new() { PollingInterval = 1 });
            var watch = Stopwatch.StartNew();
            await File.WriteAllTextAsync(file, $"{text}\n{sentence}\n", stop);
            await seen;
            if (i >= 0)
            {
                times.Add(watch.Elapsed.TotalMilliseconds);
            }
        }

        await end.CancelAsync();
        await run;
        times.Sort();
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{conditions} conditions, {pages} pages; {times.Count} edits."));
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"saved to shown, median                 {Median.Of(times),8:0.0} ms"));
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"saved to shown, 9 of 10 are faster     {times[times.Count * 9 / 10],8:0.0} ms"));
        return 0;
    }
}
