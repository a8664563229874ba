using EvidenceSite.Tests.Documentation;

namespace EvidenceSite.Tests.Sites;

/// <summary>The site of the repository's own <c>input/</c>, built once for the tests that say that they use it.</summary>
public sealed class RealSite : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("evidence-site-real-");

    public RealSite() => Outcome = Pipeline.Build(Input, Output, clean: false, new DateOnly(2026, 12, 1));

    public static string Input => Checkout.Path("input");

    public string Output => Path.Combine(_root.FullName, "output");

    public Outcome Outcome { get; }

    public void Dispose() => _root.Delete(recursive: true);
}
