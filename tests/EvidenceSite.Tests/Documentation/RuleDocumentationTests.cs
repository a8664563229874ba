using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Tests.Rules;

namespace EvidenceSite.Tests.Documentation;

/// <summary>Each problem of the catalogue has a page, and the documented examples are true.</summary>
public sealed class RuleDocumentationTests
{
    private static readonly DateOnly Today = new(2026, 6, 1);

    // What these find is in no text that a page could show: a folder, rights, bytes. Their pages show commands; EnvironmentRules and ReadRules make them happen.
    private static readonly string[] ShownAsCommands = ["ES104", .. EnvironmentRules.Codes];

    public static IEnumerable<TheoryDataRow<int>> Examples() =>
        RuleExample.All.Select((one, i) => (one, i)).Where(pair => pair.one.Blocks.Count > 0)
            .Select(pair => new TheoryDataRow<int>(pair.i) { TestDisplayName = $"{pair.one.Code} {(pair.one.Fails ? "fails" : "passes")}" });

    [Theory]
    [MemberData(nameof(Examples))]
    public void AnExampleDoesWhatItsHeadingSays(int index)
    {
        var example = RuleExample.All[index];
        var folder = Directory.CreateTempSubdirectory("evidence-site-test-");
        try
        {
            example.Write(folder.FullName);
            var found = Pipeline.Check(folder.FullName, Today).Diagnostics.Select(problem => problem.Rule.Code).Distinct();
            Assert.Equal(example.Fails ? [example.Code] : [], found);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void EveryCodeHasAPageAndEveryPageACode()
    {
        var pages = Directory.EnumerateFiles(Checkout.Path("docs", "rules"), "ES*.md").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal);
        Assert.Equal(Catalogue.All.Select(rule => rule.Code).Order(StringComparer.Ordinal), pages);
    }

    [Fact]
    public void EveryPageHasBothExamples() => Assert.All(Catalogue.All, rule =>
    {
        var examples = RuleExample.All.Where(example => example.Code == rule.Code).ToList();
        Assert.Equal([true, false], examples.Select(example => example.Fails));
        var isCommand = ShownAsCommands.Contains(rule.Code, StringComparer.Ordinal);
        Assert.All(examples, example => Assert.Equal(isCommand, example.Blocks.Count == 0));
        Assert.Equal(isCommand ? 2 : 0, Page(rule).Split("```console").Length - 1);
    });

    [Fact]
    public void EachPageSaysWhatIsWrongWhyItMattersAndHowToMendIt() => Assert.All(Catalogue.All, rule =>
    {
        var paragraphs = Page(rule).Split("\n\n");
        Assert.Equal($"# {rule.Code}: {rule.Title}", paragraphs[0]);
        Assert.EndsWith(".", paragraphs[1], StringComparison.Ordinal);
        Assert.Contains($"**Why it matters.** {rule.Why}", paragraphs);
        Assert.Contains(paragraphs, paragraph => paragraph.StartsWith("**How to mend it.** ", StringComparison.Ordinal));
    });

    [Fact]
    public void TheListNamesEveryPageWithItsTitle()
    {
        var listed = File.ReadLines(Checkout.Path("docs", "rules", "README.md")).Where(line => line.StartsWith("| [ES", StringComparison.Ordinal));
        Assert.Equal(Catalogue.All.OrderBy(rule => rule.Code, StringComparer.Ordinal).Select(rule => $"| [{rule.Code}]({rule.Code}.md) | {rule.Title} |"), listed);
    }

    private static string Page(Rule rule) => File.ReadAllText(Checkout.Path("docs", "rules", rule.Code + ".md")).ReplaceLineEndings("\n");
}
