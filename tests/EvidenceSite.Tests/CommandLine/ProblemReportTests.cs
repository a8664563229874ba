using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.CommandLine;

/// <summary>All problems of all files come in one run, in a fixed order, each with its place and what to do.</summary>
public sealed class ProblemReportTests
{
    private static readonly string[] Expected =
    [
        "conditions/hiccups.md:19:14 ES303", "conditions/hiccups.md:51:1 ES506", "conditions/hiccups.md:51:27 ES501", "index.md:1:1 ES201",
        "notes.txt:1:1 ES107", "references/doe-2020.md:16:8 ES305", "references/doe-2020.md:19:23 ES504", "settings.yml:2:1 ES211",
        "sources/tea-shop.md:10:9 ES310", "topics/harms.md:4:11 ES302", "topics/harms.md:5:12 ES302", "treatments/sugar.md:15:1 ES401",
    ];

    [Fact]
    public void EveryProblemOfEveryFileIsFoundInOneRunInTheSameOrder()
    {
        for (var run = 0; run < 5; run++)
        {
            using var site = Broken();
            Assert.Equal(Expected, site.Check().Found());
        }
    }

    [Fact]
    public void TheReportGivesPlaceGravityCodeMessageAndRemedyAndCounts()
    {
        using var site = Broken();
        using var errors = new StringWriter();
        using var log = new StringWriter();
        var code = Verbs.Build(new DirectoryInfo(site.Input), new DirectoryInfo(site.Output), clean: false, TestSite.Today, log, errors);
        Assert.Equal(1, code);
        Assert.Empty(log.ToString());
        var lines = errors.ToString().ReplaceLineEndings("\n").Split('\n');
        Assert.Equal($"{Path.Combine(site.Input, "conditions/hiccups.md")}:19:14: error ES303: \"overstatet\" is not a value for \"verdict\".", lines[0]);
        Assert.StartsWith("    ", lines[1], StringComparison.Ordinal);
        Assert.Contains("Did you mean \"overstated\"?", lines[1], StringComparison.Ordinal);
        Assert.Contains("12 errors, 0 warnings.", lines);
    }

    [Fact]
    public void AWarningLetsTheSiteBeBuilt()
    {
        using var site = TestSite.Valid().With("references/extra-2021.md", ValidFiles.OtherReference);
        using var errors = new StringWriter();
        using var log = new StringWriter();
        var code = Verbs.Build(new DirectoryInfo(site.Input), new DirectoryInfo(site.Output), clean: false, TestSite.Today, log, errors);
        Assert.Equal(0, code);
        Assert.Contains("references/extra-2021.md:1:1: warning ES606: ", errors.ToString(), StringComparison.Ordinal);
        Assert.Contains("0 errors, 1 warning.", errors.ToString(), StringComparison.Ordinal);
        Assert.Contains("1 warning.", log.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void AFileNameCannotForgeALineOfTheReport()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows cannot make such a file.");
        using var site = TestSite.Valid().With("topics/a\n\u001B[2Jforged.md", "x");
        using var errors = new StringWriter();
        Verbs.Check(new DirectoryInfo(site.Input), TestSite.Today, TextWriter.Null, errors);
        Assert.DoesNotContain("\u001B", errors.ToString(), StringComparison.Ordinal);
        Assert.Contains("a\\u000a\\u001b[2Jforged.md:1:1: error ES106", errors.ToString(), StringComparison.Ordinal);
    }

    private static TestSite Broken() => TestSite.Valid()
        .Replace("settings.yml", "description: ", "descripton: x\ndescription: ")
        .With("index.md", "no front matter")
        .With("notes.txt", "x")
        .Replace("conditions/hiccups.md", "verdict: overstated", "verdict: overstatet")
        .Replace("conditions/hiccups.md", "Not long [see", "[Not](long.md) [for [see [@nobody]; see")
        .Replace("references/doe-2020.md", "DOI: 10.1234", "DOI: 1234")
        .Replace("references/doe-2020.md", "sneezing]", "snoozing]")
        .Replace("sources/tea-shop.md", "sha256: 0123", "sha256: X123")
        .Replace("topics/harms.md", "reviewed: 2026-01-02\nreview-by: 2027-01-02", "reviewed: soon\nreview-by: later")
        .Append("treatments/sugar.md", "<h2>Doses</h2>\n");
}
