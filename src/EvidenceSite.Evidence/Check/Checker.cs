using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Evidence.Check;

/// <summary>The fourth stage: does every claim have what an honest answer needs?</summary>
public static class Checker
{
    /// <summary>Checks the whole summary and hands it on.</summary>
    public static Staged<Corpus> Check(Corpus corpus)
    {
        var problems = new DiagnosticCollector();
        foreach (var claim in corpus.Claims)
        {
            CheckClaim(claim.Claim, problems);
        }

        var cited = corpus.Sources.SelectMany(source => source.Cites).Select(cite => cite.Reference?.Value).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var reference in corpus.References)
        {
            if (!corpus.CitationsOf.ContainsKey(reference.Id) && !corpus.ClaimsOfReference.ContainsKey(reference.Id) && !cited.Contains(reference.Id))
            {
                problems.Add(Catalogue.UncitedReference(Place.StartOf(reference.File), reference.Id));
            }
        }

        foreach (var source in corpus.Sources.Where(source => !corpus.ClaimsOfSource.ContainsKey(source.Id)))
        {
            problems.Add(Catalogue.UnusedSource(Place.StartOf(source.File), source.Id));
        }

        return new(corpus, problems.ToImmutable());
    }

    private static void CheckClaim(Claim claim, DiagnosticCollector problems)
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
