using EvidenceSite.Benchmarks.Peers;
using EvidenceSite.Benchmarks.Synthetic;

namespace EvidenceSite.Benchmarks.Measures;

/// <summary>The real site of the repository beside Hugo with as many pages of synthetic evidence.</summary>
/// <param name="Ours">The program over the real input.</param>
/// <param name="Hugo">Hugo; null if it is not installed.</param>
internal sealed record RealSite(Measurement Ours, Measurement? Hugo)
{
    // What a peer makes besides conditions: lists, home page, comparison, bibliography, and the page for what is not found.
    private const int OtherPages = 7;

    /// <summary>Measures.</summary>
    public static RealSite Measure(int seed, Surroundings around)
    {
        var program = new OurProgram(around.Program, new DirectoryInfo(Repository.Path("input")), around.Folder);
        var site = around.Inner("real");
        program.Build(site);
        var pages = Written.In(site).Pages;

        var paired = new PairedRuns();
        paired.Add("the real site", site, program.Build);
        if (around.Peers.OfType<HugoPeer>().FirstOrDefault() is { } hugo)
        {
            var input = around.Inner("input");
            var prepared = around.Inner(hugo.Name);
            new SyntheticCorpus(Math.Max(1, pages - SyntheticCorpus.Treatments - SyntheticCorpus.Sources - OtherPages), seed).WriteTo(input);
            hugo.Prepare(input, prepared);
            paired.Add(hugo.Name, around.Inner(hugo.Name + "-site"), output => hugo.Build(prepared, output));
        }

        var measured = paired.Run(around.Runs);
        foreach (var folder in around.Folder.GetDirectories())
        {
            folder.Delete(recursive: true);
        }

        return new RealSite(measured[0], measured.Count > 1 ? measured[1] : null);
    }
}
