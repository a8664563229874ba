using System.Collections.Immutable;
using EvidenceSite.Evidence.Diagnostics;

namespace EvidenceSite.Evidence.Model;

/// <summary>A published work that bears on claims.</summary>
public sealed record Reference : Document
{
    /// <inheritdoc/>
    public override DocumentKind Kind => DocumentKind.Reference;

    /// <summary>The bibliographic data.</summary>
    public required CslItem Csl { get; init; }

    /// <summary>IDs of the conditions that it studied.</summary>
    public required ImmutableArray<Located<string>> Conditions { get; init; }

    /// <summary>IDs of the treatments that were given; empty if it is about none.</summary>
    public required ImmutableArray<Located<string>> Interventions { get; init; }

    /// <summary>How it was done.</summary>
    public required Study Study { get; init; }

    /// <summary>What it found.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>What harms it reported; null where they were not looked for.</summary>
    public required string? Harms { get; init; }

    /// <summary>What limits its weight.</summary>
    public required string Limitations { get; init; }

    /// <summary>Whether everybody can read it.</summary>
    public required OpenAccess OpenAccess { get; init; }

    /// <summary>Whether it still stands, as its file says; <see cref="Standing"/> is what counts.</summary>
    public required PublicationStatus Status { get; init; }

    /// <summary>Where its file says that.</summary>
    public required Place StatusPlace { get; init; }

    /// <summary>What the retraction list says about it, oldest first; empty where there is no list, or nothing in it.</summary>
    public ImmutableArray<WorkNotice> Notices { get; init; } = [];

    /// <summary>Whether it still stands, by its file and by the retraction list.</summary>
    public PublicationStatus Standing => Standings.Of(Status, Notices);

    /// <summary>Which page showed which fact.</summary>
    public required ImmutableArray<Verification> Verified { get; init; }

    /// <summary>What nobody has seen.</summary>
    public required ImmutableArray<string> Unverified { get; init; }
}

/// <summary>How a study was done.</summary>
/// <param name="Type">What kind of work it is.</param>
/// <param name="Design">Such as "randomised controlled trial".</param>
/// <param name="Species">Such as "human" or "mouse".</param>
/// <param name="Participants">Number of people (or animals) studied; null if not stated.</param>
/// <param name="Population">Who was studied.</param>
/// <param name="Comparator">What the intervention was compared with.</param>
/// <param name="FollowUp">For how long.</param>
/// <param name="Setting">Where.</param>
/// <param name="Registration">Number in a registry of trials.</param>
public sealed record Study(
    StudyType Type, string Design, string Species, long? Participants, string? Population, string? Comparator, string? FollowUp, string? Setting,
    string? Registration);

/// <summary>One result.</summary>
/// <param name="Outcome">What was measured.</param>
/// <param name="Measure">In which unit or by which statistic.</param>
/// <param name="Value">The result as written; null if only the direction is known.</param>
/// <param name="Interval">The limits of the confidence interval, as written.</param>
/// <param name="P">The p value, as written.</param>
/// <param name="Direction">Whom it favours.</param>
/// <param name="Summary">In a sentence.</param>
public sealed record Finding(
    string Outcome, string Measure, string? Value, (string Low, string High)? Interval, string? P, EffectDirection Direction, string Summary);

/// <summary>Which page showed what.</summary>
/// <param name="Url">The page.</param>
/// <param name="Saw">The facts that were read there.</param>
/// <param name="Note">Anything that should be known about the reading.</param>
public sealed record Verification(Uri Url, ImmutableArray<string> Saw, string? Note);

/// <summary>Whom a result favours.</summary>
public enum EffectDirection
{
    /// <summary>The people who were treated.</summary>
    FavoursIntervention,

    /// <summary>The people who were not.</summary>
    FavoursControl,

    /// <summary>Neither.</summary>
    NoDifference,

    /// <summary>There was nothing to compare with.</summary>
    NotCompared,
}

/// <summary>Whether a work is free to read.</summary>
public enum OpenAccess
{
    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No.</summary>
    No,

    /// <summary>Not established.</summary>
    Unknown,
}

/// <summary>Whether a work still stands.</summary>
public enum PublicationStatus
{
    /// <summary>Published.</summary>
    Published,

    /// <summary>Published, and corrected since.</summary>
    Corrected,

    /// <summary>Published, and its editors have said since that they doubt it.</summary>
    ExpressionOfConcern,

    /// <summary>Retracted.</summary>
    Retracted,

    /// <summary>Withdrawn.</summary>
    Withdrawn,

    /// <summary>Not peer reviewed.</summary>
    Preprint,

    /// <summary>A registered trial without results.</summary>
    RegisteredNoResults,
}
