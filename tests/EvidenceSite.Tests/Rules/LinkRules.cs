namespace EvidenceSite.Tests.Rules;

/// <summary>ES5xx.</summary>
internal static class LinkRules
{
    private const string Condition = "conditions/hiccups.md";
    private const string Reference = "references/doe-2020.md";
    private const string Source = "sources/tea-shop.md";

    public static IReadOnlyList<RuleCase> Cases { get; } =
    [
        Body("ES501", "See [‸@doe-2021]."),
        Body("ES501", "See [see @doe-2020; also -‸@nobody, p. 3]."),
        Body("ES501", "But ‸@nobody disagrees."),
        new("ES501", Condition, "      - id: roe-2019", "      - id: ‸roe-2018"),
        new("ES501", Source, "    reference: doe-2020", "    reference: ‸doe-202"),
        new("ES502", Condition, "      - source: tea-shop\n        locator: last line", "      - source: ‸tea-shed\n        locator: last line"),
        new("ES503", Condition, "interventions: [sugar]\n    intervention-note", "interventions: [‸suger]\n    intervention-note"),
        new("ES503", Reference, "interventions: [sugar]", "interventions: [sugar, ‸salt]"),
        new("ES504", Reference, "conditions: [hiccups, sneezing]", "conditions: [hiccups, ‸snoring]"),
        Body("ES505", "‸::claim stops-hicups"),
        Body("ES506", "See ‸[this](sugar.md)."),
        Body("ES506", "See ‸[this](../../secret.md)."),
        Body("ES506", "See ‸[this][ref].\n\n[ref]: ../treatments/salt.md"),
        Body("ES507", "See ‸[this](../treatments/sugar.md#dose)."),
        Body("ES507", "See ‸[this](#claim-nothing)."),
        new("ES508", Condition, "    evidence: We found no study.", "    evidence: We found [‸@doe-2020]."),
        Body("ES509", "‸![A chart](../assets/chart.png)"),
        Body("ES509", "‸![A chart](https://elsewhere.example/chart.png)"),
    ];

    private static RuleCase Body(string code, string markdown) => new(code, site => site.AppendToCondition(markdown + "\n"));
}
