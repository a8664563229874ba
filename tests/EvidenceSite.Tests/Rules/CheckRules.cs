using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Rules;

/// <summary>ES6xx.</summary>
internal static class CheckRules
{
    private const string Condition = "conditions/hiccups.md";
    private const string Reference = "references/doe-2020.md";
    private const string DirectBearing = "      - id: doe-2020\n";
    private const string MarkedBearing = "      - id: ‸doe-2020\n";
    private const string ClaimId = "- id: stops-hiccups";
    private const string MarkedClaimId = "- id: ‸stops-hiccups";

    public static IReadOnlyList<RuleCase> Cases { get; } =
    [
        new("ES601", site => site.Replace(Condition, "    made-by:\n      - source: tea-shop\n        locator: last line\n        item: 1\n", "")
            .Replace(Condition, "- id: prevents-hiccups", "- id: ‸prevents-hiccups")),
        new("ES602", site => site.Replace(Condition, "verdict: untested", "verdict: too-vague")
            .Replace(Condition, "- id: prevents-hiccups", "- id: ‸prevents-hiccups")),
        new("ES603", site => site.Replace(Condition, "    certainty: low\n", "").Replace(Condition, "- id: stops-hiccups", "- id: ‸stops-hiccups")),
        new("ES604", site => site.Replace(Condition, "certainty: low", "certainty: very-low")
            .Replace(Condition, "plain: Sugar may help a little.", "plain: We do not know.")
            .Replace(Condition, "      - id: doe-2020\n        bearing: supports\n        directness: direct", "      - id: ‸doe-2020\n        bearing: supports\n        directness: indirect")),
        new("ES605", Condition, "      - id: doe-2020\n        bearing: supports\n        directness: direct", "      - id: ‸doe-2020\n        bearing: supports"),
        new("ES606", site => site.With("references/extra-2021.md", ValidFiles.OtherReference), "references/extra-2021.md:1:1"),
        new("ES608", site => site.Replace(Reference, "interventions: [sugar]", "interventions: [none]").Replace(Condition, DirectBearing, MarkedBearing)),
        new("ES609", site => site.Replace(Reference, "type: randomised-trial", "type: animal-study").Replace(Condition, DirectBearing, MarkedBearing)),
        new("ES610", site => site.Replace(Condition, "directness: direct", "directness: indirect\n        because: other people").Replace(Condition, ClaimId, MarkedClaimId)),
        new("ES611", site => site.Replace(Reference, "type: randomised-trial", "type: uncontrolled-study").Replace(Condition, "certainty: low", "certainty: moderate")
            .Replace(Condition, "plain: Sugar may help a little.", "plain: Sugar is likely to help.").Replace(Condition, ClaimId, MarkedClaimId)),
        new("ES612", site => site.With("treatments/salt.md", ValidFiles.Treatment)
            .Replace(Condition, "    certainty: low", "    certainty-by-treatment:\n      - treatment: ‸salt\n        certainty: low\n        reason: One study.\n    certainty: low")),
        new("ES613", Condition, "plain: Sugar may help a little.", "plain: ‸Sugar is sweet."),
        new("ES614", Condition, "plain: Sugar may help a little.", "plain: Sugar may help. It ‸probably does."),
        new("ES615", Condition, "plain: Sugar may help a little.", "plain: Sugar may help. It ‸stops hiccups."),
        new("ES616", site => site.AppendToCondition("Sugar is ‸safe.")),
        new("ES617", Condition, "In one study, 12 of 20", "In one study, ‸13 of 20"),
        new("ES618", Condition, "In one study, 12 of 20 people stopped", "In one study, the ‸risk ratio was good"),
        new("ES619", Condition, "plain: Sugar may help a little.", "plain: ‸Sugar may help a little in a hospital. A calendar may not. Hospitals vary."),
        new("ES620", Condition, "plain: Sugar may help a little.", "plain: ‸Saccharose administration may facilitate termination of diaphragmatic contractions."),
        new("ES621", site => site.With("references/poe-2021.md", ValidFiles.Reference).Append("methods.md", "As in [@poe-2021].\n"), $"{Condition}:1:1"),
        new("ES622", site => site.Replace("methods.md", "review-by: 2027-01-02", "review-by: 2026-05-31"), "methods.md:1:1"),
        new("ES623", site => site.Replace(Reference, "status: published", "status: withdrawn").Replace(Condition, DirectBearing, MarkedBearing)),
        new("ES624", site => site.Replace(Condition, DirectBearing, DirectBearing + "        checked: {by: a second reader, on: 2026-02-01, of: ‸0123456789ab}\n")),
        new("ES607", site => site.With("sources/quiet-shop.md", ValidFiles.Source), "sources/quiet-shop.md:1:1"),
    ];
}
