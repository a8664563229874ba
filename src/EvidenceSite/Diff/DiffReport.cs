using System.Collections.Immutable;
using EvidenceSite.Evidence.Changes;
using EvidenceSite.Plan.Changes;

namespace EvidenceSite.Diff;

/// <summary>What is told of two versions.</summary>
/// <param name="Old">The one before.</param>
/// <param name="New">The one after.</param>
/// <param name="Changes">What changed in meaning.</param>
/// <param name="Pages">The pages that show it.</param>
internal sealed record DiffReport(DiffSide Old, DiffSide New, EvidenceChanges Changes, ImmutableArray<AffectedPage> Pages)
{
    /// <summary>Compares two versions.</summary>
    public static DiffReport Of(DiffSide old, DiffSide @new)
    {
        var changes = CorpusComparison.Compare(old.Compared, @new.Compared);
        return new DiffReport(old, @new, changes, AffectedPages.Of(changes, old.Compared.Corpus, @new.Compared.Corpus));
    }
}
