using System.Diagnostics;

namespace EvidenceSite.Benchmarks.Processes;

/// <summary>Runs a program and measures it from outside, as a person waits for it.</summary>
internal static class MeasuredProcess
{
    // Short against the growth of memory, and cheap: the system answers in some microseconds.
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(4);

    /// <summary>Runs it once. No other program may be started at the same time: their processor times could not be told apart.</summary>
    /// <param name="program">The program's file, or its name on the path.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="folder">The folder that it runs in.</param>
    /// <exception cref="InvalidOperationException">It did not end well.</exception>
    public static ProcessRun Run(string program, IEnumerable<string> arguments, DirectoryInfo folder)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder.FullName,
        };
        var userBefore = ChildTime.User();
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var peak = 0L;
        while (!process.WaitForExit(BetweenLooks))
        {
            peak = Math.Max(peak, PeakMemory.Of(process));
        }

        var elapsed = watch.Elapsed.TotalMilliseconds;
        var user = ChildTime.User() - userBefore;
        var said = output.GetAwaiter().GetResult() + errors.GetAwaiter().GetResult();
        return process.ExitCode == 0
            ? new ProcessRun(elapsed, user, peak, said)
            : throw new InvalidOperationException($"{Path.GetFileName(program)} {string.Join(' ', start.ArgumentList)} ended with {process.ExitCode}: {said}");
    }
}
