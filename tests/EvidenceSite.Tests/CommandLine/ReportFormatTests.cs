using System.Text.Json;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Tests.Data;
using EvidenceSite.Tests.Documentation;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.CommandLine;

/// <summary>The reports for programs: workflow commands, SARIF and JSON.</summary>
public sealed class ReportFormatTests
{
    private static readonly string SarifSchema =
        Checkout.Path("tests", "EvidenceSite.Tests", "node_modules", "@microsoft", "jest-sarif", "lib", "schemas", "sarif-2.1.0-rtm.5.json");

    [Theory]
    [InlineData("check")]
    [InlineData("build")]
    [InlineData("bundle")]
    public async Task GithubAnnotatesTheLine(string verb)
    {
        using var site = TestSite.Valid().Replace("conditions/hiccups.md", "verdict: overstated", "verdict: overstatet");
        var run = await RunAsync(site, verb, "--format", "github");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            "::error file=input/conditions/hiccups.md,line=19,col=14,title=ES303%3A A word that is not in the list::"
            + "\"overstatet\" is not a value for \"verdict\".%0AEach of these words has a defined meaning that the site explains. "
            + "Did you mean \"overstated\"? The values are: supported, overstated, untested, contradicted, too-vague, not-assessed.",
            run.Output.TrimEnd());
    }

    [Fact]
    public async Task GithubIsToldOfWarningsAndASpecialSignCannotEndTheCommand()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows cannot make such a file.");
        using var site = TestSite.Valid().With("references/extra-2021.md", ValidFiles.OtherReference).With("topics/a,b: 100%\n::error::forged.md", "x");
        var run = await RunAsync(site, "check", "--format", "github");
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Single(lines);
        Assert.StartsWith("::error file=input/topics/a%2Cb%3A 100%25%0A%3A%3Aerror%3A%3Aforged.md,line=1,col=1,title=ES106%3A ", lines[0], StringComparison.Ordinal);
        File.Delete(site.FullPath("topics/a,b: 100%\n::error::forged.md"));
        Assert.StartsWith("::warning file=input/references/extra-2021.md,line=1,col=1,title=ES606%3A ", (await RunAsync(site, "check", "--format", "github")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PathsAreThoseOfTheRepository()
    {
        using var site = TestSite.Valid().Without("index.md");
        Directory.CreateDirectory(Path.Combine(site.Root, ".git"));
        var run = await BuiltProgram.RunAsync(Path.GetTempPath(), ["check", "--input", site.Input, "--format", "github", "--today", "2026-06-01"]);
        Assert.StartsWith("::error file=input/index.md,line=1,col=1,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SarifIsValidAndKnowsEveryRule()
    {
        using var site = Broken();
        var run = await RunAsync(site, "check", "--format", "sarif");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Checked ", run.Errors, StringComparison.Ordinal);
        var file = Path.Combine(site.Root, "report.sarif");
        await File.WriteAllTextAsync(file, run.Output, TestContext.Current.CancellationToken);
        Assert.Equal("", await JsonSchemaChecker.CheckAsync(SarifSchema, file));

        using var log = JsonDocument.Parse(run.Output);
        var sarifRun = log.RootElement.GetProperty("runs")[0];
        var rules = sarifRun.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal(Catalogue.All.Select(rule => rule.Code), rules.Select(rule => rule.GetProperty("id").GetString()));
        Assert.All(rules, rule =>
        {
            var code = rule.GetProperty("id").GetString()!;
            Assert.StartsWith($"# {code}: ", rule.GetProperty("help").GetProperty("markdown").GetString(), StringComparison.Ordinal);
            Assert.EndsWith($"/docs/rules/{code}.md", rule.GetProperty("helpUri").GetString(), StringComparison.Ordinal);
            Assert.Matches("^[A-Z][A-Za-z0-9]+$", rule.GetProperty("name").GetString());
        });
        var found = sarifRun.GetProperty("results").EnumerateArray().Select(result =>
        {
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            var region = place.GetProperty("region");
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            return $"{place.GetProperty("artifactLocation").GetProperty("uri").GetString()!["input/".Length..]}:{region.GetProperty("startLine")}:{region.GetProperty("startColumn")} {result.GetProperty("ruleId").GetString()}";
        });
        Assert.Equal(site.Check().Found().Select(line => line.Replace("Späte Folgen", "Sp%C3%A4te%20Folgen", StringComparison.Ordinal)), found);
    }

    [Fact]
    public async Task ASiteWithoutProblemsIsAnEmptyValidReport()
    {
        using var site = TestSite.Valid();
        var sarif = await RunAsync(site, "build", "--format", "sarif");
        Assert.Equal(0, sarif.ExitCode);
        var file = Path.Combine(site.Root, "report.sarif");
        await File.WriteAllTextAsync(file, sarif.Output, TestContext.Current.CancellationToken);
        Assert.Equal("", await JsonSchemaChecker.CheckAsync(SarifSchema, file));
        Assert.Equal("", (await RunAsync(site, "build", "--format", "github")).Output);
    }

    [Fact]
    public async Task JsonHoldsWhatIsDocumentedAndNothingElse()
    {
        using var site = Broken();
        var run = await RunAsync(site, "check", "--format", "json");
        using var report = JsonDocument.Parse(run.Output);
        Assert.Equal(3, report.RootElement.GetProperty("errors").GetInt32());
        Assert.Equal(0, report.RootElement.GetProperty("warnings").GetInt32());
        var problems = report.RootElement.GetProperty("problems").EnumerateArray().ToList();
        var word = problems[0];
        Assert.Equal(
            ("ES303", "error", "input/conditions/hiccups.md", 19, 14, "overstated", "    verdict: overstatet"),
            (Text(word, "code"), Text(word, "severity"), Text(word, "file"), word.GetProperty("line").GetInt32(), word.GetProperty("column").GetInt32(), Text(word, "nearest"), Text(word, "excerpt")));

        var keys = problems.SelectMany(problem => problem.EnumerateObject()).Concat(report.RootElement.EnumerateObject()).Select(pair => pair.Name).Distinct().Order(StringComparer.Ordinal);
        var documented = File.ReadLines(Checkout.Path("docs", "reports.md")).SkipWhile(line => line != "## The JSON report").Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1]);
        Assert.Equal(documented.Order(StringComparer.Ordinal), keys);
    }

    [Fact]
    public async Task AnUnknownFormatIsWrongUsage()
    {
        using var site = TestSite.Valid();
        Assert.Equal(2, (await RunAsync(site, "check", "--format", "xml")).ExitCode);
    }

    private static TestSite Broken() => TestSite.Valid()
        .Replace("conditions/hiccups.md", "verdict: overstated", "verdict: overstatet")
        .Without("index.md")
        .With("topics/Späte Folgen.md", ValidFiles.Topic);

    private static string Text(JsonElement problem, string key) => problem.GetProperty(key).GetString()!;

    private static Task<Run> RunAsync(TestSite site, params string[] arguments) => BuiltProgram.RunAsync(site.Root, [.. arguments, "--today", "2026-06-01"]);
}
