using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Evidence.Changes;

/// <summary>Another verdict than before.</summary>
/// <param name="Old">What it was.</param>
/// <param name="New">What it is.</param>
public sealed record VerdictShift(Verdict Old, Verdict New)
{
    /// <summary>
    /// Whether it is more or less favourable to the claim. Only supported, overstated and contradicted have an order; the others say that
    /// there is no answer.
    /// </summary>
    public Favour Favour => (Rank(Old), Rank(New)) switch
    {
        ({ } old, { } @new) when @new > old => Favour.More,
        ({ } old, { } @new) when @new < old => Favour.Less,
        _ => Favour.NotOrdered,
    };

    private static int? Rank(Verdict verdict) => verdict switch
    {
        Verdict.Supported => 2,
        Verdict.Overstated => 1,
        Verdict.Contradicted => 0,
        _ => null,
    };
}

/// <summary>What a change of verdict means for the claim.</summary>
public enum Favour
{
    /// <summary>It stands better than before.</summary>
    More,

    /// <summary>It stands worse.</summary>
    Less,

    /// <summary>One cannot say.</summary>
    NotOrdered,
}
