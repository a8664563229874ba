using EvidenceSite.Report;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.CommandLine;

/// <summary>What a person sees at a terminal.</summary>
public sealed class TerminalReportTests
{
    private const string Escape = "\u001b";

    [Fact]
    public void AProblemIsShownWithItsLineAndACaret()
    {
        using var site = TestSite.Valid().Replace("conditions/hiccups.md", "verdict: overstated", "verdict: overstatet");
        var text = Shown(site, new Terminal(100, HasColour: false, CanMove: false));
        Assert.Contains($":19:14: error ES303: \"overstatet\" is not a value for \"verdict\".", text, StringComparison.Ordinal);
        Assert.Contains("  19 |     verdict: overstatet\n     |              ^^^^^^^^^^\n", text, StringComparison.Ordinal);
        Assert.Contains("    Why:  Each of these words has a defined meaning", text, StringComparison.Ordinal);
        Assert.Contains("    Fix:  Did you mean \"overstated\"?", text, StringComparison.Ordinal);
        Assert.Contains("    More: explain ES303", text, StringComparison.Ordinal);
        Assert.Contains("1 error, 0 warnings.", text, StringComparison.Ordinal);
        Assert.Matches(@"Stages: reading \d+\.\d\d s, parsing .* checking \d+\.\d\d s", text);
        Assert.DoesNotContain(Escape, text, StringComparison.Ordinal);
    }

    [Fact]
    public void TheCaretStandsBelowTheMistakeBehindWideLetters()
    {
        using var site = TestSite.Valid().AppendToCondition("\t字字 <b>x</b>\n".TrimStart('\t'));
        Assert.Contains(" 字字 <b>x</b>\n     |      ^", Shown(site, new Terminal(100, HasColour: false, CanMove: false)).Replace("  53 |", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void ALongLineIsCutAroundTheMistake()
    {
        using var site = TestSite.Valid().AppendToCondition($"{string.Concat(Enumerable.Repeat("word ", 60))}[@nobody] {string.Concat(Enumerable.Repeat("word ", 60))}\n");
        var lines = Shown(site, new Terminal(80, HasColour: false, CanMove: false)).Split('\n');
        var excerpt = Array.FindIndex(lines, line => line.StartsWith("  53 | ", StringComparison.Ordinal));
        Assert.True(lines[excerpt].Length <= 80, lines[excerpt]);
        Assert.Equal("@nobody", lines[excerpt].Substring(lines[excerpt + 1].IndexOf('^', StringComparison.Ordinal), "@nobody".Length));
    }

    [Fact]
    public void ATextCannotGiveTheTerminalOrders()
    {
        using var site = TestSite.Valid().AppendToCondition("Red [link] [red]x[/] and ::claim <b>.\n").With("topics/red.md", ValidFiles.Topic + "Red \u001b[31m");
        var text = Shown(site, new Terminal(100, HasColour: false, CanMove: false));
        Assert.DoesNotContain(Escape, text, StringComparison.Ordinal);
        Assert.Contains("Red [link] [red]x[/] and ::claim <b>.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ColoursAreUsedWhereTheTerminalHasThem()
    {
        using var site = TestSite.Valid().Replace("conditions/hiccups.md", "verdict: overstated", "verdict: overstatet");
        Assert.Contains(Escape + "[1;", Shown(site, new Terminal(100, HasColour: true, CanMove: false)), StringComparison.Ordinal);
    }

    /// <summary>The program run on a terminal that the tool <c>script</c> makes.</summary>
    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false, "NO_COLOR=1")]
    [InlineData(true, true, "NO_COLOR=")]
    [InlineData(true, false, "TERM=dumb")]
    [InlineData(false, false, "CI=true")]
    public async Task TheEnvironmentDecides(bool excerpt, bool colour, params string[] variables)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script"), "The tool script (util-linux), which makes a terminal, is not here.");
        using var site = TestSite.Valid().Replace("conditions/hiccups.md", "verdict: overstated", "verdict: overstatet");
        var text = await Pseudoterminal.RunAsync(site.Root, ["check", "--today", "2026-06-01"], variables);
        Assert.Contains("error ES303", System.Text.RegularExpressions.Regex.Replace(text, "\u001b\\[[0-9;]*m", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)), StringComparison.Ordinal);
        Assert.Equal(excerpt, text.Contains("19 |", StringComparison.Ordinal));
        Assert.Equal(excerpt, text.Contains("Stages: ", StringComparison.Ordinal));
        Assert.Equal(colour, text.Contains(Escape + "[1;", StringComparison.Ordinal));
    }

    [Fact]
    public async Task StageTimesAreReportedToAPipeOnlyIfAskedFor()
    {
        using var site = TestSite.Valid();
        var quiet = await BuiltProgram.RunAsync(site.Root, ["build", "--today", "2026-06-01"]);
        Assert.Equal("", quiet.Errors);
        var verbose = await BuiltProgram.RunAsync(site.Root, ["build", "--clean", "--verbose", "--today", "2026-06-01"]);
        Assert.Matches(@"^Stages: comparing \d+\.\d\d s, reading \d+\.\d\d s, parsing .*, linking .*, checking .*, planning .*, rendering .*, writing \d+\.\d\d s\r?\n$", verbose.Errors);
        var idle = await BuiltProgram.RunAsync(site.Root, ["build", "--verbose", "--today", "2026-06-01"]);
        Assert.Matches(@"^Stages: comparing \d+\.\d\d s\r?\n$", idle.Errors);
    }

    private static string Shown(TestSite site, Terminal terminal)
    {
        using var errors = new StringWriter();
        Verbs.Check(new DirectoryInfo(site.Input), TestSite.Today, TextWriter.Null, errors, new Reporting(ReportFormat.Text, terminal, Verbose: false));
        return errors.ToString().ReplaceLineEndings("\n");
    }
}
