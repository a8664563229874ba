using System.Collections.Immutable;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Evidence.Changes;

/// <summary>A document that is new, gone, or says something else than before; its claims are told of by themselves.</summary>
/// <param name="Old">The document before; null if it is new.</param>
/// <param name="New">The document after; null if it is gone.</param>
public sealed record DocumentChange(Document? Old, Document? New)
{
    /// <summary>What became of it.</summary>
    public Existence Existence => Old is null ? Existence.Added : New is null ? Existence.Removed : Existence.Changed;

    /// <summary>The document as it is; as it was, if it is gone.</summary>
    public Document Document => (New ?? Old)!;

    /// <summary>Its other words and numbers, such as the status of a reference.</summary>
    public ImmutableArray<ValueChange> Values { get; init; } = [];

    /// <summary>Its other texts.</summary>
    public ImmutableArray<TextChange> Texts { get; init; } = [];

    /// <summary>Its lists of IDs, and the works that its text cites (<c>citations</c>).</summary>
    public ImmutableArray<ListChange> Lists { get; init; } = [];

    /// <summary>How the numbers of the text below the front matter changed; null if they did not.</summary>
    public NumberChange? BodyNumbers { get; init; }

    /// <summary>The rows of its summary of findings, or the findings of a reference.</summary>
    public ImmutableArray<ResultChange> Results { get; init; } = [];

    /// <summary>Whether nothing changed.</summary>
    public bool IsNone => Existence == Existence.Changed && Values.IsEmpty && Texts.IsEmpty && Lists.IsEmpty && BodyNumbers is null && Results.IsEmpty;
}

/// <summary>An outcome of a summary of findings, or a finding of a reference, that is new, gone or another than before.</summary>
/// <param name="Existence">What became of it.</param>
/// <param name="Outcome">What was measured.</param>
/// <param name="Of">The ID of the treatment (of an outcome), or the measure (of a finding).</param>
public sealed record ResultChange(Existence Existence, string Outcome, string Of)
{
    /// <summary>Its other certainty; null if it is the same, or has none.</summary>
    public CertaintyShift? Certainty { get; init; }

    /// <summary>Its other words and numbers.</summary>
    public ImmutableArray<ValueChange> Values { get; init; } = [];

    /// <summary>Its other texts.</summary>
    public ImmutableArray<TextChange> Texts { get; init; } = [];

    /// <summary>How easily its plain statement reads; null if as before, or if it has none.</summary>
    public GradeChange? Grade { get; init; }

    /// <summary>Whether nothing changed.</summary>
    public bool IsNone => Existence == Existence.Changed && Certainty is null && Grade is null && Values.IsEmpty && Texts.IsEmpty;
}
