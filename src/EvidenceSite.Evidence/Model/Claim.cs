using System.Collections.Immutable;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Markdown;

namespace EvidenceSite.Evidence.Model;

/// <summary>One checkable proposition with its answer.</summary>
/// <param name="Id">Unique within its page.</param>
/// <param name="Text">The claim in one sentence, in our words.</param>
/// <param name="Kind">What sort of thing it claims.</param>
/// <param name="About">Whether it speaks of people, or of animals or cells.</param>
/// <param name="Says">What its makers say on each dimension of a study.</param>
/// <param name="MadeBy">Who makes it, and where.</param>
/// <param name="Interventions">IDs of the treatments that its words cover; empty if it is about no treatment.</param>
/// <param name="InterventionNote">How its words were read where they name no product; null if plain.</param>
/// <param name="Verdict">What the evidence does to it.</param>
/// <param name="Certainty">GRADE certainty of the evidence; null where none is rated.</param>
/// <param name="CertaintyReason">Why this certainty, or why none.</param>
/// <param name="CertaintyByTreatment">Other ratings for single treatments among those that its words cover.</param>
/// <param name="CeilingReason">Why the certainty is above what the kind of studies allows by itself; null where it is not.</param>
/// <param name="Plain">What a reader should take away.</param>
/// <param name="Evidence">What the studies found, with citations.</param>
/// <param name="Bearings">The references that bear on it.</param>
public sealed record Claim(
    Located<string> Id,
    string Text,
    ClaimKind Kind,
    ClaimAbout About,
    ClaimSays Says,
    ImmutableArray<MadeBy> MadeBy,
    ImmutableArray<Located<string>> Interventions,
    string? InterventionNote,
    Verdict Verdict,
    Certainty? Certainty,
    MarkdownText CertaintyReason,
    ImmutableArray<TreatmentCertainty> CertaintyByTreatment,
    string? CeilingReason,
    MarkdownText Plain,
    MarkdownText Evidence,
    ImmutableArray<Bearing> Bearings)
{
    /// <summary>Its texts that may cite, in the order in which a page shows them.</summary>
    public IEnumerable<(ClaimPart Part, MarkdownText Text)> Statements =>
        [(ClaimPart.Plain, Plain), (ClaimPart.Evidence, Evidence), (ClaimPart.CertaintyReason, CertaintyReason)];
}

/// <summary>The statements of a claim.</summary>
public enum ClaimPart
{
    /// <summary>The plain statement.</summary>
    Plain,

    /// <summary>The evidence statement.</summary>
    Evidence,

    /// <summary>Why the certainty is what it is.</summary>
    CertaintyReason,
}

/// <summary>The certainty of the evidence on one of the treatments that a claim's words cover.</summary>
/// <param name="Treatment">The treatment's ID.</param>
/// <param name="Certainty">GRADE certainty.</param>
/// <param name="Reason">Why.</param>
public sealed record TreatmentCertainty(Located<string> Treatment, Certainty Certainty, string Reason);

/// <summary>A source's making of a claim.</summary>
/// <param name="Source">The source's ID.</param>
/// <param name="Locator">Where in the source.</param>
/// <param name="Item">The claim's number in our list of that source's claims; null if it has none.</param>
/// <param name="Quote">The source's own words, where the wording is the point; null if none are given.</param>
public sealed record MadeBy(Located<string> Source, string Locator, int? Item, SourceQuote? Quote);

/// <summary>A few words of a source, found by themselves and by what stands around them (W3C Web Annotation Data Model 2017, 4.2.4, Text Quote Selector).</summary>
/// <param name="Exact">The words.</param>
/// <param name="Prefix">What stands right before them; null if the words are in one place only.</param>
/// <param name="Suffix">What stands right behind them; null if the words are in one place only.</param>
public sealed record SourceQuote(Located<string> Exact, string? Prefix, string? Suffix);

/// <summary>How a reference bears on a claim.</summary>
/// <param name="Reference">The reference's ID.</param>
/// <param name="Direction">Whether it supports or contradicts the claim.</param>
/// <param name="Directness">GRADE directness; null only for background.</param>
/// <param name="Because">Why it is indirect, or what should be known about this bearing; null if nothing.</param>
/// <param name="Checked">The sign-off of a second person who checked it; null if there is none. It may be void: see <c>SecondReading</c>.</param>
public sealed record Bearing(Located<string> Reference, BearingDirection Direction, Directness? Directness, string? Because, SignOff? Checked);

/// <summary>A second person's word that a claim, a reference's bearing on it and the reference's findings fit together.</summary>
/// <param name="By">Who: a name or a public handle.</param>
/// <param name="On">When.</param>
/// <param name="Of">The seal of what was read.</param>
public sealed record SignOff(string By, DateOnly On, Located<string> Of);
