using EvidenceSite.Citations;

namespace EvidenceSite.Import;

/// <summary>A work that is there already: a stored reference, or a record that was read before.</summary>
/// <param name="Place">Where, for people.</param>
/// <param name="Item">Its fields.</param>
/// <param name="IsStored">Whether it is a stored reference.</param>
internal sealed record KnownWork(string Place, CitationItem Item, bool IsStored);

/// <summary>The works that are known so far.</summary>
internal sealed class KnownWorks
{
    private readonly Dictionary<string, List<(WorkKeys Keys, KnownWork Work)>> _found = new(StringComparer.Ordinal);

    public void Add(KnownWork work)
    {
        var keys = WorkKeys.Of(work.Item);
        foreach (var lookup in keys.Lookups())
        {
            if (!_found.TryGetValue(lookup, out var list))
            {
                _found.Add(lookup, list = []);
            }

            list.Add((keys, work));
        }
    }

    /// <summary>The work that an item is, and what both have in common; null if it is a new one.</summary>
    public (KnownWork Work, string Common)? Find(CitationItem item)
    {
        var keys = WorkKeys.Of(item);
        foreach (var lookup in keys.Lookups())
        {
            // Works with one title and many numbers: no more than a few have to be looked at.
            foreach (var (known, work) in _found.GetValueOrDefault(lookup, []).Take(100))
            {
                if (keys.SameAs(known) is { } common)
                {
                    return (work, common);
                }
            }
        }

        return null;
    }
}
