using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.RegularExpressions;
using EvidenceSite.Benchmarks.Processes;
using EvidenceSite.Benchmarks.Synthetic;

namespace EvidenceSite.Benchmarks.Measures;

/// <summary>How long a preview takes from saving a page until the new page has come from its server.</summary>
/// <param name="Milliseconds">Each edit.</param>
/// <param name="UserMilliseconds">How long processors worked for an edit outside the kernel, on average.</param>
/// <param name="PeakBytes">The most memory that the preview held.</param>
/// <param name="EqualsBuild">Whether the page is, apart from what the preview adds, that of a full build.</param>
internal sealed partial record PreviewTimes(ImmutableArray<double> Milliseconds, double UserMilliseconds, long PeakBytes, bool EqualsBuild)
{
    private const int WarmUp = 3;
    private const string Events = "_preview/events";
    private const string News = "data:";

    /// <summary>Measures.</summary>
    /// <param name="program">The program over synthetic evidence.</param>
    /// <param name="input">The evidence; one condition is changed.</param>
    /// <param name="output">A folder for the full build; made, and deleted.</param>
    /// <param name="edits">How often a page is saved; three times more before, so that what is only needed once is compiled.</param>
    public static async Task<PreviewTimes> MeasureAsync(OurProgram program, DirectoryInfo input, DirectoryInfo output, int edits)
    {
        var start = new ProcessStartInfo(program.File.FullName, [.. program.Arguments("preview"), "--port", "0"])
        {
            UseShellExecute = false, RedirectStandardOutput = true, WorkingDirectory = program.Folder.FullName,
        };
        using var preview = Process.Start(start)!;
        try
        {
            var address = await AddressAsync(preview.StandardOutput);

            // What it says must be read, or it waits.
            _ = preview.StandardOutput.ReadToEndAsync();
            using var client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromMinutes(5) };
            var (times, user, page) = await EditAsync(client, preview, input, edits);
            var peak = PeakMemory.Of(preview);
            program.Build(output);
            var built = await File.ReadAllTextAsync(Path.Combine(output.FullName, Page));
            output.Delete(recursive: true);
            return new PreviewTimes(times, user, peak, WithoutPreview(page) == built);
        }
        finally
        {
            preview.Kill(entireProcessTree: true);
            await preview.WaitForExitAsync();
        }
    }

    /// <summary>Where the preview can be opened: it says so once it has read everything.</summary>
    private static async Task<Uri> AddressAsync(StreamReader said)
    {
        while (await said.ReadLineAsync() is { } line)
        {
            if (Address().Match(line) is { Success: true } address)
            {
                return new Uri(address.Value);
            }
        }

        throw new InvalidOperationException("The preview did not name its address.");
    }

    private static string Page => $"conditions/{SyntheticCorpus.Condition(0)}.html";

    private static async Task<(ImmutableArray<double> Times, double User, string Page)> EditAsync(HttpClient client, Process preview, DirectoryInfo input, int edits)
    {
        var file = Path.Combine(input.FullName, "conditions", SyntheticCorpus.Condition(0) + ".md");
        var text = await File.ReadAllTextAsync(file);
        using var events = new StreamReader(await client.GetStreamAsync(Events));
        await NextAsync(events);
        var page = await client.GetStringAsync(Page);
        var times = new List<double>();
        var userBefore = TimeSpan.Zero;
        for (var i = 0; i < WarmUp + edits; i++)
        {
            if (i == WarmUp)
            {
                userBefore = UserTime(preview);
            }

            var sentence = $"Sentence number {i + 1} is new.";
            var watch = Stopwatch.StartNew();
            await File.WriteAllTextAsync(file, $"{text}\n{sentence}\n");

            // A page asks again when it is told that there is something new, as the script in a browser does.
            do
            {
                await NextAsync(events);
                page = await client.GetStringAsync(Page);
            }
            while (!page.Contains(sentence, StringComparison.Ordinal));
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        return ([.. times.Skip(WarmUp)], (UserTime(preview) - userBefore).TotalMilliseconds / edits, page);
    }

    private static TimeSpan UserTime(Process process)
    {
        process.Refresh();
        return process.UserProcessorTime;
    }

    /// <summary>Waits until the preview tells that there is something new.</summary>
    private static async Task NextAsync(StreamReader events)
    {
        while (await events.ReadLineAsync() is { } line)
        {
            if (line.StartsWith(News, StringComparison.Ordinal))
            {
                return;
            }
        }

        throw new InvalidOperationException("The preview has ended.");
    }

    /// <summary>A page as it would be built.</summary>
    internal static string WithoutPreview(string html) => Added().Replace(html, "");

    [GeneratedRegex(@"http://localhost:\d+/", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"<script src=""/_preview/[^""]*"" defer data-preview[^>]*></script>", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Added();
}
