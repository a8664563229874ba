using EvidenceSite.Benchmarks.Synthetic;

namespace EvidenceSite.Benchmarks.Measures;

/// <summary>Cold builds of more and more evidence: do time and memory grow with it, and no faster?</summary>
internal static class Curve
{
    /// <summary>Measures one amount.</summary>
    /// <param name="conditions">How many conditions.</param>
    /// <param name="pages">Which pages are made.</param>
    /// <param name="seed">Of the evidence.</param>
    /// <param name="around">Where and how often.</param>
    public static CurvePoint Measure(int conditions, PageChoice pages, int seed, Surroundings around)
    {
        var input = around.Inner("input");
        new SyntheticCorpus(conditions, seed, pages).WriteTo(input);
        var paired = new PairedRuns();
        paired.Add(SizeFigures.ColdBuild, around.Inner("site"), new OurProgram(around.Program, input, around.Folder).Build);
        var measured = paired.Run(around.Runs)[0];
        input.Delete(recursive: true);
        around.Inner("site").Delete(recursive: true);
        return new CurvePoint(conditions, measured);
    }
}

/// <summary>One amount of evidence, and what its cold build took.</summary>
internal sealed record CurvePoint(int Conditions, Measurement Cold);
