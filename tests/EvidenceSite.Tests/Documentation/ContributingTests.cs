using System.Text.RegularExpressions;
using EvidenceSite.Plan.Pictures;
using EvidenceSite.Tests.CommandLine;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Documentation;

/// <summary>What the guides tell contributors is true.</summary>
public sealed partial class ContributingTests
{
    private static readonly string Text = File.ReadAllText(Checkout.Path("docs", "writing.md")).ReplaceLineEndings("\n");
    private static readonly string Contributing = File.ReadAllText(Checkout.Path("CONTRIBUTING.md")).ReplaceLineEndings("\n");
    private static readonly string OwnSummary = File.ReadAllText(Checkout.Path("docs", "your-own-summary.md")).ReplaceLineEndings("\n");

    [Fact]
    public void TheCompleteExampleBuildsWithoutAProblem()
    {
        using var site = TestSite.Empty();
        var example = Text[Text.IndexOf("## A complete example", StringComparison.Ordinal)..];
        foreach (Match file in ExampleFile().Matches(example))
        {
            site.With(file.Groups["path"].Value, file.Groups["text"].Value);
        }

        site.Built();
        var page = site.Page("conditions/hiccups.html");
        Assert.Equal("Hiccups", page.QuerySelector("h1")!.TextContent);
        Assert.NotNull(page.GetElementById("claim-tonic-stops-hiccups"));
        Assert.NotNull(page.GetElementById("ref-trial-2020"));
    }

    /// <summary>An unknown key's remedy lists the keys that are read; each of them stands in the tables, in backquotes.</summary>
    [Theory]
    [InlineData("conditions/hiccups.md", "title: Hiccups\n")]
    [InlineData("conditions/hiccups.md", "outcomes:\n  - ")]
    [InlineData("sources/tea-shop.md", "publisher:")]
    [InlineData("treatments/sugar.md", "given:")]
    [InlineData("references/doe-2020.md", "limitations:")]
    [InlineData("references/doe-2020.md", "  type: article-journal")]
    [InlineData("references/doe-2020.md", "  species:")]
    [InlineData("settings.yml", "base-url:")]
    [InlineData("methods.md", "title:")]
    public void EveryKeyThatIsReadIsInTheTables(string path, string before)
    {
        using var site = TestSite.Valid();
        if (before.StartsWith("outcomes", StringComparison.Ordinal))
        {
            site.Replace(path, "claims:\n", "outcomes:\n  - unknown-key: x\nclaims:\n");
        }
        else
        {
            var indent = new string(' ', before.Length - before.TrimStart().Length);
            site.Replace(path, "\n" + before, $"\n{indent}unknown-key: x\n{before}");
        }

        var remedy = site.Check().Diagnostics.Single(problem => problem.Rule.Code == "ES211").Remedy;
        var keys = KeyList().Match(remedy).Groups["keys"].Value.Split(", ");
        Assert.True(keys.Length > 2, remedy);
        Assert.All(keys, key => Assert.Contains($"`{key}`", Text, StringComparison.Ordinal));
    }

    [Fact]
    public void EveryMeasureThatIsDrawnIsNamed() =>
        Assert.All(ForestMeasures.Names, measure => Assert.Contains($"`{measure}`", Text, StringComparison.Ordinal));

