using EvidenceSite.Benchmarks;
using EvidenceSite.Benchmarks.Synthetic;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Speed;

public sealed class FloorTests
{
    [Fact]
    public void WritesEveryFileOfTheSiteWithTheSameBytes()
    {
        using var site = new SyntheticSite(PageChoice.Conditions);
        var (_, output) = site.Built();
        var copy = site.Beside("copy");

        var count = Floor.Write(output.FullName, copy.FullName);

        var files = OutputFolder.Files(output.FullName);
        Assert.Equal(files.Order(StringComparer.Ordinal), OutputFolder.Files(copy.FullName).Order(StringComparer.Ordinal));
        Assert.True(count >= files.Count());
        Assert.All(files, file => Assert.Equal(File.ReadAllBytes(Path.Combine(output.FullName, file)), File.ReadAllBytes(Path.Combine(copy.FullName, file))));
    }

    /// <summary>Less text, less work: nothing of it is left out or done once for all.</summary>
    [Fact]
    public void ReadsEveryFile()
    {
        using var site = new SyntheticSite(PageChoice.Conditions);
        var all = Floor.Read(site.Input.FullName);
        File.Delete(Path.Combine(site.Input.FullName, "references", "trial-00001.md"));
        var without = Floor.Read(site.Input.FullName);
        File.Delete(Path.Combine(site.Input.FullName, "conditions", "condition-00001.md"));

        Assert.InRange(without, 1, all - 1);
        Assert.InRange(Floor.Read(site.Input.FullName), 1, without - 1);
    }
}
