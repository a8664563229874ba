using AngleSharp.Dom;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Pages;

/// <summary>What a claim leaves out, as its page shows it.</summary>
public class LadderTests
{
    private const string Condition = "conditions/hiccups.md";
    private const string Reference = "references/doe-2020.md";
    private const string Page = "conditions/hiccups/stops-hiccups.html";

    [Fact]
    public void WhatTheClaimSaysStandsBesideWhatWasStudied()
    {
        using var site = TestSite.Valid()
            .Replace(Condition, "claim: A spoonful of sugar stops hiccups.", "claim: A spoonful of sugar stops hiccups.\n    says: {outcome: hiccups stop, people: thousands, certainty: stated as proven}")
            .Built();

        Assert.Equal(
            [
                "Who|Hiccups|Adults with hiccups [1]|Studied in these people only",
                "Which treatment|As we read it: Sugar|Sugar|The same",
                "Compared with what|Not said|Water [1]|The claim leaves it out",
                "What is measured|hiccups stop|Hiccups stopped [1]|Compare the two",
                "For how long|Not said|1 hour [1]|The claim leaves it out",
                "How many people|thousands|1,200 (randomised controlled trial) [1]|Compare the two",
                "How sure|stated as proven|Low certainty|Compare the two",
            ],
            Rows(site, Page));
    }

    [Fact]
    public void AnUntestedClaimSaysThatNothingWasStudied()
    {
        using var site = TestSite.Valid().Built();

        Assert.Equal(
            [
                "Who|Hiccups|No study listed|No direct evidence",
                "Which treatment|Sugar|Not studied directly: Sugar|No direct evidence",
                "Compared with what|Not said|No comparison stated|Nothing to compare with",
                "What is measured|Not said|No study listed|No direct evidence",
                "For how long|Not said|Not stated|No direct evidence",
                "How many people|Not said|No count in direct evidence|No direct evidence",
                "How sure|Not said|Not rated|Nothing to rate",
            ],
            Rows(site, "conditions/hiccups/prevents-hiccups.html"));
    }

    [Fact]
    public void IndirectEvidenceIsNamedAsSuchWhereThereIsNoDirectOne()
    {
        using var site = TestSite.Valid().Replace(Condition, "directness: direct", "directness: indirect\n        because: Other people.")
            .Replace(Condition, "verdict: overstated\n    certainty: low", "verdict: untested").Built();

        var rows = Rows(site, Page);
        Assert.Contains("Who|Hiccups|Adults with hiccups [1]|Only indirect evidence", rows);
        Assert.Contains("Which treatment|As we read it: Sugar|Not studied directly: Sugar|Only indirect evidence", rows);
        Assert.Contains("Where no study is direct evidence, indirect ones are named.", site.Page(Page).QuerySelector(".ladder caption")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void StudiesThatStateNothingAreNotTakenForMissingStudies()
    {
        using var site = TestSite.Valid()
            .Replace(Reference, "  n: 1200\n", "")
            .Replace(Reference, "  comparator: water\n", "")
            .Replace(Reference, "  follow-up: 1 hour\n", "")
            .Replace(Condition, "claim: A spoonful of sugar stops hiccups.", "claim: A spoonful of sugar stops hiccups.\n    says: {comparator: a spoonful of salt}")
            .Replace(Condition, "verdict: overstated\n    certainty: low", "verdict: too-vague").Built();

        var rows = Rows(site, Page);
        Assert.Contains("Compared with what|a spoonful of salt|No comparison stated|The studies do not say", rows);
        Assert.Contains("For how long|Not said|Not stated|Neither says", rows);
        Assert.Contains("How many people|Not said|No count in direct evidence|Neither says", rows);
        Assert.Contains("How sure|Not said|Not rated|We give no rating", rows);
        Assert.DoesNotContain(rows, row => row.EndsWith("No direct evidence", StringComparison.Ordinal));
    }

    [Fact]
    public void AComparisonThatNobodyStudiedIsNotCalledMissingFromTheClaim()
    {
        using var site = TestSite.Valid()
            .Replace(Condition, "claim: Sugar prevents hiccups.", "claim: Sugar prevents hiccups.\n    says: {comparator: salt}").Built();

        Assert.Contains("Compared with what|salt|No comparison stated|No direct evidence", Rows(site, "conditions/hiccups/prevents-hiccups.html"));
    }

    [Theory]
    [InlineData("", "Not said|No comparison group [1]|Neither compares")]
    [InlineData("\n    says: {comparator: salt}", "salt|No comparison group [1]|The studies compare with nothing")]
    public void StudiesThatComparedWithNothingAreNoComparison(string says, string expected)
    {
        using var site = TestSite.Valid()
            .Replace(Reference, "  comparator: water\n", "  comparator: none\n")
            .Replace(Condition, "claim: A spoonful of sugar stops hiccups.", $"claim: A spoonful of sugar stops hiccups.{says}").Built();

        Assert.Contains($"Compared with what|{expected}", Rows(site, Page));
    }

    [Fact]
    public void AnimalsAreNotCalledPeople()
    {
        using var site = TestSite.Valid()
            .Replace(Reference, "type: randomised-trial", "type: animal-study")
            .Replace(Reference, "species: human", "species: mouse")
            .Replace(Reference, "population: adults with hiccups", "population: mice with hiccups")
            .Replace(Condition, "claim: A spoonful of sugar stops hiccups.", "claim: A spoonful of sugar stops hiccups.\n    about: animals").Built();

        Assert.Contains("Who|Animals|Mice with hiccups (mouse) [1]|Studied in these only", Rows(site, Page));
    }

    [Fact]
    public void AnUnknownDimensionIsRefused()
    {
        using var site = TestSite.Valid().Replace(Condition, "claim: A spoonful of sugar stops hiccups.", "claim: A spoonful of sugar stops hiccups.\n    says: {‸dose: two}");

        Assert.Equal([$"{site.Marked} ES211"], site.Build().Found());
    }

    private static IReadOnlyList<string> Rows(TestSite site, string page) =>
        [.. site.Page(page).QuerySelectorAll(".ladder tbody tr").Select(row => string.Join('|', row.Children.Select(Text)))];

    private static string Text(IElement cell) => string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
