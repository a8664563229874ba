using System.Text;
using EvidenceSite.New;
using EvidenceSite.Tests.Documentation;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.CommandLine;

/// <summary>The verb <c>new</c>: what it writes passes the checks but for its blanks.</summary>
public sealed class NewTests
{
    private const string Condition = "conditions/hiccups.md";

    [Theory]
    [InlineData("condition", "conditions")]
    [InlineData("topic", "topics")]
    [InlineData("treatment", "treatments")]
    [InlineData("source", "sources")]
    [InlineData("reference", "references")]
    public async Task APageFailsOnItsBlanksAlone(string kind, string folder)
    {
        using var site = TestSite.Valid();
        var run = await BuiltProgram.RunAsync(site.Root, ["new", kind, "--id", "late-cough", "--title", "Late \"cough\" \\ & more: a #title"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith(site.FullPath($"{folder}/late-cough.md"), run.Output, StringComparison.Ordinal);
        AssertOnlyBlanks(site, $"{folder}/late-cough.md", run.Output);
        Assert.Contains("title: \"Late \\\"cough\\\" \\\\ & more: a #title\"", await TextAsync(site, $"{folder}/late-cough.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIsGivenIsNoBlank()
    {
        using var site = TestSite.Valid();
        await BuiltProgram.RunAsync(site.Root, ["new", "source", "--title", "Tea & honey", "--url", "https://tea.example/honey", "--publisher", "The Tea Shop"]);
        var text = await TextAsync(site, "sources/tea-honey.md");
        Assert.Contains("title: \"Tea & honey\"\npublisher: \"The Tea Shop\"\nurl: \"https://tea.example/honey\"\n", text, StringComparison.Ordinal);
    }

    /// <summary>Whoever fills in a blank need not look up which words there are.</summary>
    [Fact]
    public async Task ABlankTellsTheWordsAndIdsThatItMayHold()
    {
        using var site = TestSite.Valid();
        await BuiltProgram.RunAsync(site.Root, ["new", "reference", "--id", "late-2020"]);
        await BuiltProgram.RunAsync(site.Root, ["new", "claim", "--page", "hiccups", "--id", "cures-cough"]);
        var reference = await TextAsync(site, "references/late-2020.md");
        var claim = await TextAsync(site, Condition);
        Assert.Contains("direction: \"TODO: whom the result favours. One of: favours-intervention, favours-control, no-difference, not-compared\"", reference, StringComparison.Ordinal);
        Assert.Contains("certainty: \"TODO: how sure we are; delete the line if the verdict needs none. One of: very-low, low, moderate, high\"", claim, StringComparison.Ordinal);
        Assert.Contains("source: \"TODO: the ID of the source that makes it. One of: tea-shop\"", claim, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFilledPageBuilds()
    {
        using var site = TestSite.Valid();
        await BuiltProgram.RunAsync(site.Root, ["new", "topic", "--title", "Late cough"]);
        var text = (await TextAsync(site, "topics/late-cough.md"))
            .Replace("TODO: what the page tells, in one to three sentences", "A cough that comes late.", StringComparison.Ordinal)
            .Replace("TODO: the day on which the page was checked against its references, as YYYY-MM-DD", "2026-01-02", StringComparison.Ordinal)
            .Replace("TODO: the day by which it must be checked again, as YYYY-MM-DD", "2027-01-02", StringComparison.Ordinal)
            .Replace("TODO: what readers should know about the question", "It goes away.", StringComparison.Ordinal);
        site.With("topics/late-cough.md", text).Built();
        Assert.Equal("Late cough", site.Page("topics/late-cough.html").QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task NothingIsOverwritten()
    {
        using var site = TestSite.Valid();
        var run = await BuiltProgram.RunAsync(site.Root, ["new", "treatment", "--id", "sugar"]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("is there already. Nothing was changed.", run.Errors, StringComparison.Ordinal);
        Assert.Equal(ValidFiles.Treatment.ReplaceLineEndings("\n"), await TextAsync(site, "treatments/sugar.md"));
    }

    [Theory]
    [InlineData(2, "Did you mean \"late-cough\"?", "new", "condition", "--id", "Late_Cough")]
    [InlineData(2, "Did you mean \"etc-passwd\"?", "new", "condition", "--id", "../../etc/passwd")]
    [InlineData(2, "Give an ID with --id", "new", "condition")]
    [InlineData(1, "ES313", "new", "condition", "--id", "index")]
    [InlineData(1, "Did you mean \"https://tea.example/\"?", "new", "source", "--id", "honey", "--url", "tea.example/")]
    [InlineData(1, "ES305", "new", "reference", "--id", "honey-2020", "--doi", "honey")]
    [InlineData(2, "--page", "new", "claim", "--id", "cures-cough")]
    [InlineData(2, "Did you mean \"hiccups\"?", "new", "claim", "--id", "cures-cough", "--page", "hicups")]
    [InlineData(1, "ES311", "new", "claim", "--id", "stops-hiccups", "--page", "hiccups")]
    [InlineData(1, "Did you mean \"tea-shop\"?", "new", "claim", "--id", "cures-cough", "--page", "hiccups", "--source", "tea-shup")]
    [InlineData(2, "", "new", "disease", "--id", "cough")]
    public async Task AMistakeIsExplainedAndNothingIsWritten(int exitCode, string message, params string[] arguments)
    {
        using var site = TestSite.Valid();
        var before = Bytes(site).ToList();
        var run = await BuiltProgram.RunAsync(site.Root, arguments);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, Bytes(site));
    }

    [Theory]
    [InlineData("hiccups")]
    [InlineData("conditions/hiccups")]
    [InlineData("input/conditions/hiccups.md")]
    public async Task AClaimIsAddedBehindTheOthersAndFailsOnItsBlanksAlone(string page)
    {
        using var site = TestSite.Valid();
        var run = await BuiltProgram.RunAsync(site.Root, ["new", "claim", "--page", page, "--id", "cures-cough", "--claim", "Sugar cures a cough.", "--source", "tea-shop"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        AssertOnlyBlanks(site, Condition, run.Output);
        var text = await TextAsync(site, Condition);
        var added = text.IndexOf("  - id: \"cures-cough\"\n    claim: \"Sugar cures a cough.\"\n", StringComparison.Ordinal);
        Assert.True(added > text.IndexOf("- id: prevents-hiccups", StringComparison.Ordinal), text);
        var end = text.IndexOf("---\n", added, StringComparison.Ordinal);
        Assert.Equal(ValidFiles.Condition, text.Remove(added, end - added));
    }

    /// <summary>Line ends, byte order mark, comments, and the order of keys stay.</summary>
    [Theory]
    [InlineData("claims:\n  - id: a\n", "review-by: 2027-01-02\n")]
    [InlineData("claims:\n- id: a\n", "\n# The next review.\nreview-by: 2027-01-02\n")]
    [InlineData("claims: []\n", "review-by: 2027-01-02\n")]
    [InlineData("claims: []\n", "")]
    [InlineData("claims:\n", "review-by: 2027-01-02\n")]
    [InlineData("", "review-by: 2027-01-02\n")]
    public async Task EveryOtherByteStays(string claims, string behind)
    {
        foreach (var (mark, lineEnd) in ((string, string)[])[("", "\n"), ("\uFEFF", "\r\n")])
        {
            using var site = TestSite.Valid();
            var before = $"---\ntitle:   Häufiger Husten   # a remark\n{claims}{behind}---\n\n\nText\t with  spaces. \n".ReplaceLineEndings(lineEnd);
            site.With("topics/harms.md", Encoding.UTF8.GetBytes(mark + before));
            var run = await BuiltProgram.RunAsync(site.Root, ["new", "claim", "--page", "harms", "--id", "cures-cough"]);
            Assert.Equal((0, ""), (run.ExitCode, run.Errors));
            var after = Encoding.UTF8.GetString(await File.ReadAllBytesAsync(site.FullPath("topics/harms.md"), TestContext.Current.CancellationToken));
            var start = claims.Length == 0 ? before.IndexOf("---", 10, StringComparison.Ordinal) : before.IndexOf(behind.ReplaceLineEndings(lineEnd) + "---", 10, StringComparison.Ordinal);
            var head = mark + (claims == "claims: []\n" ? before[..start].Replace(" []", "", StringComparison.Ordinal) : before[..start]);
            Assert.StartsWith(head, after, StringComparison.Ordinal);
            Assert.EndsWith(before[start..], after, StringComparison.Ordinal);
            var added = after[head.Length..^(before.Length - start)];
            Assert.Contains("- id: \"cures-cough\"" + lineEnd, added, StringComparison.Ordinal);
            Assert.Equal(added.ReplaceLineEndings(lineEnd), added);
            var found = site.Check().Diagnostics.Where(problem => problem.Rule.Code is "ES203" or "ES213" or "ES211");
            Assert.Empty(found);
        }
    }

    [Fact]
    public async Task ATerminalIsAsked()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script"), "The tool script (util-linux), which makes a terminal, is not here.");
        using var site = TestSite.Valid();
        var shown = await Pseudoterminal.RunAsync(site.Root, ["new", "treatment"], [], typed: "Warm honey\n\n");
        Assert.Contains("The name of the treatment (Enter leaves a blank): ", shown, StringComparison.Ordinal);
        Assert.Contains("(Enter for warm-honey): ", shown, StringComparison.Ordinal);
        Assert.Contains("title: \"Warm honey\"", await TextAsync(site, "treatments/warm-honey.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void AnEmptyAnswerIsABlankAndTheEndOfTheAnswersIsNoTrap()
    {
        using var site = TestSite.Valid();
        using var shown = new StringWriter();
        using var answers = new StringReader("\nlate-cough\n");
        var code = new Beginning(new DirectoryInfo(site.Input), new Questions(answers, shown), TextWriter.Null, shown)
            .Page(NewKind.Source, new Dictionary<string, string>(StringComparer.Ordinal));
        Assert.Equal(2, code);
        Assert.Contains("Give an ID with --id", shown.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ANewSiteBuildsWithoutAProblemAndAssertsNothing()
    {
        using var folder = TestSite.Empty();
        var begun = await BuiltProgram.RunAsync(folder.Root, ["new", "site", "mine", "--today", "2026-06-01"]);
        Assert.Equal((0, ""), (begun.ExitCode, begun.Errors));
        var mine = Path.Combine(folder.Root, "mine");
        var built = await BuiltProgram.RunAsync(mine, ["build", "--today", "2026-06-01"]);
        Assert.Equal((0, ""), (built.ExitCode, built.Errors));
        Assert.Contains("1 claim, 1 source, 1 reference, 0 warnings", built.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(mine, "output", "index.html")));
        Assert.Contains("not-assessed 1", (await BuiltProgram.RunAsync(mine, ["check", "--today", "2026-06-01"])).Output, StringComparison.Ordinal);
        var guide = await File.ReadAllTextAsync(Path.Combine(mine, "README.md"), TestContext.Current.CancellationToken);
        Assert.All(Directory.EnumerateFiles(Path.Combine(mine, "input"), "*", SearchOption.AllDirectories),
            file => Assert.Contains($"`{Path.GetRelativePath(mine, file).Replace('\\', '/')}`", guide, StringComparison.Ordinal));

        var again = await BuiltProgram.RunAsync(folder.Root, ["new", "site", "mine"]);
        Assert.Equal(1, again.ExitCode);
        Assert.Contains("is there already and not empty", again.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheHashOfTheExampleIsThatOfItsText()
    {
        var source = await File.ReadAllTextAsync(Checkout.Path("src", "EvidenceSite", "New", "Site", "input", "sources", "apple-saying.md"), TestContext.Current.CancellationToken);
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("An apple a day keeps the doctor away.\n"u8));
        Assert.Contains($"sha256: {hash}\n", source.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    private static void AssertOnlyBlanks(TestSite site, string path, string output)
    {
        var problems = site.Check().Diagnostics.ToList();
        Assert.All(problems, problem => Assert.Equal(("ES216", path), (problem.Rule.Code, problem.Place.File)));
        Assert.Contains($"It has {problems.Count} blanks", output, StringComparison.Ordinal);
    }

    private static Task<string> TextAsync(TestSite site, string path) => File.ReadAllTextAsync(site.FullPath(path), TestContext.Current.CancellationToken);

    private static IEnumerable<string> Bytes(TestSite site) =>
        Directory.EnumerateFiles(site.Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => file + Convert.ToBase64String(File.ReadAllBytes(file)));
}
