using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.CommandLine;

/// <summary>The program as people run it: exit codes and what is printed.</summary>
public sealed class ProgramTests
{
    private static readonly string[] Current = ["--today", "2026-06-01"];

    [Theory]
    [InlineData("build")]
    [InlineData(null)]
    public async Task BuildIsTheVerbByNameAndByDefault(string? verb)
    {
        using var site = TestSite.Valid();
        var run = await BuiltProgram.RunAsync(site.Root, verb is null ? Current : [verb, .. Current]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Matches(@"^Built \d+ pages: 2 claims, 1 source, 2 references, 0 warnings\.\r?\nFiles: \d+ written, 0 unchanged, 0 removed\. Time: \d+\.\d s\.\r?\nOpen .*index\.html", run.Output);
        Assert.True(File.Exists(Path.Combine(site.Output, "index.html")));
    }

    [Fact]
    public async Task CheckWritesNothing()
    {
        using var site = TestSite.Valid();
        var run = await BuiltProgram.RunAsync(site.Root, ["check", .. Current]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith("Checked 2 claims", run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.Output));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("build")]
    public async Task ProblemsInTheInputGiveOne(string verb)
    {
        using var site = TestSite.Valid().AppendToCondition("See [@nobody].\n");
        var run = await BuiltProgram.RunAsync(site.Root, [verb, .. Current]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"input{Path.DirectorySeparatorChar}conditions/hiccups.md:53:6: error ES501: There is no reference \"nobody\".", run.Errors, StringComparison.Ordinal);
        Assert.Contains("1 error, 0 warnings.", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--speed", "9")]
    [InlineData("publish")]
    [InlineData("--input")]
    [InlineData("check", "--output", "x")]
    [InlineData("check", "--clean")]
    [InlineData("--today", "1 June")]
    [InlineData("--output", "input")]
    [InlineData("--output", "input/site")]
    [InlineData("--output", ".")]
    [InlineData("--output", "input/../input/")]
    [InlineData("--input", "")]
    [InlineData("--output", "")]
    public async Task WrongUsageGivesTwo(params string[] arguments)
    {
        using var site = TestSite.Valid();
        var run = await BuiltProgram.RunAsync(site.Root, arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Errors);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
        Assert.Equal(OutputFolder.Files(site.Input), ValidFiles.All.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["input"], Directory.EnumerateFileSystemEntries(site.Root).Select(Path.GetFileName));
    }

    [Fact]
    public async Task AMissingInputFolderGivesOne()
    {
        using var site = TestSite.Valid();
        var run = await BuiltProgram.RunAsync(site.Root, ["--input", "nowhere"]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("ES101", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CleanWritesAllFilesAgain()
    {
        using var site = TestSite.Valid();
        await BuiltProgram.RunAsync(site.Root, Current);
        var again = await BuiltProgram.RunAsync(site.Root, Current);
        Assert.Contains("Files: 0 written, ", again.Output, StringComparison.Ordinal);
        var clean = await BuiltProgram.RunAsync(site.Root, ["build", "--clean", .. Current]);
        Assert.Contains(" written, 0 unchanged, ", clean.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HelpNamesVerbsAndOptions()
    {
        using var site = TestSite.Valid();
        var run = await BuiltProgram.RunAsync(site.Root, ["--help"]);
        Assert.Equal(0, run.ExitCode);
        Assert.All((string[])["build", "check", "--input", "--output", "--clean", "--today"], word => Assert.Contains(word, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task FoldersLanguageAndTimeZoneOfTheMachineMakeNoDifference()
    {
        using var site = TestSite.Valid();
        using var elsewhere = TestSite.Empty();
        await BuiltProgram.RunAsync(site.Root, Current);
        var run = await BuiltProgram.RunAsync(
            elsewhere.Input, ["--input", site.Input, "--output", elsewhere.Output, .. Current], ("LANG", "tr_TR.UTF-8"), ("LC_ALL", "tr_TR.UTF-8"), ("TZ", "Pacific/Kiritimati"));
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(site.OutputBytes(), elsewhere.OutputBytes());
    }

    [Fact]
    public async Task TheDayMayComeFromTheEnvironment()
    {
        using var site = TestSite.Valid();
        var run = await BuiltProgram.RunAsync(site.Root, ["check"], ("SOURCE_DATE_EPOCH", "1893456000"));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("today is 2030-01-01", run.Errors, StringComparison.Ordinal);
    }
}
