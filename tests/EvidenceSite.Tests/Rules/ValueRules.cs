using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Rules;

/// <summary>ES3xx.</summary>
internal static class ValueRules
{
    private const string Condition = "conditions/hiccups.md";
    private const string Reference = "references/doe-2020.md";
    private const string Source = "sources/tea-shop.md";
    private const string Settings = "settings.yml";

    public static IReadOnlyList<RuleCase> Cases { get; } =
    [
        new("ES301", Condition, "- id: prevents-hiccups", "- id: ‸Prevents_Hiccups"),
        new("ES301", Settings, "  sneezing: Sneezing", "  sneezing: Sneezing\n  ‸../cough: Cough"),
        new("ES302", Condition, "reviewed: 2026-01-02", "reviewed: ‸2026-02-30"),
        new("ES302", Source, "published: 2025-05-06", "published: ‸6 May 2025"),
        new("ES302", Reference, "issued: 2020-02-03", "issued: ‸2020-13"),
        new("ES302", Reference, "issued: 2020-02-03", "issued:\n    date-parts: ‸[[2020, 2, 31]]"),
        new("ES302", Reference, "issued: 2020-02-03", "issued: ‸2020/2021/2022"),
        new("ES302", Reference, "issued: 2020-02-03", "issued: ‸2020-25"),
        new("ES302", Reference, "issued: 2020-02-03", "issued: 2020-02-03\n  accessed: ‸yesterday"),
        new("ES303", Condition, "verdict: overstated", "verdict: ‸overstatet"),
        new("ES303", Condition, "        bearing: supports", "        bearing: ‸suports"),
        new("ES303", Reference, "type: article-journal", "type: ‸journal-article"),
        new("ES303", Reference, "open-access: \"yes\"", "open-access: ‸free"),
        new("ES303", "methods.md", "title: Methods", "title: Methods\nlanguage: ‸fr"),
        new("ES303", Settings, "other-conditions:", "downloads: [epub, ‸zip]\nother-conditions:"),
        new("ES304", Reference, "n: 1200", "n: ‸1,200"),
        new("ES304", Condition, "item: 2", "item: ‸-2"),
        new("ES304", Settings, "other-conditions:", "limits:\n  yaml-depth: ‸65\nother-conditions:"),
        new("ES305", Reference, "DOI: 10.1234/sweet.2020.5", "DOI: ‸https://doi.org/10.1234/sweet.2020.5"),
        new("ES305", Reference, "DOI: 10.1234/sweet.2020.5", "DOI: ‸|\n    10.1234/sweet.2020.5"),
        new("ES306", Reference, "PMID: \"12345678\"", "PMID: ‸\"0123\""),
        new("ES306", Reference, "PMID: \"12345678\"", "PMID: ‸\"12345678\\n\""),
        new("ES307", Reference, "PMCID: PMC1234567", "PMCID: ‸1234567"),
        new("ES308", Reference, "registration: NCT00000001", "registration: ‸NCT0001"),
        new("ES309", Source, "url: https://tea.example/wonders", "url: ‸javascript:alert(1)"),
        new("ES309", Source, "seen-at: [https://archive.example/wonders]", "seen-at: [‸ftp://archive.example/wonders]"),
        new("ES309", Settings, "base-url: https://hiccups.example/site/", "base-url: ‸hiccups.example"),
        new("ES310", Source, "sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", "sha256: ‸0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef"),
        new("ES311", Condition, "- id: prevents-hiccups", "- id: ‸stops-hiccups"),
        new("ES311", Condition, "      - id: roe-2019", "      - id: ‸doe-2020"),
        new("ES312", Condition, "reviewed: 2026-01-02\nreview-by: 2027-01-02", "reviewed: 2027-01-02\nreview-by: ‸2027-01-02"),
        new("ES313", site => site.With("bibliography.md", "---\ntitle: Mine\nsummary: Mine.\n---\n"), "bibliography.md:1:1"),
        new("ES313", site => site.With("topics/index.md", ValidFiles.Topic), "topics/index.md:1:1"),
        new("ES314", Source, "as-written: many studies", "as-written: ‸one two three four five six seven eight nine ten eleven twelve thirteen"),
        new("ES316", Settings, "other-conditions:", "citations:\n  style: ‸gone.csl\nother-conditions:"),
        new("ES316", site => site.Replace(Settings, "other-conditions:", "citations:\n  style: bad.csl\nother-conditions:").With("bad.csl", "<style>"), "bad.csl:1:1"),
        new("ES316", site => site.Replace(Settings, "other-conditions:", "citations:\n  style: a.csl\nother-conditions:").With("a.csl", DependentStyle), "a.csl:1:1"),
        new("ES316", site => site.Replace(Settings, "other-conditions:", "citations:\n  language: de-AT\nother-conditions:").With("locales-de-AT.xml", "<locale"), "locales-de-AT.xml:1:1"),
        new("ES317", Settings, "other-conditions:", "citations:\n  language: ‸de-AT\nother-conditions:"),
        new("ES315", Condition, "claims:\n", $"outcomes:\n{Outcomes(7)}{Outcome("‸eighth")}claims:\n"),
    ];

    private const string DependentStyle =
        "<style xmlns=\"http://purl.org/net/xbiblio/csl\" version=\"1.0\"><info><title>A</title><id>a</id><link href=\"b\" rel=\"independent-parent\"/></info></style>";

    private static string Outcomes(int count) => string.Concat(Enumerable.Range(1, count).Select(number => Outcome($"outcome {number}")));

    private static string Outcome(string name) => $"""
          - outcome: {name}
            treatment: sugar
            population: adults
            follow-up: 1 hour
            effect: 12 of 20 people
            direction: reduces
            size: small
            certainty: low
            certainty-reason: One study.
            plain: Sugar may help a little [@doe-2020].

        """;
}
