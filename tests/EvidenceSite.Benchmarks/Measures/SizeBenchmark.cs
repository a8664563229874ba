using EvidenceSite.Benchmarks.Processes;
using EvidenceSite.Benchmarks.Synthetic;

namespace EvidenceSite.Benchmarks.Measures;

/// <summary>Measures everything over one amount of evidence.</summary>
internal static class SizeBenchmark
{
    // In memory the stages of more would take longer than all else.
    private const int MostInOneProcess = 1000;

    /// <summary>Makes the evidence and measures.</summary>
    public static async Task<SizeFigures> MeasureAsync(int conditions, int seed, Surroundings around)
    {
        var input = around.Inner("input");
        new SyntheticCorpus(conditions, seed, PageChoice.Conditions).WriteTo(input);
        var program = new OurProgram(around.Program, input, around.Folder);
        MustBeSound(program);

        var site = around.Inner("site");
        var (cold, touched) = InTurn(program, input, site, around);
        SyntheticCorpus.Choose(PageChoice.Conditions, input);
        var others = Others(program, input, site, around);
        site.Delete(recursive: true);
        var preview = await PreviewTimes.MeasureAsync(program, input, around.Inner("preview"), Math.Max(around.Runs, 1));
        var warm = conditions <= MostInOneProcess ? WarmStages.Measure(input, around.Folder, around.Runs) : null;
        Clean(around);
        return new SizeFigures(conditions, cold, others, touched, preview, warm);
    }

    /// <summary>What has problems takes another way through the program.</summary>
    internal static void MustBeSound(OurProgram program)
    {
        var said = program.Check().Said;
        if (!said.Contains(" 0 warnings", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"The synthetic evidence should have no problem. Nothing was measured. {said}");
        }
    }

    private static (IReadOnlyList<Measurement> Measured, int Touched) InTurn(OurProgram program, DirectoryInfo input, DirectoryInfo site, Surroundings around)
    {
        var paired = new PairedRuns();
        paired.Add(SizeFigures.ColdBuild, site, output =>
        {
            SyntheticCorpus.Choose(PageChoice.Conditions, input);
            return program.Build(output);
        });
        var touched = 0;
        paired.AddAgain(SizeFigures.NoChange, site, output =>
        {
            var before = FileTimes.Of(output);
            var run = program.Build(output);
            touched += FileTimes.Touched(before, FileTimes.Of(output));
            return run;
        });
        paired.Add(SizeFigures.FloorBuild, around.Inner("floor"), output => around.RunFloor(input, site, output));
        foreach (var peer in around.Peers)
        {
            var prepared = around.Inner(peer.Name);
            peer.Prepare(input, prepared);
            paired.Add(peer.Name, around.Inner(peer.Name + "-site"), output => peer.Build(prepared, output));
        }

        paired.Add(SizeFigures.AllPages, around.Inner("site-all"), output =>
        {
            SyntheticCorpus.Choose(PageChoice.All, input);
            return program.Build(output);
        });
        var measured = paired.Run(around.Runs);
        around.Inner("site-all").Delete(recursive: true);
        return (measured, touched);
    }

    private static IReadOnlyList<Measurement> Others(OurProgram program, DirectoryInfo input, DirectoryInfo site, Surroundings around)
    {
        var edited = Path.Combine(input.FullName, "conditions", SyntheticCorpus.Condition(0) + ".md");
        var bundle = new FileInfo(Path.Combine(around.Folder.FullName, "offline-copy.zip"));
        var oneEdit = Repeat(SizeFigures.OneEdit, around, () =>
        {
            File.AppendAllText(edited, "\nOne sentence more.\n");
            return program.Build(site);
        });
        var check = Repeat(SizeFigures.CheckOnly, around, program.Check);
        var packed = Repeat(SizeFigures.Bundle, around, () =>
        {
            bundle.Delete();
            return program.Bundle(bundle);
        });
        bundle.Refresh();
        packed = packed with { Written = new Written(1, 0, bundle.Length) };
        bundle.Delete();
        return [oneEdit, check, packed];
    }

    private static Measurement Repeat(string name, Surroundings around, Func<ProcessRun> run) =>
        new(name, [.. Enumerable.Range(0, around.Runs).Select(_ => run())]);

    private static void Clean(Surroundings around)
    {
        foreach (var folder in around.Folder.GetDirectories())
        {
            folder.Delete(recursive: true);
        }
    }
}
