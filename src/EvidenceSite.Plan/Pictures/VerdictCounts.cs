using System.Collections.Immutable;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Plan.Pictures;

/// <summary>How many of some claims have which verdict.</summary>
/// <param name="Counts">Every verdict, in the order of <see cref="Verdict"/>, those without a claim too.</param>
/// <param name="Total">All claims.</param>
public sealed record VerdictCounts(ImmutableArray<(Verdict Verdict, int Claims)> Counts, int Total)
{
    /// <summary>Counts claims.</summary>
    public static VerdictCounts Of(IReadOnlyCollection<LinkedClaim> claims)
    {
        var counts = claims.CountBy(claim => claim.Claim.Verdict).ToDictionary();
        return new([.. Enum.GetValues<Verdict>().Select(verdict => (verdict, counts.GetValueOrDefault(verdict)))], claims.Count);
    }
}
