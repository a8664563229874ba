using System.Globalization;
using AngleSharp.Dom;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Pictures;

/// <summary>Pictures of data that are odd, missing, huge or hostile.</summary>
public sealed class OddPicturesTests
{
    private const string Trial = "references/doe-2020.md";
    private const string OtherWork = "references/roe-2019.md";
    private const string Condition = "conditions/hiccups.md";
    private const string ConditionPage = "conditions/hiccups.html";
    private const string Map = "evidence-map.html";

    [Fact]
    public void AStudyOfSeveralConditionsIsCountedAndItsPeopleAreNot()
    {
        using var site = TestSite.Valid().Built();
        var cell = OnlyCell(site);
        Assert.Contains("1 study", Words(cell), StringComparison.Ordinal);
        Assert.Contains("number not known", Words(cell), StringComparison.Ordinal);
        Assert.Contains("2 claims", Words(cell), StringComparison.Ordinal);
        Assert.NotNull(cell.QuerySelector(".mark-randomised.hollow"));
        Assert.Equal("treatments/sugar.html#part-studies-hiccups", cell.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("Hiccups", site.Page("treatments/sugar.html").GetElementById("part-studies-hiccups")!.TextContent);
    }

    [Fact]
    public void PeopleAreSummedAndReportsOfOneTrialCountOnce()
    {
        using var site = Unanswered()
            .With("references/second.md", OnHiccups.Replace("n: 1200", "n: 1100", StringComparison.Ordinal))
            .With("references/third.md", OnHiccups.Replace("NCT00000001", "NCT00000002", StringComparison.Ordinal).Replace("  n: 1200\n", "", StringComparison.Ordinal));
        Builds(site);
        Assert.Contains("2 studies, at least 1,200 people", Words(OnlyCell(site)), StringComparison.Ordinal);
        Assert.NotNull(OnlyCell(site).QuerySelector(".mark-randomised:not(.hollow)"));
    }

    [Fact]
    public void AClaimWithoutAStudyInPeopleIsMarkedAndLeadsToTheClaim()
    {
        using var site = Unanswered().Replace(Trial, "type: randomised-trial", "type: animal-study");
        Builds(site);
        var cell = OnlyCell(site);
        Assert.Contains("Marketed, not tested", Words(cell), StringComparison.Ordinal);
        Assert.NotNull(cell.QuerySelector("svg .marketed-ring"));
        Assert.Equal("conditions/hiccups.html#claim-prevents-hiccups", cell.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("1 are marketed and not tested", site.Page(Map).QuerySelector("figcaption")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("randomised-review", "No study of its own. 1 review", "review")]
    [InlineData("press-release", "No full study. 1 meeting or press report, 1,200 people", "report")]
    public void WhatIsOnlyInReviewsOrReportsIsNeitherAStudyNorUntested(string type, string words, string shape)
    {
        using var site = Unanswered().Replace(Trial, "type: randomised-trial", "type: " + type);
        Builds(site);
        var cell = OnlyCell(site);
        Assert.Contains(words, Words(cell), StringComparison.Ordinal);
        Assert.NotNull(cell.QuerySelector(".mark-" + shape));
        Assert.Null(cell.QuerySelector(".marketed-ring"));
    }

    [Theory]
    [InlineData("retracted")]
    [InlineData("withdrawn")]
    public void AWorkThatNoLongerStandsIsNoEvidenceAndIsStruckThrough(string status)
    {
        using var site = Unanswered().Replace(Trial, "status: published", "status: " + status);
        Builds(site);
        Assert.NotNull(OnlyCell(site).QuerySelector(".marketed-ring"));
        Assert.Empty(site.Page(ConditionPage).QuerySelectorAll("svg.forest"));
        Assert.Equal(2, site.Page(ConditionPage).QuerySelectorAll(".timeline .struck").Length);
    }

    [Fact]
    public void NumbersBeyond64BitsAreSummed()
    {
        using var site = Unanswered()
            .Replace(Trial, "n: 1200", $"n: {long.MaxValue}")
            .With("references/second.md", OnHiccups.Replace("NCT00000001", "NCT00000002", StringComparison.Ordinal).Replace("n: 1200", $"n: {long.MaxValue}", StringComparison.Ordinal));
        Builds(site);
        Assert.Contains("18,446,744,073,709,551,614 people", Words(OnlyCell(site)), StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutReferencesThereAreClaimsOnTheMapAndNoOtherPictureOnTheCondition()
    {
        using var site = Unanswered().Without(Trial).Without(OtherWork).With("sources/tea-shop.md", ValidFiles.Source.Replace("    reference: doe-2020\n", "", StringComparison.Ordinal));
        Builds(site);
        Assert.Contains("Marketed, not tested", OnlyCell(site).TextContent, StringComparison.Ordinal);
        Assert.Empty(site.Page(ConditionPage).QuerySelectorAll("figure"));
    }

    [Fact]
    public void WithoutConditionsOrTreatmentsThereIsNoMapAndNoLinkToIt()
    {
        using var site = TestSite.Smallest().Built();
        Assert.False(File.Exists(Path.Combine(site.Output, Map)));
        Assert.Empty(site.Page("index.html").QuerySelectorAll($"a[href='{Map}']"));
    }

    [Fact]
    public void TheMapIsInTheMenuAndOnTheHomePage()
    {
        using var site = TestSite.Valid().Built();
        Assert.Equal(2, site.Page("index.html").QuerySelectorAll($"a[href='{Map}']").Length);
        Assert.Equal("Evidence map", site.Page("methods.html").QuerySelector($"nav[aria-label=Main] a[href='{Map}']")!.TextContent);
    }

    [Theory]
    [InlineData("value: \"1.5\"", "value: much", "value and limits are not numbers")]
    [InlineData("ci: [\"1.1\", \"2.0\"]", "ci: [wide, wider]", "value and limits are not numbers")]
    [InlineData("ci: [\"1.1\", \"2.0\"]", "ci: [\"-1\", \"2.0\"]", "value and limits are not numbers")]
    [InlineData("ci: [\"1.1\", \"2.0\"]", "ci: [\"1.1\", \"1e400\"]", "value and limits are not numbers")]
    [InlineData("ci: [\"1.1\", \"2.0\"]", "ci: [\"1.1\", \"NaN\"]", "value and limits are not numbers")]
    [InlineData("ci: [\"1.1\", \"2.0\"]", "ci: [\"1.1\", \"99999999999\"]", "value and limits are not numbers")]
    [InlineData("ci: [\"1.1\", \"2.0\"]", "ci: [\"1.6\", \"2.0\"]", "the value lies outside its interval")]
    [InlineData("ci: [\"1.1\", \"2.0\"]", "ci: [\"2.0\", \"1.1\"]", "the value lies outside its interval")]
    [InlineData("measure: risk ratio", "measure: Risk ratio of sorts", "a measure of its own")]
    [InlineData("direction: favours-intervention", "direction: not-compared", "does not compare the treatment with anything")]
    [InlineData("interventions: [sugar]", "interventions: [none]", "about none of the treatments")]
    [InlineData("conditions: [hiccups]", "conditions: [hiccups, sneezing]", "the work studied several conditions")]
    [InlineData("type: randomised-trial", "type: animal-study", "animals or the laboratory")]
    [InlineData("status: published", "status: retracted", "the work was retracted or withdrawn")]
    public void AFindingThatCannotBeDrawnIsNamedWithTheReason(string old, string text, string reason)
    {
        using var site = Unanswered().Replace(Trial, old, text).With("references/second.md", OnHiccups);
        Builds(site);
        var page = site.Page(ConditionPage);
        Assert.Single(page.QuerySelectorAll("svg.forest .interval"));
        Assert.Contains(reason, Assert.Single(page.QuerySelectorAll(".left-out li")).TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hazard ratio", "0.5", "0.2", "0.9", "favours-intervention", "← favours the treatment", "1")]
    [InlineData("odds ratio", "2", "1.2", "900000", "favours-intervention", "← favours the comparison", "1")]
    [InlineData("odds ratio", "2", "0.0000001", "900000", "favours-control", "← favours the treatment", "1")]
    [InlineData("risk ratio", "1.1", "0.5", "2", "no-difference", "← below 1", "1")]
    [InlineData("rate ratio (per year)", "1.1", "1.01", "1.2", "favours-control", "← favours the treatment", "1")]
    [InlineData("mean difference", "−2", "−3", "-1", "favours-intervention", "← favours the treatment", "0")]
    [InlineData("standardised mean difference", "0.00001", "0.00001", "0.00002", "no-difference", "← below 0", "0")]
    [InlineData("difference in percentage points (5% versus 3%)", "2", "1", "3", "favours-control", "← favours the treatment", "0")]
    [InlineData("mean difference", "0", "0", "0", "no-difference", "← below 0", "0")]
    [InlineData("mean difference", "900000000", "-900000000", "1000000000", "no-difference", "← below 0", "0")]
    public void ThePointStandsWhereTheScaleSaysAndTheSidesAreNamed(string measure, string value, string low, string high, string direction, string left, string noEffect)
    {
        using var site = OneCondition()
            .Replace(Trial, "measure: risk ratio", $"measure: {measure}")
            .Replace(Trial, "value: \"1.5\"", $"value: \"{value}\"")
            .Replace(Trial, "ci: [\"1.1\", \"2.0\"]", $"ci: [\"{low}\", \"{high}\"]")
            .Replace(Trial, "direction: favours-intervention", $"direction: {direction}");
        Builds(site);
        var drawing = Assert.Single(site.Page(ConditionPage).QuerySelectorAll("svg.forest"));
        var at = drawing.Scale(isLogarithmic: noEffect == "1");
        Assert.Equal(at(Number(value)), drawing.QuerySelector(".mark")!.Middle(), 0.1);
        Assert.Equal((at(Number(low)), at(Number(high))), drawing.QuerySelector(".interval")!.Ends(), Close);
        Assert.Equal(at(Number(noEffect)), drawing.QuerySelector(".no-effect")!.Middle(), 0.1);
        Assert.Equal(left, drawing.QuerySelector(".soft")!.TextContent);
        Assert.InRange(drawing.QuerySelector(".interval")!.Ends().Low, 0, 320);
        Assert.InRange(drawing.QuerySelector(".interval")!.Ends().High, 0, 320);
    }

    [Fact]
    public void MeasuresAreNotMixedAndOutcomesInTheirOwnUnitsKeepTheirOwnScale()
    {
        const string finding = "\n  - {{outcome: {0}, measure: {1}, value: \"2\", ci: [\"1.5\", \"3\"], direction: favours-control, summary: Seen.}}";
        var more = string.Concat(
            string.Format(CultureInfo.InvariantCulture, finding, "length", "mean difference"),
            string.Format(CultureInfo.InvariantCulture, finding, "weight", "mean difference"),
            string.Format(CultureInfo.InvariantCulture, finding, "death", "relative risk"),
            string.Format(CultureInfo.InvariantCulture, finding, "cure", "hazard ratio"),
            string.Format(CultureInfo.InvariantCulture, finding, "still well", "percentage (90% CI)"));
        using var site = OneCondition().Replace(Trial, "    summary: 12 of 20 people stopped.", "    summary: 12 of 20 people stopped." + more).Built();
        var figures = site.Page(ConditionPage).QuerySelectorAll("section[aria-labelledby=part-effects] figure");
        Assert.Equal(
            ["Hazard ratio", "Risk ratio", "Mean difference: length", "Mean difference: weight", "Percentage"],
            figures.Select(figure => figure.QuerySelector("h3")!.TextContent));
        Assert.Equal(2, figures[1].QuerySelectorAll(".interval").Length);
        // One row does better above 1 and one below, so the sides are named row by row.
        Assert.Contains("right is better", figures[1].QuerySelector("svg")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("left is better", figures[1].QuerySelector("svg")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("90% CI", figures[4].QuerySelector("svg")!.TextContent, StringComparison.Ordinal);
        Assert.Null(figures[4].QuerySelector(".no-effect"));
        Assert.DoesNotContain("pooled result", site.Page(ConditionPage).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void HostileAndEndlessTextIsShownAsTextAndStaysInsideTheDrawing()
    {
        const string attack = "</text></svg><script>alert(1)</script>";
        using var site = OneCondition()
            .Replace(Trial, "outcome: hiccups stopped", $"outcome: \"{attack} {new string('W', 900)} \\U0001F600\\U0001F600\"")
            .Replace("sources/tea-shop.md", "publisher: The Tea Shop", $"publisher: \"{attack}\"");
        Builds(site);
        foreach (var path in new[] { ConditionPage, "sources.html", Map })
        {
            Assert.Empty(site.Page(path).QuerySelectorAll("main script"));
        }

        var lines = site.Page(ConditionPage).QuerySelectorAll("svg.forest text.strong").Select(text => text.TextContent).ToList();
        Assert.Equal(3, lines.Count);
        Assert.StartsWith("</text></svg>", lines[0], StringComparison.Ordinal);
        Assert.EndsWith("…", lines[2], StringComparison.Ordinal);
        Assert.All(lines, line => Assert.InRange(line.Length, 1, 60));
    }

    [Fact]
    public void WorksWithoutADateAreInTheTableAndCountedInWords()
    {
        using var site = TestSite.Valid().Replace(Trial, "  issued: 2020-02-03\n", "").Built();
        var timeline = site.Page(ConditionPage).QuerySelector("figure.timeline")!;
        Assert.Contains("1 work has no date", timeline.QuerySelector("figcaption")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(3, timeline.QuerySelectorAll("tbody tr").Length);
        Assert.Single(timeline.QuerySelectorAll(".mark-other"));
        Assert.Single(timeline.QuerySelectorAll(".mark-source"));
        Assert.Empty(timeline.QuerySelectorAll("svg.drawing .mark-randomised"));
    }

    [Theory]
    [InlineData("0001", "9999")]
    [InlineData("2020", "2020")]
    public void ATimelineOfAnyYearsHasFewTicksInOrder(string first, string last)
    {
        using var site = TestSite.Valid()
            .Replace(Trial, "issued: 2020-02-03", $"issued: \"{first}\"").Replace(OtherWork, "issued: 2019", $"issued: \"{last}\"").Built();
        var drawing = site.Page(ConditionPage).QuerySelector("figure.timeline svg.drawing")!;
        var at = drawing.Scale(isLogarithmic: false);
        Assert.InRange(drawing.QuerySelectorAll("text.tick").Length, 2, 9);
        Assert.Equal(at(Number(first)), drawing.QuerySelector(".mark-randomised")!.Middle(), 0.1);
        Assert.Equal(at(Number(last)), drawing.QuerySelector(".mark-other")!.Middle(), 0.1);
    }

    [Fact]
    public void ASourceWithoutClaimsHasNoBar()
    {
        using var site = TestSite.Valid().With("sources/quiet.md", ValidFiles.Source.Replace("The Tea Shop", "Quiet", StringComparison.Ordinal));
        Builds(site);
        Assert.Empty(site.Page("sources/quiet.html").QuerySelectorAll("figure"));
        var row = site.Page("sources.html").QuerySelectorAll("figure tbody tr").Single(row => row.QuerySelector("th")!.TextContent == "Quiet");
        Assert.All(row.QuerySelectorAll("td"), cell => Assert.Equal("0", cell.TextContent));
    }

    [Fact]
    public void EveryDrawingThatSaysSomethingHasANameAndASummaryAndNoStyleOfItsOwn()
    {
        using var site = OneCondition().Built();
        foreach (var path in new[] { ConditionPage, "sources.html", "sources/tea-shop.html", Map })
        {
            var page = site.Page(path);
            Assert.Empty(page.QuerySelectorAll("main [style]"));
            var drawings = page.QuerySelectorAll("main svg");
            Assert.NotEmpty(drawings);
            foreach (var drawing in drawings.Where(drawing => drawing.GetAttribute("aria-hidden") != "true"))
            {
                Assert.Equal("img", drawing.GetAttribute("role"));
                Assert.NotEmpty(page.GetElementById(drawing.GetAttribute("aria-labelledby")!)!.TextContent.Trim());
                Assert.NotEmpty(page.GetElementById(drawing.GetAttribute("aria-describedby")!)!.TextContent.Trim());
                Assert.NotNull(drawing.Closest("figure")!.QuerySelector("table th[scope=col]"));
                Assert.NotNull(drawing.Closest("figure")!.QuerySelector("table th[scope=row]"));
            }
        }
    }

    /// <summary>The trial's record, with hiccups as its only condition.</summary>
    private static string OnHiccups => ValidFiles.Reference.Replace("conditions: [hiccups, sneezing]", "conditions: [hiccups]", StringComparison.Ordinal);

    /// <summary>A site whose trial has one condition.</summary>
    private static TestSite OneCondition() => TestSite.Valid().With(Trial, OnHiccups);

    /// <summary>The same with a claim that rests on no work, so that no rule on claims minds what a test makes of the works.</summary>
    private static TestSite Unanswered() =>
        OneCondition().With("index.md", "---\ntitle: Home\nsummary: Small.\n---\n").With("treatments/sugar.md", "---\ntitle: Sugar\nsummary: Sweet.\ngiven: A spoon.\nreviewed: 2026-01-02\nreview-by: 2027-01-02\n---\n")
            .With(Condition, """
                ---
                title: Hiccups
                summary: A short spasm.
                key-messages: [We do not know.]
                reviewed: 2026-01-02
                review-by: 2027-01-02
                claims:
                  - id: prevents-hiccups
                    claim: Sugar prevents hiccups.
                    kind: efficacy
                    made-by:
                      - source: tea-shop
                        locator: last line
                    interventions: [sugar]
                    verdict: untested
                    certainty-reason: Nobody tested it.
                    plain: We do not know.
                    evidence: We found no study.
                ---

                """);

    private static void Builds(TestSite site) => Assert.DoesNotContain(site.Build().Diagnostics, problem => problem.IsError);

    private static IElement OnlyCell(TestSite site) => Assert.Single(site.Page(Map).QuerySelectorAll("table.map td"));

    private static string Words(IElement cell) => string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static double Number(string text) => double.Parse(text.Replace('\u2212', '-'), CultureInfo.InvariantCulture);

    private static bool Close((double, double) one, (double, double) other) =>
        Math.Abs(one.Item1 - other.Item1) < 0.1 && Math.Abs(one.Item2 - other.Item2) < 0.1;
}
