using EvidenceSite.Evidence.Check;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Parse;
using EvidenceSite.Evidence.Read;
using EvidenceSite.Plan;
using EvidenceSite.Plan.Citations;
using EvidenceSite.Render;
using EvidenceSite.Write;

namespace EvidenceSite.Benchmarks;

/// <summary>Times the stages one by one, in the order of <see cref="Pipeline"/>.</summary>
internal static class StageTimes
{
    /// <summary>The floor, and each stage, in milliseconds.</summary>
    public static (double Floor, IReadOnlyList<StageTime> Stages) Measure(string input, DirectoryInfo folder, int runs)
    {
        string[] names = ["read", "parse", "link", "check", "plan", "render", "write", "write without a change"];
        var stages = names.Select(name => (Name: name, Times: new List<double>())).ToList();
        var floor = new List<double>();
        var output = Path.Combine(folder.FullName, "output-of-stages");

        // The first round only compiles.
        for (var round = 0; round <= runs; round++)
        {
            if (round == 1)
            {
                stages.ForEach(stage => stage.Times.Clear());
                floor.Clear();
            }

            Median.Timed(floor, () => Floor.Run(input));
            RunAll(input, output, [.. stages.Select(stage => stage.Times)]);
            Directory.Delete(output, recursive: true);
        }

        return (Median.Of(floor), [.. stages.Select(stage => new StageTime(stage.Name, Median.Of(stage.Times)))]);
    }

    private static void RunAll(string input, string output, List<double>[] times)
    {
        var today = Benchmark.Today;
        var read = Median.Timed(times[0], () => InputReader.Read(input));
        var parsed = Median.Timed(times[1], () => Parser.Parse(read.Value));
        var linked = Median.Timed(times[2], () => Linker.Link(parsed.Value));
        var @checked = Median.Timed(times[3], () => Checker.Check(linked.Value, isComplete: true, today));
        var outcome = new Outcome(@checked.Value, @checked.Diagnostics);
        var plan = Median.Timed(times[4], () => Planner.Plan(outcome.Corpus, new(() => outcome.Quality), new SiteCitations(outcome.Corpus), today));
        var files = Median.Timed(times[5], () => SiteRenderer.Render(plan));
        Median.Timed(times[6], () => OutputWriter.Write(files, output, clean: false));
        Median.Timed(times[7], () => OutputWriter.Write(files, output, clean: false));
    }
}
