using EvidenceSite.Tests.CommandLine;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Faults;

/// <summary>Machines that are set up otherwise than the one on which the program was written.</summary>
public sealed class OddMachineTests
{
    private static readonly string[] Current = ["--today", "2026-06-01"];

    // With an n below zero, an overdue page and a long word: numbers, dates and percentages stand in the messages.
    [Theory]
    [InlineData("de_DE.UTF-8")]
    [InlineData("tr_TR.UTF-8")]
    public async Task TheLanguageOfTheMachineChangesNoByteOfTheSiteAndNoMessage(string language)
    {
        using var plain = TestSite.Valid();
        using var odd = TestSite.Valid();
        var expected = await BuiltProgram.RunAsync(plain.Root, Current, ("LC_ALL", "C"));
        var run = await BuiltProgram.RunAsync(odd.Root, Current, ("LC_ALL", language), ("LANG", language), ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "0"));
        Assert.Equal((expected.ExitCode, expected.Errors), (run.ExitCode, run.Errors));
        Assert.Equal(plain.OutputBytes(), odd.OutputBytes());

        // 0.25 must not become 0,25, and "I" must not lose its dot or get one.
        plain.Replace("references/doe-2020.md", "n: 1200", "n: -1").Replace("topics/harms.md", "Brush them.", "See [this](INDEX.md) [@nobody].");
        odd.Replace("references/doe-2020.md", "n: 1200", "n: -1").Replace("topics/harms.md", "Brush them.", "See [this](INDEX.md) [@nobody].");
        expected = await BuiltProgram.RunAsync(plain.Root, ["check", .. Current], ("LC_ALL", "C"));
        run = await BuiltProgram.RunAsync(odd.Root, ["check", .. Current], ("LC_ALL", language), ("LANG", language), ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "0"));
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(expected.Errors, run.Errors);
        Assert.NotEmpty(run.Errors);
    }

    [Theory]
    [InlineData("two words")]
    [InlineData("Größe Übung")]
    [InlineData("証拠 файлы")]
    [InlineData("it's 100% (new) & [old] #1;")]
    public async Task AnyNameOfAFolderWillDo(string name)
    {
        using var site = TestSite.Valid();
        using var plain = TestSite.Valid().Built();
        var folder = Path.Combine(site.Root, name);
        Directory.CreateDirectory(folder);
        Directory.Move(site.Input, Path.Combine(folder, "my input"));
        var run = await BuiltProgram.RunAsync(site.Root, ["--input", $"{name}/my input", "--output", $"{name}/the site", .. Current]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(plain.OutputBytes(), OutputFolder.BytesOf(Path.Combine(folder, "the site")));

        var bundle = await BuiltProgram.RunAsync(site.Root, ["bundle", "--input", $"{name}/my input", "--output", $"{name}/a copy.zip", .. Current]);
        Assert.Equal((0, ""), (bundle.ExitCode, bundle.Errors));

        await File.AppendAllTextAsync(Path.Combine(folder, "my input", "topics", "harms.md"), "\nSee [@nobody].\n", TestContext.Current.CancellationToken);
        run = await BuiltProgram.RunAsync(site.Root, ["--input", $"{name}/my input", "--output", $"{name}/the site", .. Current]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(Path.Combine(name, "my input"), run.Errors, StringComparison.Ordinal);
        Assert.Contains("There is no reference \"nobody\"", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void FilesFromTheFutureAndFromThePastAreReadAsTheyAre()
    {
        using var site = TestSite.Valid().Built();
        site.Replace("topics/harms.md", "Brush them.", "Brush them well.");
        File.SetLastWriteTimeUtc(site.FullPath("topics/harms.md"), new DateTime(1990, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        foreach (var file in OutputFolder.Files(site.Output))
        {
            File.SetLastWriteTimeUtc(Path.Combine(site.Output, file), new DateTime(2090, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        }

        site.Built();
        Assert.Contains("Brush them well.", site.Html("topics/harms.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ADayBeforeTheLastBuildGivesWhatThatDayGives()
    {
        using var site = TestSite.Valid();
        using var early = TestSite.Valid();
        await BuiltProgram.RunAsync(early.Root, ["--today", "2026-06-01"]);
        await BuiltProgram.RunAsync(site.Root, ["--today", "2031-01-01"]);
        Assert.NotEqual(early.OutputBytes(), site.OutputBytes());
        var back = await BuiltProgram.RunAsync(site.Root, ["--today", "2026-06-01"]);
        Assert.Equal((0, ""), (back.ExitCode, back.Errors));
        Assert.Equal(early.OutputBytes(), site.OutputBytes());
    }

    [Theory]
    [InlineData("0", "1970-01-01")]
    [InlineData("946684800", "2000-01-01")]
    public async Task AClockThatWasNeverSetIsNoFault(string epoch, string day)
    {
        using var set = TestSite.Valid();
        using var named = TestSite.Valid();
        var run = await BuiltProgram.RunAsync(set.Root, [], ("SOURCE_DATE_EPOCH", epoch));
        await BuiltProgram.RunAsync(named.Root, ["--today", day]);
        Assert.NotEqual(2, run.ExitCode);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
        Assert.Equal(named.OutputExists() ? named.OutputBytes() : null, set.OutputExists() ? set.OutputBytes() : null);
    }
}

/// <summary>Whether a site was written.</summary>
file static class Written
{
    public static bool OutputExists(this TestSite site) => Directory.Exists(site.Output);
}
