using System.Collections.Immutable;

namespace EvidenceSite.Evidence.Diagnostics;

public static partial class Catalogue
{
    private static readonly Rule ClaimWithoutSourceRule = Error("ES601", "A claim that nobody makes", "The site answers claims that somebody made, not ones of its own.");
    private static readonly Rule ClaimWithoutReferenceRule = Error("ES602", "A claim without a reference", "A verdict needs evidence that the reader can look up.");
    private static readonly Rule MissingCertaintyRule = Error("ES603", "A verdict without certainty", "The reader must be told how sure we are.");
    private static readonly Rule IndirectWithoutReasonRule = Error("ES604", "Indirect evidence without a reason", "The reader must be told why the evidence does not answer the claim itself.");
    private static readonly Rule MissingDirectnessRule = Error("ES605", "A bearing without directness", "The reader must be told whether the evidence answers the claim itself.");
    private static readonly Rule UncitedReferenceRule = Warning("ES606", "A reference that nothing cites", "It is published but no page leads to it.");
    private static readonly Rule UnusedSourceRule = Warning("ES607", "A source that makes no claim", "Its page would be empty.");

    private static ImmutableArray<Rule> CheckRules =>
    [
        ClaimWithoutSourceRule, ClaimWithoutReferenceRule, MissingCertaintyRule, IndirectWithoutReasonRule, MissingDirectnessRule,
        UncitedReferenceRule, UnusedSourceRule,
    ];

    /// <summary>ES601.</summary>
    public static Diagnostic ClaimWithoutSource(Place place, string claim) =>
        new(ClaimWithoutSourceRule, place, $"The claim \"{claim}\" is made by no source.", "Add at least one entry under made-by, with source and locator.");

    /// <summary>ES602.</summary>
    public static Diagnostic ClaimWithoutReference(Place place, string claim, string verdict) =>
        new(ClaimWithoutReferenceRule, place, $"The claim \"{claim}\" has the verdict \"{verdict}\" but no reference.", "Add at least one entry under references, or give the verdict untested or not-assessed.");

    /// <summary>ES603.</summary>
    public static Diagnostic MissingCertainty(Place place, string claim, string verdict) =>
        new(MissingCertaintyRule, place, $"The claim \"{claim}\" has the verdict \"{verdict}\" but no certainty.", "Add certainty: high, moderate, low or very-low.");

    /// <summary>ES604.</summary>
    public static Diagnostic IndirectWithoutReason(Place place, string reference) =>
        new(IndirectWithoutReasonRule, place, $"The bearing of \"{reference}\" is indirect, and no reason is given.", "Add because: other people, another treatment, animals, or another outcome?");

    /// <summary>ES605.</summary>
    public static Diagnostic MissingDirectness(Place place, string reference) =>
        new(MissingDirectnessRule, place, $"The bearing of \"{reference}\" does not say whether it is direct.", "Add directness: direct, or indirect with because.");

    /// <summary>ES606.</summary>
    public static Diagnostic UncitedReference(Place place, string id) =>
        new(UncitedReferenceRule, place, $"Nothing cites the reference \"{id}\".", "Cite it where it bears on a claim, or start the file's name with _ .");

    /// <summary>ES607.</summary>
    public static Diagnostic UnusedSource(Place place, string id) =>
        new(UnusedSourceRule, place, $"No claim is made by the source \"{id}\".", "Add its claims, or start the file's name with _ .");
}
