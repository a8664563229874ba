using System.Reflection;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Rules;

/// <summary>Every problem of the catalogue can happen, is found where it is, and says what to do.</summary>
public sealed class CatalogueTests
{
    public static IEnumerable<TheoryDataRow<int>> Cases() =>
        RuleCase.All.Select((one, i) => new TheoryDataRow<int>(i) { TestDisplayName = $"{one.Code} ({i})" });

    [Theory]
    [MemberData(nameof(Cases))]
    public void AProblemIsFoundWhereItIs(int index)
    {
        var expected = RuleCase.All[index];
        using var site = TestSite.Valid();
        expected.Change(site);

        var outcome = site.Check();
        Assert.Equal([$"{expected.Place ?? site.Marked.ToString()} {expected.Code}"], outcome.Found());
        var problem = outcome.Found.Single();

        // One form for all: what is wrong, and what to do, each as whole sentences. Why it matters is the rule's.
        Assert.Matches(@"^[A-Z""].*\.$", problem.Message);
        Assert.Matches(@"^[A-Z""].*\.$", problem.Remedy);
    }

    [Fact]
    public void EveryRuleIsMadeToHappen()
    {
        var made = RuleCase.All.Select(one => one.Code).Concat(EnvironmentRules.Codes).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(Catalogue.All.Select(rule => rule.Code).Order(StringComparer.Ordinal), made);
    }

    [Fact]
    public void CodesAreUnique()
    {
        var codes = Catalogue.All.Select(rule => rule.Code).ToList();
        Assert.Equal(codes.Distinct(), codes);
    }

    [Fact]
    public void EveryDeclaredRuleIsListed()
    {
        var declared = typeof(Catalogue).GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
            .Where(field => field.FieldType == typeof(Rule))
            .Select(field => (Rule)field.GetValue(null)!);
        Assert.Equal(
            declared.Select(rule => rule.Code).Order(StringComparer.Ordinal), Catalogue.All.Select(rule => rule.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryRuleSaysWhatIsWrongAndWhyItMatters() =>
        Assert.All(Catalogue.All, rule =>
        {
            Assert.Matches("^ES[1-7][0-9]{2}$", rule.Code);
            Assert.NotEmpty(rule.Title);
            Assert.EndsWith(".", rule.Why, StringComparison.Ordinal);
        });
}
