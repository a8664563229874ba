using EvidenceSite.Benchmarks.Synthetic;

namespace EvidenceSite.Tests.Speed;

/// <summary>Made-up evidence in a folder of its own.</summary>
internal sealed class SyntheticSite : IDisposable
{
    /// <summary>Few conditions, but so many that each treatment and source is met.</summary>
    public const int Conditions = 4;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("evidence-site-speed-");

    public SyntheticSite(PageChoice pages)
    {
        Input = _folder.CreateSubdirectory("input");
        new SyntheticCorpus(Conditions, seed: 1, pages).WriteTo(Input);
    }

    public DirectoryInfo Input { get; }

    /// <summary>A folder beside it; it need not be there.</summary>
    public DirectoryInfo Beside(string name) => new(Path.Combine(_folder.FullName, name));

    /// <summary>Builds the site with the program.</summary>
    public (Outcome Outcome, DirectoryInfo Output) Built()
    {
        var output = Beside("output");
        return (Pipeline.Build(Input.FullName, output.FullName, clean: false, Sites.TestSite.Today), output);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
