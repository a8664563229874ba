using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Changes;

/// <summary>What changes the text and not the meaning is not told.</summary>
public sealed class NoChangeTests
{
    private const string Condition = "conditions/hiccups.md";

    [Theory]
    [InlineData("plain: Sugar may help a little.", "plain: >-\n      Sugar may\n      help a little.")] // wrapped
    [InlineData("plain: Sugar may help a little.", "plain: \"Sugar may help a little.\"")] // quoted
    [InlineData("plain: Sugar may help a little.", "plain: Sugar *may* help a **little**.")] // emphasis
    [InlineData("plain: Sugar may help a little.", "plain: '[Sugar](../treatments/sugar.md) may help a little.'")] // a link
    [InlineData("    verdict: overstated\n    certainty: low\n", "    certainty: low\n    verdict: overstated\n")] // other order of keys
    [InlineData("  - id: prevents-hiccups\n    claim: Sugar prevents hiccups.\n", "  - claim: Sugar prevents hiccups.\n    id: prevents-hiccups\n")] // ID not first
    [InlineData("      - id: doe-2020\n        bearing: supports\n        directness: direct\n      - id: roe-2019\n        bearing: background\n", "      - {id: roe-2019, bearing: background}\n      - {id: doe-2020, bearing: supports, directness: direct}\n")] // other order of references
    [InlineData("certainty-reason: One small study.", "# A remark.\n    certainty-reason: One small study.")] // a comment in YAML
    [InlineData("Hiccups are a spasm, as @roe-2019 [p. 7] says. See", "Hiccups are a\nspasm, as @roe-2019 [p. 7]\nsays. See")] // body wrapped
    [InlineData("Hiccups are a spasm,", "Hicups are a spasm,")] // a slip in the body
    [InlineData("title: Hiccups\n", "title: Hiccup\n")]
    [InlineData("reviewed: 2026-01-02", "reviewed: 2026-01-03")]
    [InlineData("12 of 20 people", "12\u00a0of 20 people")] // a no-break space
    [InlineData("intervention-note: Any kind of sugar.", "intervention-note: Any kind of sugra.")] // a slip in a note
    public void ACondition(string old, string text) => AssertNoChange(site => site.Replace(Condition, old, text));

    [Theory]
    [InlineData("references/doe-2020.md", "limitations: Not blinded.", "limitations: Not blinnded.")]
    [InlineData("references/doe-2020.md", "value: \"1.5\"", "value: \"1.50\"")]
    [InlineData("references/doe-2020.md", "title: Sugar for hiccups", "title: Sugar for hicups")]
    [InlineData("references/doe-2020.md", "  n: 1200\n  population: adults with hiccups\n", "  population: adults with hiccups\n  n: 1200\n")]
    [InlineData("treatments/sugar.md", "given: One spoonful by mouth [@doe-2020].", "given: One spoonfull by mouth [@doe-2020].")]
    [InlineData("sources/tea-shop.md", "The shop sells tea as well.", "The shop sells tee as well.")]
    [InlineData("settings.yml", "languages: [en-GB, de]", "languages: [en-GB, de, fr]")]
    public void AnotherFile(string file, string old, string text) => AssertNoChange(site => site.Replace(file, old, text));

    [Fact]
    public void OtherLineEnds() => AssertNoChange(site => site.With(Condition, ValidFiles.Condition.ReplaceLineEndings("\r\n")));

    [Fact]
    public void OtherOrderOfClaims()
    {
        var first = ValidFiles.Condition[ValidFiles.Condition.IndexOf("  - id: stops", StringComparison.Ordinal)..ValidFiles.Condition.IndexOf("  - id: prevents", StringComparison.Ordinal)];
        AssertNoChange(site => site.Replace(Condition, first, "").Replace(Condition, "    evidence: We found no study.\n", "    evidence: We found no study.\n" + first));
    }

    [Theory]
    [InlineData("limitations: Not blinded.", "limitations: Blinded.")]
    [InlineData("limitations: Not blinded.", "limitations: Not shielded.")]
    [InlineData("population: adults with hiccups", "population: adults without hiccups")]
    public void AnotherWordIsNoSlip(string old, string text) => Assert.NotEqual(["Nothing changed in meaning."], Told.Of(site => site.Replace("references/doe-2020.md", old, text)));

    private static void AssertNoChange(Func<TestSite, TestSite> change) => Assert.Equal(["Nothing changed in meaning."], Told.Of(change));
}
