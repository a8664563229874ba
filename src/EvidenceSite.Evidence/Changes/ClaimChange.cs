using System.Collections.Immutable;
using EvidenceSite.Evidence.Link;

namespace EvidenceSite.Evidence.Changes;

/// <summary>A claim that is new, gone, or answered otherwise than before. Of one that is new or gone, only that is told.</summary>
/// <param name="Old">The claim before; null if it is new.</param>
/// <param name="New">The claim after; null if it is gone.</param>
public sealed record ClaimChange(LinkedClaim? Old, LinkedClaim? New)
{
    /// <summary>What became of it.</summary>
    public Existence Existence => Old is null ? Existence.Added : New is null ? Existence.Removed : Existence.Changed;

    /// <summary>The claim as it is; as it was, if it is gone.</summary>
    public LinkedClaim Claim => (New ?? Old)!;

    /// <summary>Whether it stands on another page, or under another ID.</summary>
    public bool HasMoved => Old is not null && New is not null && (Old.Subject.File != New.Subject.File || Old.Claim.Id.Value != New.Claim.Id.Value);

    /// <summary>Its other verdict; null if it is the same.</summary>
    public VerdictShift? Verdict { get; init; }

    /// <summary>Its other certainty; null if it is the same.</summary>
    public CertaintyShift? Certainty { get; init; }

    /// <summary>Other certainties of single treatments.</summary>
    public ImmutableArray<TreatmentCertaintyChange> CertaintyByTreatment { get; init; } = [];

    /// <summary>Its other texts: the claim itself, its statements, and what explains them.</summary>
    public ImmutableArray<TextChange> Texts { get; init; } = [];

    /// <summary>How easily its plain statement reads; null if as before.</summary>
    public GradeChange? Grade { get; init; }

    /// <summary>References that it gained or dropped, or that bear on it otherwise.</summary>
    public ImmutableArray<BearingChange> Bearings { get; init; } = [];

    /// <summary>Its other words: <c>kind</c> and <c>about</c>.</summary>
    public ImmutableArray<ValueChange> Values { get; init; } = [];

    /// <summary>Its sources and treatments.</summary>
    public ImmutableArray<ListChange> Lists { get; init; } = [];

    /// <summary>Whether nothing changed.</summary>
    public bool IsNone =>
        Existence == Existence.Changed && !HasMoved && Verdict is null && Certainty is null && Grade is null && CertaintyByTreatment.IsEmpty && Texts.IsEmpty
        && Bearings.IsEmpty && Values.IsEmpty && Lists.IsEmpty;
}
