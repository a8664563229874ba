using EvidenceSite.Evidence.Diagnostics;

namespace EvidenceSite.Tests.Documentation;

/// <summary>The documented examples of the evidence rules are true.</summary>
public sealed class RuleDocumentationTests
{
    private static readonly DateOnly Today = new(2026, 6, 1);

    public static IEnumerable<TheoryDataRow<int>> Examples() =>
        RuleExample.All.Select((one, i) => new TheoryDataRow<int>(i) { TestDisplayName = $"{one.Code} {(one.Fails ? "fails" : "passes")}" });

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
    public void EveryEvidenceRuleHasBothExamples()
    {
        var rules = Catalogue.All.Select(rule => rule.Code).Where(code => string.CompareOrdinal(code, "ES608") >= 0 && code[2] == '6');
        foreach (var code in rules)
        {
            Assert.Contains(RuleExample.All, example => example.Code == code && example.Fails);
            Assert.Contains(RuleExample.All, example => example.Code == code && !example.Fails);
        }
    }

    [Fact]
    public void EachPageIsTitledAsItsRule() => Assert.All(RuleExample.All.Select(example => example.Code).Distinct(), code =>
    {
        var title = File.ReadLines(Checkout.Path("docs", "rules", code + ".md")).First();
        Assert.Equal($"# {code}: {Catalogue.All.Single(rule => rule.Code == code).Title}", title);
    });
}
