using EvidenceSite.Benchmarks.Synthetic;

namespace EvidenceSite.Browser.Benchmarks;

/// <summary>Made-up evidence in a folder of its own, and the place for its site. Both go when it is disposed of.</summary>
internal sealed class SyntheticSite : IDisposable
{
    /// <summary>Its pages are reviewed before this day and overdue after it.</summary>
    public static readonly DateOnly Today = new(2026, 11, 21);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("evidence-site-bench-");

    public SyntheticSite(int conditions) => new SyntheticCorpus(conditions, seed: 1).WriteTo(new DirectoryInfo(Input));

    public string Input => Path.Combine(_folder.FullName, "input");

    public string Output => Path.Combine(_folder.FullName, "output");

    /// <summary>Builds the site.</summary>
    public Outcome Build()
    {
        var outcome = Pipeline.Build(Input, Output, clean: false, Today);
        return outcome.HasErrors ? throw new InvalidOperationException($"The synthetic evidence has errors: {outcome.Diagnostics.First()}") : outcome;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
