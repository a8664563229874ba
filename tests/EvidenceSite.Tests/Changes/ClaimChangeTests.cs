using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Changes;

/// <summary>What is told of claims that changed in meaning.</summary>
public sealed class ClaimChangeTests
{
    private const string Condition = "conditions/hiccups.md";

    private const string OtherClaim = """
          - id: sweetens-tea
            claim: Two lumps make black tea taste much better to guests.
            kind: process
            made-by:
              - source: tea-shop
                locator: a corner
            interventions: [sugar]
            verdict: not-assessed
            certainty-reason: Background.
            plain: We did not look into taste.
            evidence: Taste was left aside.

        """;

    [Theory]
    [InlineData("verdict: overstated", "verdict: supported", "verdict: overstated -> supported (more favourable to the claim)")]
    [InlineData("verdict: overstated", "verdict: contradicted", "verdict: overstated -> contradicted (less favourable to the claim)")]
    [InlineData("verdict: overstated", "verdict: too-vague", "verdict: overstated -> too-vague")]
    [InlineData("certainty: low", "certainty: very-low", "certainty: low -> very-low (down)")]
    [InlineData("certainty: low", "certainty: high", "certainty: low -> high (up)")]
    [InlineData("    certainty: low\n", "", "certainty: - low (no longer rated)")]
    [InlineData("verdict: untested", "verdict: untested\n    certainty: low", "certainty: + low (now rated)")]
    [InlineData("bearing: supports", "bearing: mixed", "references doe-2020 bearing: supports -> mixed")]
    [InlineData("directness: direct", "directness: indirect\n        because: Adults only.", "references doe-2020 directness: direct -> indirect")]
    [InlineData("      - id: roe-2019\n        bearing: background\n", "", "references: - roe-2019 (background)")]
    [InlineData("interventions: [sugar]\n    intervention-note: Any kind of sugar.", "interventions: [none]\n    intervention-note: Any kind of sugar.", "interventions: - sugar")]
    [InlineData("kind: efficacy\n    made-by:\n      - source: tea-shop\n        locator: second", "kind: safety\n    made-by:\n      - source: tea-shop\n        locator: second", "kind: efficacy -> safety")]
    [InlineData("        directness: direct\n", "        directness: direct\n        checked: {by: a reader, on: 2026-02-01, of: abc}\n", "references doe-2020 checked: + a reader, 2026-02-01")]
    [InlineData("locator: last line\n", "locator: last line\n        quote: {exact: never again}\n", "made-by tea-shop quote:")]
    [InlineData("12 of 20 people stopped", "12 of 30 people stopped", "numbers of evidence: 20 -> 30")]
    [InlineData("plain: Sugar may help a little.", "plain: Sugar may help 3 people.", "numbers of plain: none -> 3")]
    public void APartOfTheAnswerIsTold(string old, string text, string told) => Assert.Contains(told, Told.Of(site => site.Replace(Condition, old, text)));

    [Fact]
    public void OtherWordsOfAStatementAreShown()
    {
        var told = Told.Of(site => site.Replace(Condition, "plain: Sugar may help a little.", "plain: Sugar probably helps a little."));
        Assert.Contains("plain:", told);
        Assert.Contains("- Sugar may help a little.", told);
        Assert.Contains("+ Sugar probably helps a little.", told);
        Assert.Contains(told, line => line.StartsWith("reading grade of plain: ", StringComparison.Ordinal) && line.EndsWith("(harder to read)", StringComparison.Ordinal));
        Assert.Equal("Claim: 1 changed. 7 pages show it.", told[^1]);
    }

    [Fact]
    public void NumbersThatChangePlacesAreTold() =>
        Assert.Contains("numbers of evidence: 12 20 -> 20 12", Told.Of(site => site.Replace(Condition, "12 of 20 people stopped", "20 of 12 people stopped")));

    [Fact]
    public void ASignIsPartOfANumber() =>
        Assert.Contains("numbers of evidence: -1.7 -> 1.7", Told.Of(
            site => site.Replace(Condition, "by -1.7.", "by 1.7."),
            site => site.Replace(Condition, "We found no study.", "Pain changed by -1.7.")));

