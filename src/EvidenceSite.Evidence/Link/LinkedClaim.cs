using System.Collections.Immutable;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Evidence.Link;

/// <summary>A claim with everything that it names.</summary>
/// <param name="Subject">The page that answers it.</param>
/// <param name="Claim">The claim.</param>
/// <param name="MadeBy">Its sources, in the order of the file.</param>
/// <param name="Interventions">The treatments that its words cover; empty if it is about none.</param>
/// <param name="Bearings">The references that bear on it, in the order of the file.</param>
public sealed record LinkedClaim(
    Subject Subject,
    Claim Claim,
    ImmutableArray<(Source Source, MadeBy Making)> MadeBy,
    ImmutableArray<Treatment> Interventions,
    ImmutableArray<(Reference Reference, Bearing Bearing)> Bearings);
