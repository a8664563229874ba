using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Rules;

/// <summary>ES2xx.</summary>
internal static class YamlRules
{
    private const string Condition = "conditions/hiccups.md";
    private const string Reference = "references/doe-2020.md";
    private const string Settings = "settings.yml";

    public static IReadOnlyList<RuleCase> Cases { get; } =
    [
        new("ES201", site => site.With("methods.md", "‸# Methods\n\nBy hand.\n")),
        new("ES201", site => site.With("topics/harms.md", "‸")),
        new("ES202", site => site.With("topics/harms.md", "‸---\ntitle: Harms\n")),
        new("ES202", site => site.With("topics/harms.md", "‸---")),
        new("ES203", Condition, "    claim: A spoonful of sugar stops hiccups.", "    claim: A spoonful‸: of sugar: stops"),
        new("ES203", Settings, "title: Hiccup evidence", "title: ‸\"never closed"),
        new("ES204", "topics/harms.md", "title: Harms of sugar", "title: [[[[[[[[[[[[‸[deep]]]]]]]]]]]]]"),
        new("ES205", site => site.Replace(Settings, "other-conditions:", "limits:\n  yaml-events: 400\nother-conditions:")
            .With("references/roe-2019.md", ManyTexts()), "references/roe-2019.md:20:1055"),
        new("ES206", Condition, "other-names: [Singultus]", "other-names: ‸&names [Singultus]"),
        new("ES207", Condition, "other-names: [Singultus]", "other-names: [‸*names]"),
        new("ES208", Condition, "title: Hiccups", "title: ‸!!str Hiccups"),
        new("ES209", Condition, "title: Hiccups", "title: Hiccups\n‸<<: {}"),
        new("ES210", Condition, "reviewed: 2026-01-02", "reviewed: 2026-01-02\n‸reviewed: 2026-01-03"),
        // Long mappings are looked through in another way: the second key is the third, or the last, of forty.
        new("ES210", Settings, "other-conditions:\n", $"other-conditions:\n{ManyConditions()}  ‸name-3: Once more\n"),
        new("ES210", Settings, "other-conditions:\n", $"other-conditions:\n{ManyConditions()}  ‸name-40: Once more\n"),
        new("ES211", Condition, "other-names: [Singultus]", "‸other-name: [Singultus]"),
        new("ES211", Condition, "    kind: efficacy\n    made-by:\n      - source: tea-shop\n        locator: last line", "    kind: efficacy\n    ‸sort: x\n    made-by:\n      - source: tea-shop\n        locator: last line"),
        new("ES211", Settings, "  name: CC BY 4.0", "  name: CC BY 4.0\n  ‸nmae: CC BY 4.0"),
        new("ES212", "methods.md", "title: Methods\n", "‸"),
        new("ES212", site => site.Replace(Condition, "    plain: We do not know.\n", "").Replace(Condition, "- id: prevents-hiccups", "- ‸id: prevents-hiccups")),
        new("ES212", Reference, "      given: Jean-Pierre", "      given: Jean-Pierre\n    - ‸given: Anna"),
        new("ES213", Condition, "title: Hiccups", "title: ‸[Hiccups]"),
        new("ES213", Condition, "other-names: [Singultus]", "other-names: ‸Singultus"),
        new("ES213", Reference, "ci: [\"1.1\", \"2.0\"]", "ci: ‸[\"1.1\"]"),
        new("ES213", Reference, "issued: 2020-02-03", "issued:\n    date-parts: ‸[2020, 2]"),
        new("ES213", Condition, "interventions: [sugar]\n    intervention-note", "interventions: [sugar, ‸none]\n    intervention-note"),
        new("ES213", Settings, "languages: [en-GB, de]", "languages: [en-GB, ‸english]"),
        new("ES213", "topics/harms.md", "title: Harms of sugar\nsummary: What sugar does to teeth.\nreviewed: 2026-01-02\nreview-by: 2027-01-02", "‸[a, list]"),
        new("ES214", Condition, "other-names: [Singultus]", "other-names:‸"),
        new("ES214", Condition, "    claim: Sugar prevents hiccups.", "    claim: ‸\"  \""),
        new("ES214", Condition, "interventions: [sugar]\n    intervention-note", "interventions: ‸[]\n    intervention-note"),
        new("ES214", Settings, "languages: [en-GB, de]", "languages: ‸[]"),
        new("ES216", Condition, "    certainty-reason: One small study.", "    certainty-reason: \"‸TODO: why\""),
        new("ES216", Condition, "reviewed: 2026-01-02", "reviewed: \"‸TODO: the day\""),
        new("ES216", Condition, "interventions: [sugar]\n    intervention-note", "interventions: [\"‸TODO: treatments\"]\n    intervention-note"),
        new("ES216", Condition, "    evidence: We found no study.", "    evidence: |\n      We found this.\n      And ‸TODO: more."),
        new("ES216", site => site.AppendToCondition("And ‸TODO: more.\n")),
        new("ES216", Settings, "title: Hiccup evidence", "title: \"‸TODO: a name\""),
        new("ES215", Settings, "other-conditions:", "‸---\nother-conditions:"),
    ];

    private static string ManyConditions() => string.Concat(Enumerable.Range(1, 40).Select(number => $"  name-{number}: Name {number}\n"));

    private static string ManyTexts() =>
        ValidFiles.OtherReference.Replace(
            "unverified: []", $"unverified: [{string.Join(", ", Enumerable.Repeat("x", 600))}]", StringComparison.Ordinal);
}
