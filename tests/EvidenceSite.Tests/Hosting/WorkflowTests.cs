using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using EvidenceSite.Tests.CommandLine;
using EvidenceSite.Tests.Documentation;
using EvidenceSite.Tests.Editor;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Hosting;

/// <summary>The workflows of GitHub Actions, which nothing here can run: a linter and rules of our own read them instead.</summary>
public sealed partial class WorkflowTests
{
    private static readonly string Folder = Checkout.Path(".github", "workflows");

    /// <summary>The names of the workflow files.</summary>
    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Fact]
    public async Task TheLinterFindsNoFault() => Assert.Equal("", await LintAsync(Directory.EnumerateFiles(Folder)));

    [Theory]
    [InlineData("timeout-minutes: 5", "timeout-minuts: 5", "timeout-minuts")]
    [InlineData("types: [completed]", "types: [ended]", "ended")]
    [InlineData("runs-on: ubuntu-24.04", "runs-on: ubuntu-1804", "ubuntu-1804")]
    [InlineData("${{ github.token }}", "${{ githb.token }}", "githb")]
    [InlineData("run: node ", "run: echo ${{ github.head_ref }} | node ", "untrusted")]
    public async Task TheLinterWouldFindAMistake(string old, string text, string fault)
    {
        using var site = TestSite.Empty();
        var path = Path.Combine(site.Root, "comment.yml");
        var workflow = await TextAsync("comment.yml");
        Assert.Contains(old, workflow, StringComparison.Ordinal);
        await File.WriteAllTextAsync(path, workflow.Replace(old, text, StringComparison.Ordinal), TestContext.Current.CancellationToken);
        Assert.Contains(fault, await LintAsync([path]), StringComparison.Ordinal);
    }

    /// <summary>Whoever opens a pull request chooses the branch's name, the title and more: none of it may become a part of a script.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void NoScriptTakesInAnExpression(string file) =>
        Assert.All(Steps(Read(file)).Select(step => step["run"]?.GetValue<string>() ?? ""), run => Assert.DoesNotContain("${{", run, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void EachWorkflowSaysWhatItMayDoAndEndsInTime(string file)
    {
        var workflow = Read(file);
        Assert.IsType<JsonObject>(workflow["permissions"]);
        Assert.NotNull(workflow["concurrency"]!["group"]);
        Assert.All(Jobs(workflow), job => Assert.InRange(job["timeout-minutes"]!.GetValue<long>(), 1, 90));
    }

    /// <summary>A workflow that runs a pull request's code may only read and sees no secret; one that may write runs nothing of it.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public async Task NobodyWhoIsUnknownMayWrite(string file)
    {
        var workflow = Read(file);
        var events = workflow["on"] is JsonObject several ? several.Select(pair => pair.Key).ToList() : [workflow["on"]!.ToString()];
        Assert.DoesNotContain("pull_request_target", events);
        var granted = new[] { workflow }.Concat(Jobs(workflow)).SelectMany(part => part["permissions"]?.AsObject() ?? []).ToList();
        var mayWrite = granted.Any(pair => pair.Value!.GetValue<string>() != "read");
        var checkouts = Steps(workflow).Where(step => step["uses"]?.GetValue<string>().StartsWith("actions/checkout@", StringComparison.Ordinal) == true).ToList();
        Assert.All(checkouts, step => Assert.False(step["with"]!["persist-credentials"]!.GetValue<bool>()));
        Assert.DoesNotContain("secrets.", await TextAsync(file), StringComparison.Ordinal);
        if (mayWrite)
        {
            Assert.Equal(["workflow_run"], events);
            Assert.All(checkouts, step => Assert.Equal("${{ github.event.repository.default_branch }}", step["with"]!["ref"]!.GetValue<string>()));
            Assert.DoesNotContain("dotnet", string.Concat(Steps(workflow).Select(step => step["run"]?.GetValue<string>())), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void ActionsAreNamedByCommit(string file) =>
        Assert.All(UsedAction().Matches(File.ReadAllText(Path.Combine(Folder, file))).Select(match => match.Groups["action"].Value), action => Assert.Matches("^actions/[a-z-]+@[0-9a-f]{40} # v[0-9]+[.][0-9]+[.][0-9]+$", action));

    /// <summary>An action stands at one commit in all workflows.</summary>
    [Fact]
    public void AnActionIsTheSameEverywhere() =>
        Assert.All(
            Directory.EnumerateFiles(Folder).SelectMany(path => UsedAction().Matches(File.ReadAllText(path))).Select(match => match.Groups["action"].Value).Distinct().GroupBy(action => action.Split('@')[0]),
            versions => Assert.Single(versions));

    [Theory]
    [MemberData(nameof(Files))]
    public async Task EveryFileThatIsNamedIsThere(string file)
    {
        var text = await TextAsync(file);
        var named = NamedFile().Matches(text).Select(match => match.Value).ToList();
        Assert.NotEmpty(named);
        Assert.All(named, path => Assert.True(Path.Exists(Checkout.Path(path.Split('/'))), path));
        Assert.All(Steps(Read(file)).Select(step => step["with"]?["cache-dependency-path"]?.GetValue<string>()).OfType<string>(), pattern =>
            Assert.NotEmpty(Directory.EnumerateFiles(Checkout.Path(), Path.GetFileName(pattern), new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 3 })));
    }

    /// <summary>The workflow that posts waits for the one that reads, by its name, and takes what that one leaves.</summary>
    [Fact]
    public void TheCommentFollowsTheCheck()
    {
        var (evidence, comment) = (Read("evidence.yml"), Read("comment.yml"));
        Assert.Equal(evidence["name"]!.GetValue<string>(), Assert.Single(comment["on"]!["workflow_run"]!["workflows"]!.AsArray())!.GetValue<string>());
        var taken = Steps(comment).Single(step => step["uses"]?.GetValue<string>().StartsWith("actions/download-artifact@", StringComparison.Ordinal) == true)["with"]!["name"]!.GetValue<string>();
        Assert.Contains(Steps(evidence), step => step["with"]?["name"]?.GetValue<string>() == taken && step["uses"]!.GetValue<string>().StartsWith("actions/upload-artifact@", StringComparison.Ordinal));
    }

    private static async Task<string> LintAsync(IEnumerable<string> files)
    {
        var run = await ChildProcess.RunAsync("node", Checkout.Path(), [Checkout.Path("tests", "EvidenceSite.Tests", "Hosting", "lint.mjs"), .. files]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        return run.Output;
    }

    private static JsonNode Read(string file) => YamlAsJson.Read(Path.Combine(Folder, file))!;

    private static Task<string> TextAsync(string file) => File.ReadAllTextAsync(Path.Combine(Folder, file), TestContext.Current.CancellationToken);

    private static IEnumerable<JsonNode> Jobs(JsonNode workflow) => workflow["jobs"]!.AsObject().Select(pair => pair.Value!);

    private static IEnumerable<JsonNode> Steps(JsonNode workflow) => Jobs(workflow).SelectMany(job => job["steps"]!.AsArray()).Select(step => step!);

    [GeneratedRegex(@"uses: (?<action>.+)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex UsedAction();

    [GeneratedRegex(@"(\.github/scripts/[\w.-]+\.\w+|\.ci/run|src/[\w.-]+|global\.json|theme/package-lock\.json)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamedFile();
}
