using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Evidence.Check;

/// <summary>No claim rests on a work that was retracted or withdrawn.</summary>
internal static class StandingOfReferences
{
    public static void Check(LinkedClaim linked, DiagnosticCollector problems)
    {
        foreach (var (reference, bearing) in linked.Bearings)
        {
            if (bearing.Direction != BearingDirection.Background && reference.Status is PublicationStatus.Retracted or PublicationStatus.Withdrawn)
            {
                problems.Add(Catalogue.RestsOnRetracted(bearing.Reference.Place, linked.Claim.Id.Value, reference.Id, Words<PublicationStatus>.Of(reference.Status)));
            }
        }
    }
}
