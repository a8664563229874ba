using EvidenceSite.Benchmarks.Synthetic;
using EvidenceSite.Report;

namespace EvidenceSite.Benchmarks;

/// <summary>Measures the program over synthetic evidence and prints what came out.</summary>
internal static class Benchmark
{
    public static int Run(SyntheticCorpus corpus, int runs, FileInfo? program, TextWriter to)
    {
        var folder = Directory.CreateTempSubdirectory("evidence-site-benchmark-");
        try
        {
            var input = folder.CreateSubdirectory("input");
            corpus.WriteTo(input);
            var found = Pipeline.Check(input.FullName, Today).Diagnostics.ToList();
            if (found.Count > 0)
            {
                ProblemReport.Write(found, input, to);
                to.WriteLine("The synthetic evidence should have no problem. Nothing was measured.");
                return ExitCodes.ProblemsFound;
            }

            program ??= PublishedProgram.Publish(to);
            to.WriteLine($"{corpus}. Median of {runs} runs.");

            // The processes come first: later, this process and its memory would be in their way.
            var processes = ProcessTimes.Measure(program, folder, runs);
            var (floor, stages) = StageTimes.Measure(input.FullName, folder, runs);
            Print(processes, stages, floor, to);
            return ExitCodes.Success;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    internal static DateOnly Today => DateOnly.FromDateTime(DateTime.Today);

    private static void Print(IReadOnlyList<ProcessTime> processes, IReadOnlyList<StageTime> stages, double floor, TextWriter to)
    {
        to.WriteLine();
        to.WriteLine("The published program, start to end");
        foreach (var (name, milliseconds, peak) in processes)
        {
            to.WriteLine($"  {name,-26}{milliseconds,9:0.0} ms {milliseconds / floor,7:0.00} x floor {peak / 1024 / 1024,6} MiB at most");
        }

        to.WriteLine();
        var all = stages.SkipLast(1).Sum(stage => stage.Milliseconds);
        to.WriteLine("Stage by stage, in one warm process");
        foreach (var (name, milliseconds) in stages)
        {
            to.WriteLine($"  {name,-26}{milliseconds,9:0.0} ms {milliseconds / floor,7:0.00} x floor");
        }

        to.WriteLine($"  {"all stages but the last",-26}{all,9:0.0} ms {all / floor,7:0.00} x floor");
        to.WriteLine();
        to.WriteLine($"The floor is {floor:0.0} ms: YamlDotNet and Markdig alone over the same files in the same process.");
    }
}

/// <summary>How long a run of the program took, and how much memory it held at most.</summary>
internal sealed record ProcessTime(string Name, double Milliseconds, long PeakBytes);

/// <summary>How long a stage took.</summary>
internal sealed record StageTime(string Name, double Milliseconds);
