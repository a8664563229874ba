using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Evidence.Check;

/// <summary>Does a claim have a source, references, a certainty, and the reasons that these need?</summary>
internal static class ClaimCompleteness
{
    public static void Check(Claim claim, DiagnosticCollector problems)
    {
        var id = claim.Id;
        var verdict = Words<Verdict>.Of(claim.Verdict);
        if (claim.MadeBy.IsEmpty)
        {
            problems.Add(Catalogue.ClaimWithoutSource(id.Place, id.Value));
        }

        if (claim.Bearings.IsEmpty && claim.Verdict is not (Verdict.Untested or Verdict.NotAssessed))
        {
            problems.Add(Catalogue.ClaimWithoutReference(id.Place, id.Value, verdict));
        }

        if (claim.Certainty is null && claim.Verdict is Verdict.Supported or Verdict.Overstated or Verdict.Contradicted)
        {
            problems.Add(Catalogue.MissingCertainty(id.Place, id.Value, verdict));
        }

        foreach (var bearing in claim.Bearings)
        {
            if (bearing.Directness is null && bearing.Direction != BearingDirection.Background)
            {
                problems.Add(Catalogue.MissingDirectness(bearing.Reference.Place, bearing.Reference.Value));
            }
            else if (bearing is { Directness: Directness.Indirect, Because: null })
            {
                problems.Add(Catalogue.IndirectWithoutReason(bearing.Reference.Place, bearing.Reference.Value));
            }
        }
    }
}
