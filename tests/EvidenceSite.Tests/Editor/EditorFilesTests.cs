using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using EvidenceSite.Tests.Documentation;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Editor;

/// <summary>The settings for VS Code and remark work.</summary>
public sealed partial class EditorFilesTests
{
    [Fact]
    public void TheSchemasThatAreNamedAreThereAndSoAreFilesForThem()
    {
        var yaml = Parsed(".vscode", "settings.json")["yaml.schemas"]!.AsObject().Select(pair => (pair.Key, Glob: pair.Value!.GetValue<string>()));
        var remark = Parsed(".remarkrc.json")["plugins"]![1]![1]!["schemas"]!.AsObject().Select(pair => (pair.Key, Glob: pair.Value![0]!.GetValue<string>()));
        var named = yaml.Concat(remark).ToList();
        Assert.Equal(
            Directory.EnumerateFiles(Checkout.Path("schemas")).Select(Path.GetFileName).Order(StringComparer.Ordinal),
            named.Select(pair => pair.Key["./schemas/".Length..]).Order(StringComparer.Ordinal));

        // The program's own wording list is used: this site has none.
        Assert.All(named.Where(pair => pair.Glob != "input/wording.yml"), pair =>
            Assert.NotEmpty(Directory.EnumerateFiles(Checkout.Path(Path.GetDirectoryName(pair.Glob)!.TrimStart('.', '/')), Path.GetFileName(pair.Glob))));
    }

    [Fact]
    public void TheRecommendedExtensionsAreNamedInTheGuide()
    {
        var guide = File.ReadAllText(Checkout.Path("CONTRIBUTING.md"));
        Assert.All(Parsed(".vscode", "extensions.json")["recommendations"]!.AsArray(), name => Assert.Contains(name!.GetValue<string>(), guide, StringComparison.Ordinal));
    }

    [Fact]
    public void TheTaskFindsEachProblemOfTheReport()
    {
        using var site = TestSite.Valid().Replace("conditions/hiccups.md", "verdict: overstated", "verdict: overstatet").With("references/extra-2021.md", ValidFiles.OtherReference);
        using var errors = new StringWriter();
        Verbs.Check(new DirectoryInfo(site.Input), TestSite.Today, TextWriter.Null, errors);
        var pattern = Parsed(".vscode", "tasks.json")["tasks"]![0]!["problemMatcher"]!["pattern"]!;
        var matches = errors.ToString().ReplaceLineEndings("\n").Split('\n')
            .Select(line => Regex.Match(line, pattern["regexp"]!.GetValue<string>(), RegexOptions.None, TimeSpan.FromSeconds(1))).Where(match => match.Success);
        var problem = Assert.Single(matches);
        Assert.Equal(
            (Path.Combine(site.Input, "conditions/hiccups.md"), "19", "14", "error", "ES303"),
            (Group("file"), Group("line"), Group("column"), Group("severity"), Group("code")));

        string Group(string name) => problem.Groups[pattern[name]!.GetValue<int>()].Value;
    }

    [Theory]
    [InlineData("condition", "conditions/coughs.md")]
    [InlineData("topic", "topics/coughs.md")]
    [InlineData("treatment", "treatments/coughs.md")]
    [InlineData("source", "sources/coughs.md")]
    [InlineData("reference", "references/coughs.md")]
    [InlineData("claim", "conditions/hiccups.md")]
    public void ASnippetAsItIsFailsOnItsBlanksAlone(string name, string path)
    {
        using var site = TestSite.Valid();
        var body = Expanded(name);
        Assert.DoesNotContain("${", body, StringComparison.Ordinal);
        if (name == "claim")
        {
            site.Replace(path, "claims:\n", $"claims:\n  {body.Replace("\n", "\n  ", StringComparison.Ordinal)}\n");
        }
        else
        {
            site.With(path, body + "\n");
        }

        var problems = site.Check().Diagnostics.ToList();
        Assert.Equal(["ES216"], problems.Select(problem => problem.Rule.Code).Distinct());
        Assert.Equal(Regex.Count(body, "TODO:", RegexOptions.None, TimeSpan.FromSeconds(1)), problems.Count);
    }

    [Fact]
    public void ASnippetOffersTheIdsOfTheSite()
    {
        var claim = string.Join('\n', Parsed(".vscode", "evidence.code-snippets")["New claim"]!["body"]!.AsArray());
        Assert.All(Directory.EnumerateFiles(Checkout.Path("input", "sources"), "*.md"), file => Assert.Contains($",{Path.GetFileNameWithoutExtension(file)}", claim, StringComparison.Ordinal));
    }

    /// <summary>A snippet when somebody presses only the tab key: each default, and the first of each choice.</summary>
    private static string Expanded(string name)
    {
        var body = string.Join('\n', Parsed(".vscode", "evidence.code-snippets")[$"New {name}"]!["body"]!.AsArray().Select(line => line!.GetValue<string>()));
        return Place().Replace(body, match => Escaped().Replace(match.Groups["first"].Success ? match.Groups["first"].Value : match.Groups["default"].Value, "${sign}"));
    }

    private static JsonNode Parsed(params string[] path) => JsonNode.Parse(File.ReadAllText(Checkout.Path(path)))!;

    [GeneratedRegex(@"\$\{\d+(?::(?<default>(?:\\.|[^}\\])*)|\|(?<first>(?:\\.|[^,|\\])*)(?:,(?:\\.|[^|\\])*)?\|)\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();

    [GeneratedRegex(@"\\(?<sign>.)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Escaped();
}
