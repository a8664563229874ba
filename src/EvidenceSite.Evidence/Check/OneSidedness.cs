using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Link;

namespace EvidenceSite.Evidence.Check;

/// <summary>A work that is known to bear on a condition and on a treatment that its claims cover is cited on its page.</summary>
internal static class OneSidedness
{
    public static void Check(Corpus corpus, DiagnosticCollector problems)
    {
        foreach (var condition in corpus.Conditions)
        {
            var covered = condition.Claims.SelectMany(claim => claim.Interventions).Select(id => id.Value).ToHashSet(StringComparer.Ordinal);
            var borneOn = condition.Claims.SelectMany(claim => claim.Bearings).Select(bearing => bearing.Reference.Value).ToHashSet(StringComparer.Ordinal);
            var others = corpus.ReferencesOfCondition.GetValueOrDefault(condition.Id, [])
                .Where(reference => !borneOn.Contains(reference.Id) && reference.Interventions.Any(id => covered.Contains(id.Value)))
                .ToList();
            if (others.Count == 0)
            {
                continue;
            }

            var cited = ScopedText.Of(condition).SelectMany(scoped => scoped.Text.Citations).Select(citation => citation.Item.ReferenceId).ToHashSet(StringComparer.Ordinal);
            foreach (var reference in others.Where(reference => !cited.Contains(reference.Id)))
            {
                problems.Add(Catalogue.LeftOut(Place.StartOf(condition.File), reference.Id, string.Join(", ", reference.Interventions)));
            }
        }
    }
}
