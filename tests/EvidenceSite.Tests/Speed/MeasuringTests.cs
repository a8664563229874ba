using EvidenceSite.Benchmarks.Measures;
using EvidenceSite.Benchmarks.Processes;
using EvidenceSite.Benchmarks.Results;

namespace EvidenceSite.Tests.Speed;

public sealed class MeasuringTests
{
    [Fact]
    public void TheStagesOfARunAreReadFromWhatItSaid()
    {
        var stages = StagesLine.Parse("Built 3 pages.\nStages: reading 0.03 s, parsing 1.49 s, reading 0.02 s, writing 0.00 s\nOpen it\n");

        Assert.Equal(["reading", "parsing", "writing"], stages.Select(stage => stage.Name));
        Assert.Equal([50, 1490, 0], stages.Select(stage => Math.Round(stage.Milliseconds)));
        Assert.Empty(StagesLine.Parse("Built 3 pages.\n"));
    }

    [Fact]
    public void WhatAPreviewAddsToAPageIsTakenOutAndNothingElse()
    {
        const string added = """<script src="/_preview/morphdom.js" defer data-preview></script><script src="/_preview/preview.js" defer data-preview data-version="ab-1"></script>""";
        const string page = """<head><script src="../assets/theme/search.js" defer></script>{0}</head>""";

        Assert.Equal(page.Replace("{0}", ""), PreviewTimes.WithoutPreview(page.Replace("{0}", added)));
    }

    [Fact]
    public void AFileThatIsWrittenMadeOrDeletedIsNoticed()
    {
        var folder = Directory.CreateTempSubdirectory("evidence-site-speed-");
        try
        {
            string[] paths = [.. ((string[])["same", "written", "deleted", "made"]).Select(name => Path.Combine(folder.FullName, name))];
            Array.ForEach(paths[..3], path => File.WriteAllText(path, "text"));
            var before = FileTimes.Of(folder);
            Assert.Equal(0, FileTimes.Touched(before, FileTimes.Of(folder)));

            File.SetLastWriteTimeUtc(paths[1], before[paths[1]].AddSeconds(1));
            File.Delete(paths[2]);
            File.WriteAllText(paths[3], "text");
            Assert.Equal(3, FileTimes.Touched(before, FileTimes.Of(folder)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void AProcessIsMeasuredFromOutside()
    {
        var run = MeasuredProcess.Run("dotnet", ["--version"], new DirectoryInfo(Path.GetTempPath()));

        Assert.StartsWith("10.", run.Said, StringComparison.Ordinal);
        Assert.InRange(run.Milliseconds, 1, 600_000);
        if (OperatingSystem.IsLinux())
        {
            Assert.InRange(run.PeakBytes, 1024 * 1024, 1024L * 1024 * 1024);
            Assert.NotNull(run.UserMilliseconds);
        }

        Assert.Throws<InvalidOperationException>(() => MeasuredProcess.Run("dotnet", ["no-such-verb"], new DirectoryInfo(Path.GetTempPath())));
    }

    [Theory]
    [InlineData(null, true, "not measured")]
    [InlineData(0.3, true, "met, and the aim")]
    [InlineData(0.4, true, "met")]
    [InlineData(0.46, true, "MISSED")]
    [InlineData(0.1, false, "MISSED")]
    public void ATargetIsMetIfTheFigureIsSmallEnoughAndAllElseHolds(double? measured, bool holds, string standing) =>
        Assert.Equal(standing, new Target("A", measured, Must: 0.45, Aim: 0.30, Holds: holds).Standing);

    [Fact]
    public void TheTargetsAreComputedFromPairsOfRuns()
    {
        var ours = Cold(SizeFigures.ColdBuild, 40, 100, 50, 10);
        var size = new SizeFigures(
            1000,
            [ours, Cold(SizeFigures.FloorBuild, 20, 50, 40, 10), Cold("Hugo", 100, 200, 100, 10), Cold(SizeFigures.AllPages, 80, 200, 80, 40)],
            [Cold(SizeFigures.NoChange, 10, 25, 20, 10)],
            TouchedWithoutChange: 1,
            new PreviewTimes([30, 10, 20], 5, 0, EqualsBuild: true),
            Warm: null);

        var targets = Targets.Of([size], real: null).ToDictionary(target => target.Name, StringComparer.Ordinal);

        Assert.Equal(0.5, targets["cold build, 1,000: wall, of Hugo's"].Measured);
        Assert.Equal(0.5, targets["cold build, 1,000: user CPU, of Hugo's"].Measured);
        Assert.Equal(2, targets["cold build from 1,000 up: wall, of the floor"].Measured);
        Assert.Equal(0.2, targets["all pages, 1,000: per page written, of Hugo's"].Measured);
        Assert.Equal(("MISSED", 0.25), (targets["no-op build at 1,000, of the cold one, no file touched"].Standing, targets["no-op build at 1,000, of the cold one, no file touched"].Measured));
        Assert.Equal(20, targets["preview at 1,000: saved to bytes ready, as built"].Measured);
        Assert.All(targets.Values.Where(target => target.Name.Contains("5,000", StringComparison.Ordinal)), target => Assert.Equal("not measured", target.Standing));
    }

    /// <summary>Three runs, of which the second and third met a busy machine.</summary>
    private static Measurement Cold(string name, double first, double second, double third, int pages) =>
        new(name, [.. new[] { first, second, third }.Select(time => new ProcessRun(time, time / 2, 1024, ""))]) { Written = new Written(pages * 2, pages, 1000) };
}