    /// <summary>Whoever copies the page from the guide on the web gets a page.</summary>
    [Fact]
    public void TheFirstPageOnTheWebIsValid()
    {
        using var site = TestSite.Valid();
        var page = FirstPage().Match(Contributing).Groups["text"].Value.Replace("\n   ", "\n", StringComparison.Ordinal)[3..];
        site.With("topics/how-trials-work.md", page).Built();
        Assert.Equal("How trials work", site.Page("topics/how-trials-work.html").QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task TheCommandsOfAnOwnSummaryLeaveBlanksAndNothingElse()
    {
        using var folder = TestSite.Empty();
        var mine = Path.Combine(folder.Root, "my-summary");
        var commands = Command().Matches(OwnSummary).Select(match => match.Groups["arguments"].Value).ToList();
        Assert.Equal("new site my-summary", commands[0]);
        foreach (var command in commands.Where(command => command.StartsWith("new ", StringComparison.Ordinal)))
        {
            string[] arguments = [.. Argument().Matches(command).Select(match => match.Value.Trim('"'))];
            var run = await BuiltProgram.RunAsync(arguments[1] == "site" ? folder.Root : mine, [.. arguments, "--today", "2026-06-01"]);
            Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        }

        var check = await BuiltProgram.RunAsync(mine, ["check", "--today", "2026-06-01", "--format", "json"]);
        var codes = System.Text.Json.Nodes.JsonNode.Parse(check.Output)!["problems"]!.AsArray().Select(problem => problem!["code"]!.GetValue<string>()).Distinct();
        Assert.Equal(["ES216"], codes);
    }

    [Fact]
    public void TheWordsAndTheLookOfAnOwnSummaryAreTaken()
    {
        using var site = TestSite.Valid();
        var kinds = Block("yaml").Match(OwnSummary).Groups["text"].Value;
        var look = Block("css").Match(OwnSummary).Groups["text"].Value;
        site.With("settings.yml", site.Text("settings.yml") + kinds).With("assets/custom.css", look).Built();
        Assert.Contains("Questions", site.Html("index.html"), StringComparison.Ordinal);
        Assert.Contains("custom.css", site.Html("index.html"), StringComparison.Ordinal);
        var tokens = File.ReadAllText(Checkout.Path("theme", "styles", "20-tokens.css"));
        Assert.All(Variable().Matches(look).Select(match => match.Value), variable => Assert.Contains(variable, tokens, StringComparison.Ordinal));
    }

    /// <summary>Links between the guides, and from them into the repository, lead somewhere.</summary>
    [Theory]
    [InlineData("README.md")]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("docs/writing.md")]
    [InlineData("docs/your-own-summary.md")]
    [InlineData("docs/reports.md")]
    [InlineData("docs/changes.md")]
    public void EveryLinkOfAGuideLeadsSomewhere(string guide)
    {
        // Links in code are examples of what pages may hold.
        var text = Code().Replace(File.ReadAllText(Checkout.Path(guide.Split('/'))).ReplaceLineEndings("\n"), "");
        foreach (var target in Link().Matches(text).Select(match => match.Groups["target"].Value).Where(target => !target.Contains("://", StringComparison.Ordinal)))
        {
            var (path, anchor) = target.Split('#') is [var file, var name] ? (file, name) : (target, "");
            var full = path.Length == 0 ? Checkout.Path(guide.Split('/')) : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Checkout.Path(guide.Split('/')))!, path));
            Assert.True(Path.Exists(full), $"{guide}: {target}");
            if (anchor.Length > 0)
            {
                var anchors = File.ReadAllLines(full).Where(line => line.StartsWith('#')).Select(line => NotInAnchor().Replace(line.TrimStart('#', ' ').ToLowerInvariant(), "").Replace(' ', '-'));
                Assert.Contains(anchor, anchors);
            }
        }
    }

    private static Regex Block(string language) =>
        new($@"^```{language}\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline, TimeSpan.FromSeconds(1));

    [GeneratedRegex(@"^   ```markdown\n(?<text>.*?)^   ```$", RegexOptions.Multiline | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FirstPage();

    [GeneratedRegex(@"^evidence-site (?<arguments>.+)$", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Command();

    [GeneratedRegex("\"[^\"]*\"|[^ ]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Argument();

    [GeneratedRegex(@"^```.*?^```$|`[^`\n]*`(?!\])", RegexOptions.Multiline | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    [GeneratedRegex("[^a-z0-9 _-]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotInAnchor();

    [GeneratedRegex("--[a-z-]+(?=:)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Variable();

    [GeneratedRegex(@"^`input/(?<path>[^`\n]+)`:\n\n```(?:yaml|markdown)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ExampleFile();

    [GeneratedRegex(@"The keys are: (?<keys>.+)\.$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex KeyList();
}
