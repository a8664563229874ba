using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Evidence;

/// <summary>A second person's sign-off holds until what was checked changes.</summary>
public sealed class SecondReadingTests
{
    private const string Condition = "conditions/hiccups.md";
    private const string Reference = "references/doe-2020.md";
    private const string Bearing = "      - id: doe-2020\n        bearing: supports\n        directness: direct\n";

    [Fact]
    public void TheMessageGivesTheSealAndWithItTheSignOffCounts()
    {
        using var site = SignedOff().Built();

        Assert.Contains("Checked by a second person: a reader, 1 February 2026.", Line(site), StringComparison.Ordinal);
        Assert.Contains("A second person has checked 1 of them (50%).", Squeezed(site.Page("about-the-data.html").Body!.TextContent), StringComparison.Ordinal);
        Assert.Contains("\"checked\": 1", File.ReadAllText(Path.Combine(site.Output, "quality.json")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Condition, "claim: A spoonful of sugar stops hiccups.", "claim: A spoonful of sugar may stop hiccups.")]
    [InlineData(Condition, "verdict: overstated", "verdict: supported")]
    [InlineData(Condition, "plain: Sugar may help a little.", "plain: Sugar may help.")]
    [InlineData(Condition, "12 of 20 people stopped", "13 of 20 people stopped")]
    [InlineData(Condition, "bearing: supports", "bearing: mixed")]
    [InlineData(Reference, "limitations: ", "limitations: Small and ")]
    public void AnEditVoidsIt(string file, string old, string text)
    {
        using var site = SignedOff();

        site.Replace(file, old, text);

        Assert.Contains("ES624", site.Check().Diagnostics.Select(problem => problem.Rule.Code));
        site.Build();
        Assert.DoesNotContain("second person", Line(site), StringComparison.Ordinal);
        Assert.Contains("None has been checked by a second person yet.", Squeezed(site.Page("about-the-data.html").Body!.TextContent), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Condition, "evidence: In one study, 12 of 20 people stopped [@doe-2020, p. 3].", "evidence: >-\n      In one study, 12 of 20\n      people stopped [@doe-2020, p. 3].")]
    [InlineData(Condition, "kind: efficacy\n    made-by:\n      - source: tea-shop\n        locator: second", "kind: efficacy\n    made-by:\n      - source: tea-shop\n        locator: the second")]
    [InlineData(Condition, "summary: A short spasm that comes again and again.", "summary: A spasm that comes again and again.")]
    public void WhatItDoesNotSpeakOfLeavesItAlone(string file, string old, string text)
    {
        using var site = SignedOff();

        site.Replace(file, old, text);

        Assert.Empty(site.Check().Diagnostics);
    }

    [Theory]
    [InlineData("by: a reader, on: 2026-02-01", "ES212")]
    [InlineData("by: a reader, of: 0123456789ab", "ES212")]
    [InlineData("on: 2026-02-01, of: 0123456789ab", "ES212")]
    public void APartThatIsMissingIsAnError(string signOff, string code)
    {
        using var site = TestSite.Valid();
        site.Replace(Condition, Bearing, $"{Bearing}        checked: {{{signOff}}}\n");
        Assert.Contains(code, site.Check().Diagnostics.Select(problem => problem.Rule.Code));
    }

    private static TestSite SignedOff()
    {
        var site = TestSite.Valid();
        site.Replace(Condition, Bearing, Bearing + "        checked:\n          by: a reader\n          on: 2026-02-01\n          of: '?'\n");
        var problem = Assert.Single(site.Check().Diagnostics);
        Assert.Equal("ES624", problem.Rule.Code);
        var seal = problem.Message[^13..^1];
        return site.Replace(Condition, "of: '?'", $"of: '{seal}'");
    }

    private static string Line(TestSite site) => Squeezed(site.Page("conditions/hiccups/stops-hiccups.html").QuerySelector("ul.bearings li")!.TextContent);

    private static string Squeezed(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
