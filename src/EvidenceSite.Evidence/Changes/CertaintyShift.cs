using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Evidence.Changes;

/// <summary>Another certainty than before.</summary>
/// <param name="Old">What it was; null if none was rated.</param>
/// <param name="New">What it is; null if none is rated.</param>
public sealed record CertaintyShift(Certainty? Old, Certainty? New)
{
    /// <summary>Where it went.</summary>
    public CertaintyMove Move => (Old, New) switch
    {
        (null, _) => CertaintyMove.NowRated,
        (_, null) => CertaintyMove.NoLongerRated,
        _ when New > Old => CertaintyMove.Up,
        _ => CertaintyMove.Down,
    };

    /// <summary>The shift between two ratings; null if they are the same.</summary>
    public static CertaintyShift? Between(Certainty? old, Certainty? @new) => old == @new ? null : new CertaintyShift(old, @new);
}

/// <summary>Where a certainty went.</summary>
public enum CertaintyMove
{
    /// <summary>Higher.</summary>
    Up,

    /// <summary>Lower.</summary>
    Down,

    /// <summary>There was no rating before.</summary>
    NowRated,

    /// <summary>There is no rating any more.</summary>
    NoLongerRated,
}

/// <summary>Another certainty of a single treatment among those that a claim's words cover.</summary>
/// <param name="Treatment">The treatment's ID.</param>
/// <param name="Shift">From where to where.</param>
public sealed record TreatmentCertaintyChange(string Treatment, CertaintyShift Shift);
