using System.Collections.Immutable;
using EvidenceSite.Evidence.Changes;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Plan.Changes;

/// <summary>A page that shows what changed.</summary>
/// <param name="Path">Its path relative to the output folder.</param>
/// <param name="Existence">Whether the page itself is new or gone.</param>
public sealed record AffectedPage(string Path, Existence Existence);

/// <summary>
/// Finds the pages that show what changed: those of the claims and documents themselves, and those that repeat their verdicts, findings or
/// names. Pages that only count, and those of a change in the wording of the whole site, are not listed.
/// </summary>
public static class AffectedPages
{
    /// <summary>The pages, in the order of their paths.</summary>
    public static ImmutableArray<AffectedPage> Of(EvidenceChanges changes, Corpus old, Corpus @new)
    {
        var (before, after) = (Shown(changes, old, change => change.Old, change => change.Old), Shown(changes, @new, change => change.New, change => change.New));
        var (all, allBefore) = (AllPages(@new), AllPages(old));
        return
        [
            .. before.Union(after).Where(path => all.Contains(path) || allBefore.Contains(path)).Order(StringComparer.Ordinal)
                .Select(path => new AffectedPage(path, !allBefore.Contains(path) ? Existence.Added : !all.Contains(path) ? Existence.Removed : Existence.Changed)),
        ];
    }

    /// <summary>The pages on one side that show something of what changed.</summary>
    private static HashSet<string> Shown(EvidenceChanges changes, Corpus corpus, Func<ClaimChange, LinkedClaim?> claimOf, Func<DocumentChange, Document?> documentOf)
    {
        var pages = new HashSet<string>(StringComparer.Ordinal);
        foreach (var claim in changes.Claims.Select(claimOf).OfType<LinkedClaim>())
        {
            AddClaim(claim, pages);
            pages.Add(SitePaths.Comparison);
            pages.UnionWith(claim.MadeBy.Select(made => SitePaths.Of(made.Source)));
            pages.UnionWith(claim.Bearings.Select(bears => SitePaths.Of(bears.Reference)));
            pages.UnionWith(claim.Interventions.Select(SitePaths.Of));
        }

        foreach (var document in changes.Documents.Select(documentOf).OfType<Document>())
        {
            pages.Add(SitePaths.Of(document));
            AddCiting(document, corpus, pages);
        }

        return pages;
    }

    private static void AddCiting(Document document, Corpus corpus, HashSet<string> pages)
    {
        if (document is not Reference reference)
        {
            return;
        }

        pages.Add(SitePaths.Bibliography);
        foreach (var claim in corpus.ClaimsOfReference.GetValueOrDefault(reference.Id, []))
        {
            AddClaim(claim, pages);
        }

        pages.UnionWith(corpus.CitationsOf.GetValueOrDefault(reference.Id, []).Select(cited => SitePaths.Of(cited.Document)));
        pages.UnionWith(reference.Conditions.Select(id => corpus.ConditionById.GetValueOrDefault(id.Value)).OfType<Subject>().Select(SitePaths.Of));
        pages.UnionWith(reference.Interventions.Select(id => corpus.TreatmentById.GetValueOrDefault(id.Value)).OfType<Treatment>().Select(SitePaths.Of));
        if (!corpus.Conditions.IsEmpty && !corpus.Treatments.IsEmpty)
        {
            pages.Add(SitePaths.EvidenceMap);
        }
    }

    private static void AddClaim(LinkedClaim claim, HashSet<string> pages)
    {
        pages.Add(SitePaths.Of(claim));
        pages.Add(SitePaths.Of(claim.Subject));
    }

    private static HashSet<string> AllPages(Corpus corpus) =>
    [
        .. corpus.ByFile.Values.Where(document => corpus.Settings.Pages.References || document is not Reference).Select(SitePaths.Of),
        .. corpus.Settings.Pages.Claims ? corpus.Claims.Select(SitePaths.Of) : [], SitePaths.Comparison, SitePaths.Bibliography, SitePaths.EvidenceMap,
    ];
}
