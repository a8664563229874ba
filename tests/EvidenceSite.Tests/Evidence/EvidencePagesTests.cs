using System.Text.Json;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Evidence;

/// <summary>What readers see of ratings, findings, words and dates.</summary>
public sealed class EvidencePagesTests
{
    private const string Condition = "conditions/hiccups.md";
    private const string ConditionPage = "conditions/hiccups.html";
    private const string ClaimPage = "conditions/hiccups/stops-hiccups.html";

    private const string Outcome = """
        outcomes:
          - outcome: Hiccups within an hour
            treatment: sugar
            comparator: water
            population: adults
            follow-up: 1 hour
            effect: 12 of 20 people stopped on sugar and 8 of 20 on water (interval not seen)
            direction: reduces
            size: moderate
            participants: 1200
            studies: 1
            certainty: low
            certainty-reason: One small study.
            plain: Sugar may stop hiccups [@doe-2020].
        claims:
        """;

    [Fact]
    public void AnOutcomeIsARowOfATable()
    {
        using var site = TestSite.Valid().Replace(Condition, "claims:\n", Outcome + "\n").Built();
        var table = site.Page(ConditionPage).QuerySelector("table.outcomes")!;
        Assert.Equal(
            ["Outcome", "What was compared", "What was found", "People and studies", "Certainty", "In plain language"],
            table.QuerySelectorAll("thead th[scope=col]").Select(cell => cell.TextContent));
        var row = Assert.Single(table.QuerySelectorAll("tbody tr"));
        Assert.StartsWith("Hiccups within an hour", row.QuerySelector("th[scope=row]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["Sugar against water, in adults", "12 of 20 people stopped on sugar and 8 of 20 on water (interval not seen)", "1,200 people, 1 study"],
            row.QuerySelectorAll("td").Take(3).Select(cell => cell.TextContent));
        Assert.Contains("Low", row.QuerySelector(".certainty")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("#ref-doe-2020", row.QuerySelector("a[role=doc-biblioref]")!.GetAttribute("href"));
    }

    [Fact]
    public void AnOutcomeWordedAboveItsCertaintyIsOfferedTheStandardStatement()
    {
        using var site = TestSite.Valid().Replace(Condition, "claims:\n", Outcome.Replace("plain: Sugar may stop", "plain: Sugar stops", StringComparison.Ordinal) + "\n");
        Assert.All(
            site.Check().Diagnostics,
            problem => Assert.EndsWith("The standard statement is: Treatment with sugar may reduce hiccups within an hour.", problem.Remedy, StringComparison.Ordinal));
        Assert.NotEmpty(site.Check().Diagnostics);
    }

    [Fact]
    public void AnOutcomeOfAnUnknownTreatmentIsFound()
    {
        using var site = TestSite.Valid().Replace(Condition, "claims:\n", Outcome.Replace("treatment: sugar", "treatment: ‸suger", StringComparison.Ordinal) + "\n");
        Assert.Contains("\"sugar\"", site.OnlyAtMark("ES503").Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void TheFirstUseOfATermOpensItsDefinitionWithoutAScript()
    {
        using var site = TestSite.Valid().AppendToCondition("A spasm here, and a spasm there.").Built();
        var page = site.Page(ConditionPage);
        // The summary comes first on the page.
        var button = Assert.Single(page.QuerySelectorAll("button.term"));
        Assert.Equal("spasm", button.TextContent);
        Assert.NotNull(button.Closest("p.lead"));
        var note = page.GetElementById(button.GetAttribute("popovertarget")!)!;
        Assert.True(note.HasAttribute("popover"));
        Assert.Contains("A muscle that tightens by itself.", note.TextContent, StringComparison.Ordinal);
        Assert.Equal("../glossary.html#term-spasm", note.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("A muscle that tightens by itself.", site.Page("glossary.html").GetElementById("term-spasm")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void ATermInsideALinkOrHeadingStaysAsItIs()
    {
        using var site = TestSite.Valid()
            .Replace(Condition, "A short spasm that", "A short cramp that")
            .AppendToCondition("## Which spasm?\n\nSee [the spasm](../methods.md), then a spasm.").Built();
        var button = Assert.Single(site.Page(ConditionPage).QuerySelectorAll("button.term"));
        Assert.Null(button.Closest("a, h2"));
    }

    [Fact]
    public void APagePastItsDateSaysSo()
    {
        using var site = TestSite.Valid().Replace(Condition, "review-by: 2027-01-02", "review-by: 2026-01-03");
        site.Build();
        Assert.Contains("2 January 2026", site.Page(ConditionPage).QuerySelector(".page-dates")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("to be checked again by 3 January 2026", site.Page(ConditionPage).QuerySelector(".overdue")!.TextContent, StringComparison.Ordinal);
        Assert.Null(site.Page("methods.html").QuerySelector(".overdue"));
    }

    [Fact]
    public void RatingsOfSingleTreatmentsAndTheReasonForGoingHigherAreShown()
    {
        using var site = TestSite.Valid()
            .Replace(Condition, "    plain: Sugar may help a little.", """
                    certainty-by-treatment:
                      - treatment: sugar
                        certainty: very-low
                        reason: One study of lumps.
                    ceiling-reason: The effect was seen at once.
                    plain: Sugar may help a little.
                """)
            .Built();
        var why = site.Page(ClaimPage).QuerySelector("section[aria-labelledby=why]")!;
        Assert.Contains("The effect was seen at once.", why.TextContent, StringComparison.Ordinal);
        Assert.Contains("Very low", why.QuerySelector("li .certainty")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("One study of lumps.", why.QuerySelector("li")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("retracted")]
    [InlineData("withdrawn")]
    [InlineData("corrected")]
    public void AWorkThatNoLongerStandsAsPublishedIsMarkedWhereverItIsCited(string status)
    {
        using var site = TestSite.Valid()
            .Replace("references/roe-2019.md", "status: retracted", "status: " + status)
            .AppendToCondition("An old book tells of it [@roe-2019].").Built();
        var page = site.Page(ConditionPage);
        Assert.Equal(status, page.QuerySelector(".citation .status")!.TextContent);
        Assert.Contains(status, page.GetElementById("ref-roe-2019")!.QuerySelector(".status")!.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(status, site.Page("bibliography.html").GetElementById("ref-roe-2019")!.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(status, site.Page("references/roe-2019.html").QuerySelector("main .status")!.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void TheNumbersAboutTheDataAgreeWithTheClaims()
    {
        using var site = TestSite.Valid().Built();
        using var quality = JsonDocument.Parse(site.Html("quality.json"));
        var root = quality.RootElement;
        Assert.Equal(1, root.GetProperty("verdicts").GetProperty("overstated").GetInt32());
        Assert.Equal(1, root.GetProperty("verdicts").GetProperty("untested").GetInt32());
        Assert.Equal(1, root.GetProperty("certainties").GetProperty("low").GetInt32());
        Assert.Equal(1, root.GetProperty("certainties").GetProperty("not-rated").GetInt32());
        Assert.Equal(2, root.GetProperty("references").GetProperty("all").GetInt32());
        var rows = site.Page("about-the-data.html").QuerySelectorAll("table.counts-table tr")
            .ToLookup(row => row.QuerySelector("th")!.TextContent, row => row.QuerySelector("td")!.TextContent);
        Assert.Equal(["1"], rows["Overstated"]);
        Assert.Equal(["1"], rows["Untested"]);
        Assert.Equal(["0"], rows["Supported"]);
    }
}
