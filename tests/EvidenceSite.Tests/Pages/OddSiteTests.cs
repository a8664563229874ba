using EvidenceSite.LinkCheck;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Pages;

/// <summary>Links, anchors and headings hold together on sites with odd contents too.</summary>
public sealed class OddSiteTests
{
    private const string PartsAsHeadings =
        "main claims references contents key-messages cited-by findings study harms limitations verified unverified what-is-given approval studies " +
        "by-condition by-topic by-source cites seen-at plain evidence why made-by bearings claim-x cite-text-1 ref-doe-2020 term-spasm readability problems";

    [Fact]
    public void ASiteWithNothingButAHomePage()
    {
        using var site = TestSite.Smallest().Built();
        AssertSound(site);
    }

    [Fact]
    public void AConditionWithoutReferencesOrBody()
    {
        using var site = TestSite.Smallest().With("conditions/quiet.md", """
            ---
            title: Quiet
            summary: Nothing is known.
            reviewed: 2026-01-02
            review-by: 2027-01-02
            claims:
              - id: helps
                claim: Rest helps.
                kind: efficacy
                made-by:
                  - source: shop
                    locator: top
                interventions: [none]
                verdict: untested
                certainty-reason: Nobody tested it.
                plain: We do not know.
                evidence: We found no study.
            ---
            """).With("sources/shop.md", ValidFiles.Source.Replace("    reference: doe-2020\n", "", StringComparison.Ordinal)).Built();
        AssertSound(site);
    }

    [Fact]
    public void HeadingsNamedLikeThePartsOfPages()
    {
        using var site = TestSite.Valid();
        var headings = string.Concat(PartsAsHeadings.Split(' ').Select(name => $"## {name}\n\ntext with a spasm\n\n"));
        foreach (var path in ValidFiles.All.Keys.Where(path => path.EndsWith(".md", StringComparison.Ordinal)))
        {
            site.Append(path, headings);
        }

        site.Replace("conditions/hiccups.md", "claims:\n", """
            outcomes:
              - outcome: hiccups
                treatment: sugar
                population: adults
                follow-up: 1 hour
                effect: 12 of 20 people
                direction: reduces
                size: small
                studies: 1
                certainty: low
                certainty-reason: One study.
                plain: Sugar may help a little [@doe-2020].
            claims:

            """).Built();
        AssertSound(site);
    }

    [Fact]
    public void ATopicAndAConditionWithTheSameIdAndClaimsWhoseIdsLookAlike()
    {
        using var site = TestSite.Valid();
        var condition = site.Text("conditions/hiccups.md").Replace("(#claim-stops-hiccups)", "(#claim-a)", StringComparison.Ordinal);
        string Claims(string first, string second) => condition
            .Replace("id: stops-hiccups", $"id: {first}", StringComparison.Ordinal).Replace("id: prevents-hiccups", $"id: {second}", StringComparison.Ordinal);
        site.With("conditions/hiccups.md", Claims("a", "a-title"))
            .With("topics/hiccups.md", Claims("a", "a-title"))
            .With("conditions/hiccups-a.md", Claims("a", "title"))
            .With("conditions/hiccups-a-a.md", Claims("a", "b"))
            .Built();
        AssertSound(site);
    }

    [Fact]
    public void TermsThatGiveTheSameAnchorAreRefused()
    {
        using var site = TestSite.Valid().With("glossary.yml", """
            terms:
              - term: T cell
                definition: A cell.
              - term: ‸T-cell
                definition: A cell.

            """);
        site.OnlyAtMark("ES311");
    }

    [Theory]
    [InlineData("")]
    [InlineData("Text.\n")]
    [InlineData("::claims\n")]
    [InlineData("::claims\n\n## Then\n")]
    [InlineData("::claim stops-hiccups\n\n::claims\n")]
    [InlineData("::claim stops-hiccups\n\n## Then\n\nText.\n")]
    [InlineData("## First\n\n::claims\n\n### More\n\n::claim prevents-hiccups\n")]
    public void NoHeadingLevelIsSkippedWhereverClaimsStand(string body)
    {
        using var site = TestSite.Valid();
        var text = site.Text("conditions/hiccups.md");
        text = text.Replace("key-messages:\n  - Sugar may stop hiccups [@doe-2020].\n", "", StringComparison.Ordinal);
        site.With("conditions/hiccups.md", text[..(text.LastIndexOf("---\n", StringComparison.Ordinal) + 4)] + body).Built();
        AssertSound(site);
    }

    private static void AssertSound(TestSite site)
    {
        Assert.Empty(LinkWalk.BrokenIn(site.Output, BuiltPage.AllIn(site.Output)));
        foreach (var path in BuiltPage.AllIn(site.Output).Keys)
        {
            var levels = site.Page(path).QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();
            Assert.Equal(1, levels[0]);
            Assert.Single(levels, 1);
            for (var i = 1; i < levels.Count; i++)
            {
                Assert.True(levels[i] <= levels[i - 1] + 1, $"{path}: heading {i + 1} has level {levels[i]} behind level {levels[i - 1]}.");
            }
        }
    }
}