    [Fact]
    public void ATypingSlipInAStatementIsTold() =>
        Assert.Contains("+ Sugar prevnts hiccups.", Told.Of(site => site.Replace(Condition, "claim: Sugar prevents hiccups.", "claim: Sugar prevnts hiccups.")));

    [Fact]
    public void AnotherWorkCitedInAStatementIsTold()
    {
        var told = Told.Of(site => site.Replace(Condition, "stopped [@doe-2020, p. 3].", "stopped [@roe-2019, p. 3]."));
        Assert.Contains("+ In one study, 12 of 20 people stopped [@roe-2019, page 3].", told);
        Assert.DoesNotContain(told, line => line.StartsWith("numbers", StringComparison.Ordinal));
    }

    [Fact]
    public void ANewClaimIsTold()
    {
        var told = Told.Of(AddOther);
        Assert.Contains("claim sweetens-tea (added): Two lumps make black tea taste much better to guests.", told);
        Assert.Contains("conditions/hiccups/sweetens-tea.html (added)", told);
        Assert.DoesNotContain("conditions/hiccups/stops-hiccups.html", told);
    }

    [Fact]
    public void AClaimThatIsGoneIsTold()
    {
        var told = Told.Of(site => site.Replace(Condition, OtherClaim, ""), AddOther);
        Assert.Contains("claim sweetens-tea (removed): Two lumps make black tea taste much better to guests.", told);
        Assert.Contains("verdict: - not-assessed", told);
        Assert.Contains("conditions/hiccups/sweetens-tea.html (removed)", told);
    }

    [Fact]
    public void AnotherIdIsNotAnotherClaim()
    {
        var told = Told.Of(
            site => site.Replace(Condition, "id: prevents-hiccups", "id: no-hiccups").Replace(Condition, "claim: Sugar prevents hiccups.", "claim: Sugar always prevents hiccups."));
        Assert.Contains("id: conditions/hiccups.md#prevents-hiccups -> conditions/hiccups.md#no-hiccups (the same claim, under another name)", told);
        Assert.Contains("+ Sugar always prevents hiccups.", told);
        Assert.DoesNotContain(told, line => line.Contains("claim", StringComparison.Ordinal) && line.Contains("(added)", StringComparison.Ordinal));
        Assert.Contains("conditions/hiccups/prevents-hiccups.html (removed)", told);
    }

    [Fact]
    public void ADoubtfulPairIsNone()
    {
        var twin = OtherClaim.Replace("sweetens-tea", "sweetens-coffee", StringComparison.Ordinal).Replace("black tea", "black coffee", StringComparison.Ordinal);
        var third = OtherClaim.Replace("sweetens-tea", "sweetens-milk", StringComparison.Ordinal).Replace("black tea", "black milk", StringComparison.Ordinal);
        var told = Told.Of(site => site.Replace(Condition, OtherClaim + twin, third), site => site.Replace(Condition, "---\n\n## What it is", OtherClaim + twin + "---\n\n## What it is"));
        Assert.Contains(told, line => line.StartsWith("claim sweetens-milk (added)", StringComparison.Ordinal));
        Assert.Contains(told, line => line.StartsWith("claim sweetens-tea (removed)", StringComparison.Ordinal));
        Assert.Contains(told, line => line.StartsWith("claim sweetens-coffee (removed)", StringComparison.Ordinal));
    }

    [Fact]
    public void AClaimThatMovesToAnotherPageIsFoundAgain()
    {
        var told = Told.Of(site => site.Replace(Condition, OtherClaim, "").Replace("topics/harms.md", "review-by: 2027-01-02\n", "review-by: 2027-01-02\nclaims:\n" + OtherClaim), AddOther);
        Assert.Contains("id: conditions/hiccups.md#sweetens-tea -> topics/harms.md#sweetens-tea (the same claim, under another name)", told);
        Assert.Equal("Claim: 1 changed. 7 pages show it.", told[^1]);
    }

    private static TestSite AddOther(TestSite site) => site.Replace(Condition, "---\n\n## What it is", OtherClaim + "---\n\n## What it is");
}
