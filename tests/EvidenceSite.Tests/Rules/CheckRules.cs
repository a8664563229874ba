using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Rules;

/// <summary>ES6xx.</summary>
internal static class CheckRules
{
    private const string Condition = "conditions/hiccups.md";

    public static IReadOnlyList<RuleCase> Cases { get; } =
    [
        new("ES601", site => site.Replace(Condition, "    made-by:\n      - source: tea-shop\n        locator: last line\n        item: 1\n", "")
            .Replace(Condition, "- id: prevents-hiccups", "- id: ‸prevents-hiccups")),
        new("ES602", site => site.Replace(Condition, "verdict: untested", "verdict: too-vague")
            .Replace(Condition, "- id: prevents-hiccups", "- id: ‸prevents-hiccups")),
        new("ES603", site => site.Replace(Condition, "    certainty: low\n", "").Replace(Condition, "- id: stops-hiccups", "- id: ‸stops-hiccups")),
        new("ES604", Condition, "      - id: doe-2020\n        bearing: supports\n        directness: direct", "      - id: ‸doe-2020\n        bearing: supports\n        directness: indirect"),
        new("ES605", Condition, "      - id: roe-2019\n        bearing: background", "      - id: ‸roe-2019\n        bearing: mixed"),
        new("ES606", site => site.With("references/extra-2021.md", ValidFiles.OtherReference), "references/extra-2021.md:1:1"),
        new("ES607", site => site.With("sources/quiet-shop.md", ValidFiles.Source), "sources/quiet-shop.md:1:1"),
    ];
}
