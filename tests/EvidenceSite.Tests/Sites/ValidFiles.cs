namespace EvidenceSite.Tests.Sites;

/// <summary>The files of a small site without problems. Its topic is invented: sugar against hiccups.</summary>
internal static class ValidFiles
{
    public const string Settings = """
        title: Hiccup evidence
        description: Claims about hiccups, set beside invented studies.
        base-url: https://hiccups.example/site/
        languages: [en-GB, de]
        licence:
          name: CC BY 4.0
          url: https://creativecommons.org/licenses/by/4.0/
        repository:
          url: https://code.example/hiccups
          edit-url: https://code.example/hiccups/edit/main/input/
        other-conditions:
          sneezing: Sneezing

        """;

    public const string Glossary = """
        terms:
          - term: spasm
            also: [spasms]
            definition: A muscle that tightens by itself.

        """;

    public const string Home = """
        ---
        title: Hiccups and sugar
        summary: What is said about sugar, and what studies found [@doe-2020].
        ---

        ## Start here

        Read about [hiccups](conditions/hiccups.md) or [how we work](methods.md#how-we-search).

        """;

    public const string Methods = """
        ---
        title: Methods
        summary: How we work.
        reviewed: 2026-01-02
        review-by: 2027-01-02
        ---

        ## How we search

        By hand.

        """;

    public const string Condition = """
        ---
        title: Hiccups
        other-names: [Singultus]
        summary: A short spasm that comes again and again.
        key-messages:
          - Sugar may stop hiccups [@doe-2020].
        reviewed: 2026-01-02
        review-by: 2027-01-02
        claims:
          - id: stops-hiccups
            claim: A spoonful of sugar stops hiccups.
            kind: efficacy
            made-by:
              - source: tea-shop
                locator: second paragraph
                item: 2
            interventions: [sugar]
            intervention-note: Any kind of sugar.
            verdict: overstated
            certainty: low
            certainty-reason: One small study.
            plain: Sugar may help a little.
            evidence: In one study, 12 of 20 people stopped [@doe-2020, p. 3].
            references:
              - id: doe-2020
                bearing: supports
                directness: direct
              - id: roe-2019
                bearing: background
          - id: prevents-hiccups
            claim: Sugar prevents hiccups.
            kind: efficacy
            made-by:
              - source: tea-shop
                locator: last line
                item: 1
            interventions: [sugar]
            verdict: untested
            certainty-reason: Nobody tested it.
            plain: We do not know.
            evidence: We found no study.
        ---

        ## What it is

        Hiccups are a spasm, as @roe-2019 [p. 7] says. See [sugar](../treatments/sugar.md#doses)
        and [the first claim](#claim-stops-hiccups).

        ## How long it lasts

        Not long [see @doe-2020, pp. 3-4; @roe-2019].

        """;

    public const string Topic = """
        ---
        title: Harms of sugar
        summary: What sugar does to teeth.
        reviewed: 2026-01-02
        review-by: 2027-01-02
        ---

        Brush them.

        """;

    public const string Treatment = """
        ---
        title: Sugar
        other-names: [Sucrose, "Cane sugar"]
        summary: A sweet white powder.
        given: One spoonful by mouth [@doe-2020].
        approval: A food everywhere.
        reviewed: 2026-01-02
        review-by: 2027-01-02
        ---

        ## Doses

        One spoonful.

        """;

    public const string Source = """
        ---
        title: Ten wonders of sugar
        publisher: The Tea Shop
        author: T. Vendor
        url: https://tea.example/wonders
        published: 2025-05-06
        accessed: 2025-07-08
        kind: shop page
        commercial-interest: It sells sugar.
        sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
        cites:
          - as-written: Doe et al., 2020
            reference: doe-2020
            problems:
              - The study found less than the page says.
          - as-written: many studies
            problems: []
        seen-at: [https://archive.example/wonders]
        ---

        The shop sells tea as well.

        """;

    public const string Reference = """
        ---
        csl:
          type: article-journal
          title: Sugar for hiccups
          author:
            - family: Doe
              given: Jane K.
            - family: Smith
              given: Jean-Pierre
          container-title: Journal of Sweet Medicine
          container-title-short: J Sweet Med
          issued: 2020-02-03
          volume: "4"
          issue: "2"
          page: 10-15
          DOI: 10.1234/sweet.2020.5
          PMID: "12345678"
          PMCID: PMC1234567
        conditions: [hiccups, sneezing]
        interventions: [sugar]
        study:
          type: randomised-trial
          design: randomised controlled trial
          species: human
          n: 1200
          population: adults with hiccups
          comparator: water
          follow-up: 1 hour
          setting: one tea shop
          registration: NCT00000001
        findings:
          - outcome: hiccups stopped
            measure: risk ratio
            value: "1.5"
            ci: ["1.1", "2.0"]
            p: <0.05
            direction: favours-intervention
            summary: 12 of 20 people stopped.
        harms: Two people felt sick.
        limitations: Not blinded.
        open-access: "yes"
        status: published
        verified:
          - url: https://pubmed.example/12345678
            saw: [n, design]
            note: abstract only
        unverified:
          - The dose.
        ---

        """;

    public const string OtherReference = """
        ---
        csl:
          type: report
          title: A history of hiccups
          author:
            - literal: Hiccup Society
          publisher: Society Press
          issued: 2019
        conditions: [hiccups]
        interventions: [none]
        study:
          type: narrative-review
          design: narrative review
          species: human
        findings: []
        limitations: Old.
        open-access: unknown
        status: retracted
        verified: []
        unverified: []
        ---

        Its index is good.

        """;

    /// <summary>Every file by its path.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["settings.yml"] = Settings,
        ["glossary.yml"] = Glossary,
        ["index.md"] = Home,
        ["methods.md"] = Methods,
        ["conditions/hiccups.md"] = Condition,
        ["topics/harms.md"] = Topic,
        ["treatments/sugar.md"] = Treatment,
        ["sources/tea-shop.md"] = Source,
        ["references/doe-2020.md"] = Reference,
        ["references/roe-2019.md"] = OtherReference,
    };
}
