using System.Collections.Immutable;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Plan.Pictures;

/// <summary>How all claims were judged, in numbers. Counted once: every page of a long comparison shows them.</summary>
/// <param name="Verdicts">How many have which verdict.</param>
/// <param name="Certainties">How many have which certainty, the highest first, and last those that are not rated (null).</param>
public sealed record ClaimCounts(VerdictCounts Verdicts, ImmutableArray<(Certainty? Certainty, int Claims)> Certainties)
{
    /// <summary>Counts claims.</summary>
    public static ClaimCounts Of(ImmutableArray<LinkedClaim> claims)
    {
        var rated = claims.ToLookup(claim => claim.Claim.Certainty);
        return new ClaimCounts(VerdictCounts.Of(claims), [.. Shown.Select(certainty => (certainty, rated[certainty].Count()))]);
    }

    private static ImmutableArray<Certainty?> Shown => [Certainty.High, Certainty.Moderate, Certainty.Low, Certainty.VeryLow, null];
}
