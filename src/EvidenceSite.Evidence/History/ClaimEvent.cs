using EvidenceSite.Evidence.Changes;

namespace EvidenceSite.Evidence.History;

/// <summary>What one commit changed about a claim.</summary>
/// <param name="Commit">The commit's ID.</param>
/// <param name="Day">When its author made it, in UTC.</param>
public sealed record ClaimEvent(string Commit, DateOnly Day)
{
    /// <summary>The first line of what its author says about it; null if it only joins two lines of work.</summary>
    public required string? Reason { get; init; }

    /// <summary>Whether the claim is recorded for the first time.</summary>
    public bool IsFirst { get; init; }

    /// <summary>Its other verdict; null if it stayed.</summary>
    public VerdictShift? Verdict { get; init; }

    /// <summary>Its other certainty; null if it stayed.</summary>
    public CertaintyShift? Certainty { get; init; }

    /// <summary>Whether the claim itself says something else.</summary>
    public bool HasOtherWords { get; init; }

    /// <summary>Whether its plain statement says something else.</summary>
    public bool HasOtherPlain { get; init; }

    /// <summary>Whether its evidence statement says something else.</summary>
    public bool HasOtherEvidence { get; init; }
}
