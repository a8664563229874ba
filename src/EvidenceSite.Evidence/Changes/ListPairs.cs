using System.Collections.Immutable;

namespace EvidenceSite.Evidence.Changes;

/// <summary>Collects the lists of IDs of one thing that differ.</summary>
internal sealed class ListPairs
{
    private readonly List<ListChange> _changes = [];

    /// <summary>Those that differ, in the order in which they were compared.</summary>
    public ImmutableArray<ListChange> Changes => [.. _changes];

    /// <summary>A list.</summary>
    public ListPairs List(string key, IEnumerable<string> old, IEnumerable<string> @new)
    {
        var (before, after) = (old.Distinct(StringComparer.Ordinal).ToList(), @new.Distinct(StringComparer.Ordinal).ToList());
        var change = new ListChange(key, [.. after.Except(before, StringComparer.Ordinal)], [.. before.Except(after, StringComparer.Ordinal)]);
        if (!change.Added.IsEmpty || !change.Dropped.IsEmpty)
        {
            _changes.Add(change);
        }

        return this;
    }
}
