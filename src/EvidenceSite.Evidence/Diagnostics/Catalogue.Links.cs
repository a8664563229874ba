using System.Collections.Immutable;

namespace EvidenceSite.Evidence.Diagnostics;

public static partial class Catalogue
{
    private static readonly Rule UnknownReferenceRule = Error("ES501", "An unknown reference", "A statement would lose its evidence.");
    private static readonly Rule UnknownSourceRule = Error("ES502", "An unknown source", "The reader could not see who makes the claim.");
    private static readonly Rule UnknownTreatmentRule = Error("ES503", "An unknown treatment", "Evidence about one treatment must never answer for another.");
    private static readonly Rule UnknownConditionRule = Error("ES504", "An unknown condition", "The reference would not be found under its condition.");
    private static readonly Rule UnknownClaimRule = Error("ES505", "An unknown claim", "The claim would be missing from the page.");
    private static readonly Rule BrokenLinkRule = Error("ES506", "A broken link to a page", "The reader would meet an error.");
    private static readonly Rule BrokenAnchorRule = Error("ES507", "A broken link to a place in a page", "The reader would land in the wrong place.");
    private static readonly Rule CitationWithoutBearingRule = Error("ES508", "A cited reference without a bearing", "The claim's list of evidence would not show it, nor in which direction it points.");
    private static readonly Rule UnknownPictureRule = Error("ES509", "An unknown picture or file", "The reader would see a broken picture.");

    private static ImmutableArray<Rule> LinkRules =>
    [
        UnknownReferenceRule, UnknownSourceRule, UnknownTreatmentRule, UnknownConditionRule, UnknownClaimRule, BrokenLinkRule,
        BrokenAnchorRule, CitationWithoutBearingRule, UnknownPictureRule,
    ];

    /// <summary>ES501.</summary>
    public static Diagnostic UnknownReference(Place place, string id, string? nearest) =>
        new(UnknownReferenceRule, place, $"There is no reference \"{Shown(id)}\".", DidYouMean(nearest, $"Add references/{Shown(id)}.md, or correct the ID.")) { Nearest = nearest };

    /// <summary>ES502.</summary>
    public static Diagnostic UnknownSource(Place place, string id, string? nearest) =>
        new(UnknownSourceRule, place, $"There is no source \"{Shown(id)}\".", DidYouMean(nearest, $"Add sources/{Shown(id)}.md, or correct the ID.")) { Nearest = nearest };

    /// <summary>ES503.</summary>
    public static Diagnostic UnknownTreatment(Place place, string id, string? nearest) =>
        new(UnknownTreatmentRule, place, $"There is no treatment \"{Shown(id)}\".", DidYouMean(nearest, $"Add treatments/{Shown(id)}.md, correct the ID, or write [none] if it is about no treatment.")) { Nearest = nearest };

    /// <summary>ES504.</summary>
    public static Diagnostic UnknownCondition(Place place, string id, string? nearest) =>
        new(UnknownConditionRule, place, $"There is no condition \"{Shown(id)}\".", DidYouMean(nearest, $"Add conditions/{Shown(id)}.md, name it under other-conditions in settings.yml, or correct the ID.")) { Nearest = nearest };

    /// <summary>ES505.</summary>
    public static Diagnostic UnknownClaim(Place place, string id, string? nearest) =>
        new(UnknownClaimRule, place, $"This page has no claim \"{Shown(id)}\".", DidYouMean(nearest, "Use the id of a claim in this page's front matter.")) { Nearest = nearest };

    /// <summary>ES506.</summary>
    public static Diagnostic BrokenLink(Place place, string target, string? nearest) =>
        new(BrokenLinkRule, place, $"There is no page \"{Shown(target)}\".", DidYouMean(nearest, "Give the path of a Markdown file, seen from this one.")) { Nearest = nearest };

    /// <summary>ES507.</summary>
    public static Diagnostic BrokenAnchor(Place place, string target, string anchor, string? nearest) =>
        new(BrokenAnchorRule, place, $"The page \"{Shown(target)}\" has no place called \"#{Shown(anchor)}\".", DidYouMean(nearest, "Use a heading in lower case with hyphens, or #claim-ID.")) { Nearest = nearest };

    /// <summary>ES508.</summary>
    public static Diagnostic CitationWithoutBearing(Place place, string id, string claim) =>
        new(CitationWithoutBearingRule, place, $"The claim \"{claim}\" cites \"{Shown(id)}\" but does not list it under references.", "Add it to the claim's references with its bearing, or do not cite it here.");

    /// <summary>ES509.</summary>
    public static Diagnostic UnknownPicture(Place place, string target, string? nearest) =>
        new(UnknownPictureRule, place, $"There is no file \"{Shown(target)}\".", DidYouMean(nearest, "Put the file into assets/ and give its path, seen from this page.")) { Nearest = nearest };
}
