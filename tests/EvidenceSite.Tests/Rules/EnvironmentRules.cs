using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Rules;

/// <summary>The rules that need a file system in an odd state: no folder, a locked file, a link, an output that cannot be written.</summary>
public sealed class EnvironmentRules
{
    /// <summary>The codes that the tests below make happen.</summary>
    public static IReadOnlyList<string> Codes { get; } = ["ES101", "ES102", "ES108", "ES625", "ES626", "ES627", "ES701", "ES702", "ES703", "ES704"];

    [Fact]
    public void ES101_AMissingInputFolder()
    {
        using var site = TestSite.Empty();
        var missing = Path.Combine(site.Root, "nowhere");
        var problem = Assert.Single(Pipeline.Check(missing, TestSite.Today).Diagnostics);
        Assert.Equal($"{missing}:1:1 ES101", problem.Line());
    }

    [Fact]
    public void ES102_AFileThatAnotherProgramHolds()
    {
        using var site = TestSite.Valid();
        using var held = new FileStream(site.FullPath("methods.md"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Assert.Equal(["methods.md:1:1 ES102"], site.Check().Found());
    }

    [Fact]
    public void ES108_ASymbolicLink()
    {
        using var site = TestSite.Valid();
        var outside = Path.Combine(site.Root, "secret.md");
        File.WriteAllText(outside, ValidFiles.Topic);
        File.CreateSymbolicLink(site.FullPath("topics/secret.md"), outside);
        Directory.CreateSymbolicLink(site.FullPath("more"), site.Root);
        File.CreateSymbolicLink(site.FullPath("dangling.md"), site.FullPath("nothing.md"));
        Assert.Equal(["dangling.md:1:1 ES108", "more:1:1 ES108", "topics/secret.md:1:1 ES108"], site.Check().Found());
    }

    [Fact]
    public void ES701_AFileInTheWay()
    {
        using var site = TestSite.Valid();
        var foreign = Path.Combine(site.Output, "methods.html");
        Directory.CreateDirectory(site.Output);
        File.WriteAllText(foreign, "mine");
        Assert.Equal([$"{foreign}:1:1 ES701"], site.Build().Found());
    }

    [Fact]
    public void ES702_AnOutputThatIsAFile()
    {
        using var site = TestSite.Valid();
        File.WriteAllText(site.Output, "mine");
        Assert.Equal([$"{site.Output}:1:1 ES702"], site.Build().Found());
        Assert.Equal("mine", File.ReadAllText(site.Output));
    }

    [Fact]
    public void ES703_AManifestThatIsNone()
    {
        using var site = TestSite.Valid();
        var manifest = Path.Combine(site.Output, ".evidence-site.json");
        Directory.CreateDirectory(site.Output);
        File.WriteAllText(manifest, "{}");
        Assert.Equal([$"{manifest}:1:1 ES703"], site.Build().Found());
    }

    [Fact]
    public void ES704_ABuildThatStillWrites()
    {
        using var site = TestSite.Valid().Built();
        using var held = new FileStream(Path.Combine(site.Output, ".evidence-site.lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        Assert.Equal([$"{site.Output}:1:1 ES704"], site.Build().Found());
    }
}
