using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Link;

namespace EvidenceSite.Evidence.Check;

/// <summary>Every reference is cited somewhere, and every source makes a claim.</summary>
internal static class UseOfSources
{
    public static void Check(Corpus corpus, DiagnosticCollector problems)
    {
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
    }
}
