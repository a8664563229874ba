using EvidenceSite.Tests.CommandLine;
using EvidenceSite.Tests.Sites;
using EvidenceSite.Tests.TakeAlong;

namespace EvidenceSite.Tests.Faults;

/// <summary>Two programs write to one place.</summary>
public sealed class TwoBuildsTests
{
    private const string Lock = ".evidence-site.lock";
    private static readonly string[] Current = ["--today", "2026-06-01"];

    [Fact]
    public async Task BuildsAtOnceEndWell()
    {
        using var site = TestSite.Valid();
        using var alone = TestSite.Valid().Built();
        var runs = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => BuiltProgram.RunAsync(site.Root, ["build", "--clean", .. Current])));
        Assert.All(runs, run => Assert.Equal((0, ""), (run.ExitCode, run.Errors)));
        Assert.Equal(alone.OutputBytes(), site.OutputBytes());
    }

    [Fact]
    public async Task ManyWritersOfOneProcessEndWell()
    {
        using var site = TestSite.Valid();
        using var alone = TestSite.Valid().Built();
        await Parallel.ForEachAsync(Enumerable.Range(0, 20), TestContext.Current.CancellationToken, (_, _) =>
        {
            site.Built(clean: true);
            return ValueTask.CompletedTask;
        });
        Assert.Equal(alone.OutputBytes(), site.OutputBytes());
    }

    [Fact]
    public async Task OfflineCopiesAtOnceEndWell()
    {
        using var site = TestSites.WithDownloads();
        var runs = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => BuiltProgram.RunAsync(site.Root, ["bundle", .. Current])));
        Assert.All(runs, run => Assert.Equal((0, ""), (run.ExitCode, run.Errors)));
        var first = await File.ReadAllBytesAsync(Path.Combine(site.Root, "offline-copy.zip"), TestContext.Current.CancellationToken);
        await BuiltProgram.RunAsync(site.Root, ["bundle", "--output", "again.zip", .. Current]);
        Assert.Equal(first, await File.ReadAllBytesAsync(Path.Combine(site.Root, "again.zip"), TestContext.Current.CancellationToken));
        Assert.Equal(["again.zip", "input", "offline-copy.zip"], Directory.EnumerateFileSystemEntries(site.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task ABuildThatWritesTooLongIsTold()
    {
        using var site = TestSite.Valid().Built();
        var bytes = site.OutputBytes();
        site.Replace("topics/harms.md", "Brush them.", "Brush them well.");
        Run run;
        using (new FileStream(Path.Combine(site.Output, Lock), FileMode.Create, FileAccess.ReadWrite, FileShare.None))
        {
            run = await BuiltProgram.RunAsync(site.Root, Current);
        }

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error ES704: Another build is writing there", run.Errors, StringComparison.Ordinal);
        Assert.Contains("Let it end, then build again", run.Errors, StringComparison.Ordinal);
        File.Delete(Path.Combine(site.Output, Lock));
        Assert.Equal(bytes, site.OutputBytes());
    }

    [Fact]
    public async Task ABuildThatEndsSoonIsWaitedFor()
    {
        using var site = TestSite.Valid().Built();
        site.Replace("topics/harms.md", "Brush them.", "Brush them well.");
        Task<Run> second;
        using (new FileStream(Path.Combine(site.Output, Lock), FileMode.Create, FileAccess.ReadWrite, FileShare.None))
        {
            second = BuiltProgram.RunAsync(site.Root, Current);
            await Task.Delay(TimeSpan.FromSeconds(3), TestContext.Current.CancellationToken);
            Assert.DoesNotContain("well", site.Html("topics/harms.html"), StringComparison.Ordinal);
        }

        Assert.Equal((0, ""), ((await second).ExitCode, (await second).Errors));
        Assert.Contains("Brush them well.", site.Html("topics/harms.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatAKilledBuildLeftIsInNobodysWayAndIsTakenAway()
    {
        using var site = TestSite.Valid().Built();
        File.WriteAllText(Path.Combine(site.Output, Lock), "");
        site.Built();
        Assert.False(File.Exists(Path.Combine(site.Output, Lock)));
    }
}
