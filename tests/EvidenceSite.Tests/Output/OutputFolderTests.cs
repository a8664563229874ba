using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Output;

/// <summary>The program replaces and deletes only what it wrote, and only what changed.</summary>
public sealed class OutputFolderTests
{
    private const string Manifest = ".evidence-site.json";
    private static readonly DateTime LongAgo = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);

    [Fact]
    public void ASecondBuildTouchesNothing()
    {
        using var site = TestSite.Valid().Built();
        var before = site.OutputTimes();
        var outcome = site.Build();
        Assert.Equal(0, outcome.Written?.Changed);
        Assert.Equal(before, site.OutputTimes());
    }

    [Fact]
    public void OnlyChangedFilesAreReplaced()
    {
        using var site = TestSite.Valid().Built();
        Age(site);
        site.Replace("topics/harms.md", "Brush them.", "Brush them well.").Built();
        Assert.Equal([Manifest, "search-data.js", "service-worker.js", "topics/harms.html"], site.OutputTimes().Where(file => file.Value != LongAgo).Select(file => file.Key));
        Assert.Contains("Brush them well.", site.Html("topics/harms.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void CleanWritesEveryFileAnew()
    {
        using var site = TestSite.Valid().Built();
        var before = site.OutputBytes();
        Age(site);
        site.Built(clean: true);
        Assert.DoesNotContain(site.OutputTimes(), file => file.Value == LongAgo && file.Key != Manifest);
        Assert.Equal(before, site.OutputBytes());
    }

    [Fact]
    public void StaleFilesAndTheirEmptyFoldersAreRemoved()
    {
        using var site = TestSite.Valid().With("assets/old/chart.png", [1]).Built();
        site.Without("assets/old/chart.png").Without("topics/harms.md");
        Assert.Equal(4, site.Build().Written?.Removed);
        Assert.False(Directory.Exists(Path.Combine(site.Output, "assets/old")));
        Assert.False(Directory.Exists(Path.Combine(site.Output, "topics")));
        Assert.False(File.Exists(Path.Combine(site.Output, "topics.html")));
    }

    [Fact]
    public void ForeignFilesStay()
    {
        using var site = TestSite.Valid().Built();
        File.WriteAllText(Path.Combine(site.Output, "CNAME"), "hiccups.example");
        File.WriteAllText(Path.Combine(site.Output, "topics", "mine.txt"), "mine");
        site.Without("topics/harms.md").Built(clean: true);
        Assert.Equal("hiccups.example", File.ReadAllText(Path.Combine(site.Output, "CNAME")));
        Assert.Equal("mine", File.ReadAllText(Path.Combine(site.Output, "topics", "mine.txt")));
    }

    [Theory]
    [InlineData("methods.html")]
    [InlineData("search-data.js")]
    public void AForeignFileInTheWayStopsTheBuildBeforeAnythingIsWritten(string path)
    {
        using var site = TestSite.Valid();
        var foreign = Foreign(site, path, "mine");
        Assert.Equal([$"{foreign}:1:1 ES701"], site.Build().Found());
        Assert.Equal("mine", File.ReadAllText(foreign));
        Assert.Equal([path], OutputFolder.Files(site.Output));
    }

    [Fact]
    public void AForeignFileInThePlaceOfAFolderStopsTheBuildBeforeAnythingIsWritten()
    {
        using var site = TestSite.Valid();
        var foreign = Foreign(site, "conditions", "mine");
        Assert.Equal([$"{foreign}:1:1 ES701"], site.Build().Found().Distinct(StringComparer.Ordinal));
        Assert.Equal(["conditions"], OutputFolder.Files(site.Output));
    }

    [Fact]
    public void AForeignFolderInThePlaceOfAFileStopsTheBuild()
    {
        using var site = TestSite.Valid();
        Foreign(site, "methods.html/mine.txt", "mine");
        Assert.Equal([$"{Path.Combine(site.Output, "methods.html")}:1:1 ES701"], site.Build().Found());
    }

    [Fact]
    public void NothingIsWrittenOrDeletedThroughALink()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need special rights there.");
        using var site = TestSite.Valid().Built();
        var elsewhere = Path.Combine(site.Root, "elsewhere");
        Directory.Move(Path.Combine(site.Output, "topics"), elsewhere);
        Directory.CreateSymbolicLink(Path.Combine(site.Output, "topics"), elsewhere);
        site.Replace("topics/harms.md", "Brush them.", "Brush them well.");
        Assert.Equal([$"{Path.Combine(site.Output, "topics")}:1:1 ES701"], site.Build().Found());

        site.Without("topics/harms.md").Built();
        Assert.DoesNotContain("well", File.ReadAllText(Path.Combine(elsewhere, "harms.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void AnAssetMayBecomeAFolderAndAFolderAnAsset()
    {
        using var site = TestSite.Valid().With("assets/one", [1]).With("assets/two/file", [2]).Built();
        site.Without("assets/one").Without("assets/two/file");
        Directory.Delete(site.FullPath("assets/two"));
        site.With("assets/one/file", [3]).With("assets/two", [4]).Built();
        Assert.Equal([3], File.ReadAllBytes(Path.Combine(site.Output, "assets/one/file")));
        Assert.Equal([4], File.ReadAllBytes(Path.Combine(site.Output, "assets/two")));
    }

    [Fact]
    public void AForeignFileWithTheSameBytesIsAdopted()
    {
        using var site = TestSite.Valid().Built();
        File.Delete(Path.Combine(site.Output, Manifest));
        Age(site);
        site.Built();
        Assert.All(site.OutputTimes().Where(file => file.Key != Manifest), file => Assert.Equal(LongAgo, file.Value));
        site.Without("topics/harms.md").Built();
        Assert.False(File.Exists(Path.Combine(site.Output, "topics/harms.html")));
    }

    [Fact]
    public void LeftoversOfAKilledBuildAreCleared()
    {
        using var site = TestSite.Valid().Built();
        var bytes = site.OutputBytes();
        Foreign(site, ".evidence-site-tmp/file", "half a page");
        site.Built();
        Assert.Equal(bytes, site.OutputBytes());
    }

    [Fact]
    public void ABuildKilledBeforeTheEndKnowsItsFilesAgain()
    {
        // The manifest names files before they are written: here it names one that changed since, and one that never came to be.
        using var site = TestSite.Valid().Built();
        File.WriteAllText(Path.Combine(site.Output, "methods.html"), "old");
        File.Delete(Path.Combine(site.Output, "index.html"));
        site.Built();
        Assert.Contains("By hand.", site.Html("methods.html"), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(site.Output, "index.html")));
    }

    [Theory]
    [InlineData("{\"files\": [\"../outside.txt\"]}")]
    [InlineData("{\"files\": [\"a/../../outside.txt\"]}")]
    [InlineData("{\"files\": [\"/outside.txt\"]}")]
    [InlineData("{\"files\": [\"..\\\\outside.txt\"]}")]
    [InlineData("{\"files\": [\"\"]}")]
    [InlineData("{\"files\": [null]}")]
    [InlineData("{\"files\": null}")]
    [InlineData("{\"files\": [1]}")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("")]
    [InlineData("{\"files\": [")]
    public void AManifestThatCannotBeTrustedStopsTheBuild(string json)
    {
        using var site = TestSite.Valid();
        var outside = Path.Combine(site.Root, "outside.txt");
        File.WriteAllText(outside, "mine");
        var manifest = Foreign(site, Manifest, json);
        Assert.Equal([$"{manifest}:1:1 ES703"], site.Build().Found());
        Assert.Equal("mine", File.ReadAllText(outside));
        Assert.Equal([Manifest], OutputFolder.Files(site.Output));
    }

    [Fact]
    public void AFolderThatMayNotBeWrittenIsReported()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such rights.");
        Assert.SkipWhen(string.Equals(Environment.UserName, "root", StringComparison.Ordinal), "Everything may be written by root, as whom the tests run.");
        using var site = TestSite.Valid().Built();
        site.Replace("topics/harms.md", "Brush them.", "Brush them well.");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(site.Output, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        Assert.Equal([$"{site.Output}:1:1 ES702"], site.Build().Found());
        Assert.DoesNotContain("well", site.Html("topics/harms.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void AnErrorInTheInputLeavesTheLastOutputAsItWas()
    {
        using var site = TestSite.Valid().Built();
        Age(site);
        var bytes = site.OutputBytes();
        site.Replace("methods.md", "By hand.", "By hand [@nobody].").Replace("topics/harms.md", "Brush them.", "Brush them well.");
        Assert.True(site.Build(clean: true).HasErrors);
        Assert.Equal(bytes, site.OutputBytes());
        Assert.All(site.OutputTimes(), file => Assert.Equal(LongAgo, file.Value));
    }

    [Fact]
    public void AssetsAreCopiedAsTheyAre()
    {
        using var site = TestSite.Valid().With("assets/data/a.bin", [0, 255, 13, 10]).With("assets/empty.txt", []).Built();
        Assert.Equal([0, 255, 13, 10], File.ReadAllBytes(Path.Combine(site.Output, "assets/data/a.bin")));
        Assert.Empty(File.ReadAllBytes(Path.Combine(site.Output, "assets/empty.txt")));
    }

    private static string Foreign(TestSite site, string path, string text)
    {
        var fullPath = Path.Combine(site.Output, path);
        Directory.CreateDirectory(Path.GetDirectoryName(fullPath)!);
        File.WriteAllText(fullPath, text);
        return fullPath;
    }

    private static void Age(TestSite site)
    {
        foreach (var path in OutputFolder.Files(site.Output))
        {
            File.SetLastWriteTimeUtc(Path.Combine(site.Output, path), LongAgo);
        }
    }
}
