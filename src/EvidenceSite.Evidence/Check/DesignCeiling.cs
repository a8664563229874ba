using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Evidence.Check;

/// <summary>A certainty never stands above what the kind of studies allows, unless a reason is given that the page shows.</summary>
internal static class DesignCeiling
{
    public static void Check(LinkedClaim linked, DiagnosticCollector problems)
    {
        var claim = linked.Claim;
        if (claim.Certainty is { } certainty && claim.CeilingReason is null && Ceiling(linked, treatment: null) is { } ceiling && certainty > ceiling)
        {
            problems.Add(Catalogue.AboveCeiling(claim.Id.Place, claim.Id.Value, Words<Certainty>.Of(certainty), Words<Certainty>.Of(ceiling)));
        }

        foreach (var rating in claim.CertaintyByTreatment)
        {
            if (!claim.Interventions.Any(covered => covered.Value == rating.Treatment.Value))
            {
                problems.Add(Catalogue.RatedTreatmentNotCovered(rating.Treatment.Place, rating.Treatment.Value));
            }
            else if (claim.CeilingReason is null && Ceiling(linked, rating.Treatment.Value) is { } own && rating.Certainty > own)
            {
                problems.Add(Catalogue.AboveCeiling(rating.Treatment.Place, claim.Id.Value, Words<Certainty>.Of(rating.Certainty), Words<Certainty>.Of(own)));
            }
        }
    }

    /// <summary>The highest ceiling among the direct evidence on a treatment, or on any; null if there is none.</summary>
    private static Certainty? Ceiling(LinkedClaim linked, string? treatment)
    {
        var ceilings = linked.Bearings
            .Where(bears => bears.Bearing is { Directness: Directness.Direct, Direction: not BearingDirection.Background })
            .Where(bears => treatment is null || bears.Reference.Interventions.Any(given => given.Value == treatment))
            .Select(bears => (Certainty?)bears.Reference.Study.Type.Ceiling());
        return ceilings.Max();
    }
}
