using System.Diagnostics;
using EvidenceSite.Benchmarks.Synthetic;

namespace EvidenceSite.Benchmarks;

/// <summary>Times the program from outside, as a person waits for it.</summary>
internal sealed class ProcessTimes
{
    private readonly FileInfo _program;
    private readonly string _input;
    private readonly string _output;

    private ProcessTimes(FileInfo program, DirectoryInfo folder) =>
        (_program, _input, _output) = (program, Path.Combine(folder.FullName, "input"), Path.Combine(folder.FullName, "output"));

    /// <summary>Measures each way of running; leaves a whole output in place.</summary>
    public static IReadOnlyList<ProcessTime> Measure(FileInfo program, DirectoryInfo folder, int runs)
    {
        var times = new ProcessTimes(program, folder);
        times.Run("build");
        return
        [
            times.Repeat("full build", runs, times.DeleteOutput, "build"),
            times.Repeat("build without a change", runs, () => { }, "build"),
            times.Repeat("build after one edit", runs, times.EditOnePage, "build"),
            times.Repeat("check", runs, () => { }, "check"),
        ];
    }

    private ProcessTime Repeat(string name, int runs, Action prepare, string verb)
    {
        var measured = new List<(double Milliseconds, long PeakBytes)>();
        for (var i = 0; i < runs; i++)
        {
            prepare();
            measured.Add(Run(verb));
        }

        return new ProcessTime(name, Median.Of(measured.Select(run => run.Milliseconds)), measured.Max(run => run.PeakBytes));
    }

    private void DeleteOutput() => Directory.Delete(_output, recursive: true);

    private void EditOnePage() =>
        File.AppendAllText(Path.Combine(_input, "conditions", SyntheticCorpus.Condition(0) + ".md"), "\nOne sentence more.\n");

    private (double Milliseconds, long PeakBytes) Run(string verb)
    {
        string[] arguments = [verb, "--input", _input, .. verb == "build" ? (string[])["--output", _output] : []];
        var start = new ProcessStartInfo(_program.FullName, arguments) { UseShellExecute = false, RedirectStandardOutput = true };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var peak = 0L;
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(10)))
        {
            peak = Math.Max(peak, PeakOf(process));
        }

        var elapsed = watch.Elapsed.TotalMilliseconds;
        return process.ExitCode == 0
            ? (elapsed, peak)
            : throw new InvalidOperationException($"{_program.Name} {verb} ended with {process.ExitCode}: {process.StandardOutput.ReadToEnd()}");
    }

    /// <summary>The system forgets a process's memory when it ends, so it is asked while the process runs.</summary>
    private static long PeakOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }
}
