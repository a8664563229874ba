using System.Collections.Immutable;

namespace EvidenceSite.Evidence.Changes;

/// <summary>
/// Finds each claim of one version in another: by page and ID; then, of those left over, by an ID or by words that only one on each side has;
/// then by likeness, if there is only one candidate on each side. A doubtful pair is none.
/// </summary>
public static class ClaimMatching
{
    /// <summary>The pairs.</summary>
    /// <param name="old">The claims before.</param>
    /// <param name="new">The claims after.</param>
    public static ImmutableArray<(ClaimIdentity Old, ClaimIdentity New)> Match(IEnumerable<ClaimIdentity> old, IEnumerable<ClaimIdentity> @new)
    {
        var pairs = ImmutableArray.CreateBuilder<(ClaimIdentity, ClaimIdentity)>();
        var (before, after) = (old.ToList(), @new.ToList());
        Take(claim => (claim.File, claim.Id), isSure: true);
        Take(claim => ("", claim.Id), isSure: false);
        Take(claim => ("", claim.Text), isSure: true);
        TakeAlike();
        return pairs.ToImmutable();

        void Take(Func<ClaimIdentity, (string, string)> key, bool isSure)
        {
            if (before.Count == 0 || after.Count == 0)
            {
                return;
            }

            var (byOld, byNew) = (before.ToLookup(key), after.ToLookup(key));
            foreach (var group in byNew.Where(group => group.Count() == 1 && byOld[group.Key].Count() == 1))
            {
                var (one, other) = (byOld[group.Key].Single(), group.Single());
                if (isSure || one.IsLike(other))
                {
                    Add(one, other);
                }
            }
        }

        void TakeAlike()
        {
            var alike = (from one in before from other in after where one.IsLike(other) select (one, other)).ToList();
            foreach (var (one, other) in alike.Where(pair => alike.Count(also => also.one == pair.one || also.other == pair.other) == 1))
            {
                Add(one, other);
            }
        }

        void Add(ClaimIdentity one, ClaimIdentity other)
        {
            pairs.Add((one, other));
            before.Remove(one);
            after.Remove(other);
        }
    }
}
