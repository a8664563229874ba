using System.Text.RegularExpressions;
using EvidenceSite.Plan.Pictures;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Documentation;

/// <summary>What CONTRIBUTING.md tells contributors is true.</summary>
public sealed partial class ContributingTests
{
    private static readonly string Text = File.ReadAllText(Checkout.Path("CONTRIBUTING.md")).ReplaceLineEndings("\n");

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

    [GeneratedRegex(@"^`input/(?<path>[^`\n]+)`:\n\n```(?:yaml|markdown)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ExampleFile();

    [GeneratedRegex(@"The keys are: (?<keys>.+)\.$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex KeyList();
}
