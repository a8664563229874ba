using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Changes;

/// <summary>What is told of everything else: references with their findings, outcomes, sources, treatments, pages, and the words of the site.</summary>
public sealed class DocumentChangeTests
{
    private const string Reference = "references/doe-2020.md";

    private const string Outcome = """
        outcomes:
          - outcome: hiccups stop
            treatment: sugar
            population: adults
            follow-up: 1 hour
            effect: 12 of 20 people
            direction: reduces
            size: small
            participants: 20
            studies: 1
            certainty: low
            certainty-reason: One small study.
            plain: Sugar may stop hiccups in 12 of 20 people [@doe-2020].
        claims:

        """;

    [Theory]
    [InlineData(Reference, "status: published", "status: retracted", "status: published -> retracted")]
    [InlineData(Reference, "  n: 1200", "  n: 120", "study.n: 1200 -> 120")]
    [InlineData(Reference, "type: randomised-trial", "type: uncontrolled-study", "study.type: randomised-trial -> uncontrolled-study")]
    [InlineData(Reference, "value: \"1.5\"", "value: \"1.05\"", "finding \"hiccups stopped\" (risk ratio) value: 1.5 -> 1.05")]
    [InlineData(Reference, "ci: [\"1.1\", \"2.0\"]", "ci: [\"0.9\", \"2.0\"]", "finding \"hiccups stopped\" (risk ratio) ci.low: 1.1 -> 0.9")]
    [InlineData(Reference, "direction: favours-intervention", "direction: no-difference", "finding \"hiccups stopped\" (risk ratio) direction: favours-intervention -> no-difference")]
    [InlineData(Reference, "summary: 12 of 20 people stopped.", "summary: 13 of 20 people stopped.", "numbers of finding \"hiccups stopped\" (risk ratio) summary: 12 -> 13")]
    [InlineData(Reference, "harms: Two people felt sick.\n", "", "- Two people felt sick.")]
    [InlineData(Reference, "population: adults with hiccups", "population: children with hiccups", "+ children with hiccups")]
    [InlineData("sources/tea-shop.md", "commercial-interest: It sells sugar.", "commercial-interest: None.", "- It sells sugar.")]
    [InlineData("treatments/sugar.md", "approval: A food everywhere.", "approval: Not approved.", "+ Not approved.")]
    [InlineData("conditions/hiccups.md", "Sugar may stop hiccups [@doe-2020].", "Sugar stops hiccups [@doe-2020].", "- Sugar may stop hiccups [@doe-2020].")]
    [InlineData("conditions/hiccups.md", "Not long [see @doe-2020, pp. 3-4; @roe-2019].", "Not long, 5 minutes [see @doe-2020, pp. 3-4; @roe-2019].", "numbers of text: none -> 5")]
    [InlineData("index.md", " [@doe-2020]", "", "- … what studies found [@doe-2020].")]
    [InlineData("settings.yml", "title: Hiccup evidence", "verdicts: {overstated: {label: Stretched, meaning: More is said than is known.}}\ntitle: Hiccup evidence", "+ Stretched")]
    [InlineData("glossary.yml", "A muscle that tightens by itself.", "A muscle that aches.", "glossary.spasm:")]
    public void AChangeIsTold(string file, string old, string text, string told)
    {
        var lines = Told.Of(site => site.Replace(file, old, text));
        Assert.True(lines.Any(line => line == told || (told.Contains('…', StringComparison.Ordinal) && line.EndsWith("what studies found [@doe-2020].", StringComparison.Ordinal))), string.Join('\n', lines));
    }

    [Theory]
    [InlineData("participants: 20", "participants: 40", "outcome \"hiccups stop\" (sugar) participants: 20 -> 40")]
    [InlineData("certainty: low\n    certainty-reason: One small study.\n    plain: Sugar may stop", "certainty: moderate\n    certainty-reason: One small study.\n    plain: Sugar may stop", "outcome \"hiccups stop\" (sugar) certainty: low -> moderate (up)")]
    [InlineData("effect: 12 of 20 people", "effect: 12 of 40 people", "numbers of outcome \"hiccups stop\" (sugar) effect: 20 -> 40")]
    [InlineData("follow-up: 1 hour\n    effect", "follow-up: 1 day\n    effect", "+ 1 day")]
    [InlineData("outcome: hiccups stop\n", "outcome: hiccups end\n", "+ hiccups end")]
    public void AnOutcomeIsTold(string old, string text, string told) => Assert.Contains(
        told, Told.Of(site => site.Replace("conditions/hiccups.md", old, text), site => site.Replace("conditions/hiccups.md", "claims:\n", Outcome)));

    [Fact]
    public void AReferenceThatIsNewIsToldWithItsPage()
    {
        var told = Told.Of(site => site.With("references/new-2021.md", ValidFiles.OtherReference));
        Assert.Contains("reference new-2021 (added): A history of hiccups", told);
        Assert.Contains("references/new-2021.html (added)", told);
        Assert.Contains("bibliography.html", told);
    }

    [Fact]
    public void ARetractionReachesThePagesThatRestOnTheWork()
    {
        var told = Told.Of(site => site.Replace(Reference, "status: published", "status: retracted"));
        var pages = told.SkipWhile(line => line != "Pages:").ToList();
        Assert.Equal(
            ["bibliography.html", "conditions/hiccups.html", "conditions/hiccups/stops-hiccups.html", "evidence-map.html", "index.html", "references/doe-2020.html", "treatments/sugar.html"],
            pages.Where(line => line.EndsWith(".html", StringComparison.Ordinal)));
    }
}
