using System.Collections.Immutable;
using EvidenceSite.Benchmarks.Processes;

namespace EvidenceSite.Benchmarks.Measures;

/// <summary>Times the stages in this process, when everything is compiled already, beside the floor in the same process.</summary>
/// <param name="FloorMilliseconds">YamlDotNet and Markdig alone over the same files, and writing the same bytes.</param>
/// <param name="Stages">Each stage of the program, in their order; last, writing without a change.</param>
internal sealed record WarmStages(double FloorMilliseconds, ImmutableArray<StageTime> Stages)
{
    private const string NoChange = "write without a change";

    /// <summary>Measures.</summary>
    /// <param name="input">The evidence.</param>
    /// <param name="folder">Two folders are made in it, and deleted.</param>
    /// <param name="runs">How often; one more round before only compiles.</param>
    public static WarmStages Measure(DirectoryInfo input, DirectoryInfo folder, int runs)
    {
        var output = new DirectoryInfo(Path.Combine(folder.FullName, "warm"));
        var copy = new DirectoryInfo(Path.Combine(folder.FullName, "warm-floor"));
        var floor = new List<double>();
        var stages = new List<List<StageTime>>();
        for (var round = 0; round <= runs; round++)
        {
            stages.Add(Build(input, output));
            Median.Timed(floor, () => Floor.Read(input.FullName) + Floor.Write(output.FullName, copy.FullName));
            output.Delete(recursive: true);
            copy.Delete(recursive: true);
        }

        var measured = stages.Skip(1).ToList();
        return new WarmStages(
            Median.Of(floor.Skip(1)),
            [.. measured[0].Select((stage, i) => new StageTime(stage.Name, Median.Of(measured.Select(round => round[i].Milliseconds))))]);
    }

    private static List<StageTime> Build(DirectoryInfo input, DirectoryInfo output)
    {
        GC.Collect();
        var stages = Run(input, output);
        var again = Run(input, output);
        stages.Add(new StageTime(NoChange, again[^1].Milliseconds));
        return stages;
    }

    private static List<StageTime> Run(DirectoryInfo input, DirectoryInfo output)
    {
        var watch = new StageWatch();
        var outcome = Pipeline.Build(input.FullName, output.FullName, clean: false, OurProgram.Today, watch: watch);
        return outcome.HasErrors
            ? throw new InvalidOperationException($"The synthetic evidence has an error: {outcome.Diagnostics.First()}")
            : [.. watch.Times.GroupBy(pair => pair.Stage).Select(parts => new StageTime(parts.Key.ToString().ToLowerInvariant(), parts.Sum(part => part.Time.TotalMilliseconds)))];
    }
}
