using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Evidence.Check;

/// <summary>
/// Evidence about one treatment never answers for another: direct evidence shares the claim's treatment and what it speaks of, and a claim
/// that rests on indirect evidence alone is neither supported nor rated above very low.
/// </summary>
internal static class EvidenceFit
{
    public static void Check(LinkedClaim linked, DiagnosticCollector problems)
    {
        var claim = linked.Claim;
        var rests = linked.Bearings.Where(bears => bears.Bearing.Direction != BearingDirection.Background).ToList();
        foreach (var (reference, bearing) in rests.Where(bears => bears.Bearing.Directness == Directness.Direct))
        {
            if (!SharesTreatment(linked, reference))
            {
                problems.Add(Catalogue.OtherTreatment(bearing.Reference.Place, reference.Id, Named(reference), string.Join(", ", claim.Interventions)));
            }
            else if (!SharesSubjects(claim.About, reference.Study.Type))
            {
                problems.Add(Catalogue.OtherSpecies(bearing.Reference.Place, reference.Id, Words<StudyType>.Of(reference.Study.Type), Words<ClaimAbout>.Of(claim.About)));
            }
        }

        if (rests.Count == 0 || rests.Any(bears => bears.Bearing.Directness != Directness.Indirect))
        {
            return;
        }

        if (claim.Verdict == Verdict.Supported || claim.Certainty > Certainty.VeryLow)
        {
            problems.Add(Catalogue.RestsOnIndirectEvidence(claim.Id.Place, claim.Id.Value));
        }
    }

    /// <summary>A claim about no treatment can be answered by any work.</summary>
    private static bool SharesTreatment(LinkedClaim linked, Reference reference) =>
        linked.Interventions.IsEmpty || reference.Interventions.Any(given => linked.Interventions.Any(covered => covered.Id == given.Value));

    private static bool SharesSubjects(ClaimAbout about, StudyType type) => about switch
    {
        ClaimAbout.Animals => type is StudyType.AnimalStudy or StudyType.NarrativeReview,
        ClaimAbout.Laboratory => type is StudyType.LaboratoryStudy or StudyType.AnimalStudy or StudyType.NarrativeReview,
        _ => type.IsAboutPeople(),
    };

    private static string Named(Reference reference) => reference.Interventions.IsEmpty ? "none" : string.Join(", ", reference.Interventions);
}
