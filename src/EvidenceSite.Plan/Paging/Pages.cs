using System.Collections.Immutable;

namespace EvidenceSite.Plan.Paging;

/// <summary>Decides which entries of a long list stand on which page.</summary>
internal static class Pages
{
    /// <summary>
    /// The entries of each page: all on one if that is not too long. What belongs together stays together, unless it is too long by itself.
    /// There is always one page, if only an empty one.
    /// </summary>
    /// <param name="entries">The entries in order.</param>
    /// <param name="sizeOf">About how many bytes of a page an entry takes.</param>
    /// <param name="longest">How many bytes the list may have on one page.</param>
    /// <param name="most">How many bytes it may have on each page once it is split.</param>
    /// <param name="groupOf">What neighbours that belong together have in common; null if each stands by itself.</param>
    public static ImmutableArray<ImmutableArray<T>> Of<T>(ImmutableArray<T> entries, Func<T, int> sizeOf, int longest, int most, Func<T, object>? groupOf = null)
    {
        // Where each entry starts, counted in bytes of the list, and where the last one ends.
        var starts = new long[entries.Length + 1];
        for (var i = 0; i < entries.Length; i++)
        {
            starts[i + 1] = starts[i] + sizeOf(entries[i]);
        }

        if (starts[^1] <= longest)
        {
            return [entries];
        }

        var pages = ImmutableArray.CreateBuilder<ImmutableArray<T>>();
        var first = 0;
        foreach (var (start, end) in Together(entries, starts, most, groupOf))
        {
            if (start > first && starts[end] - starts[first] > most)
            {
                pages.Add(entries[first..start]);
                first = start;
            }
        }

        pages.Add(entries[first..]);
        return pages.ToImmutable();
    }

    /// <summary>What is not torn apart: groups, and the single entries of those that are too long.</summary>
    private static IEnumerable<(int Start, int End)> Together<T>(ImmutableArray<T> entries, long[] starts, int most, Func<T, object>? groupOf)
    {
        for (var start = 0; start < entries.Length;)
        {
            var end = start + 1;
            while (groupOf is not null && end < entries.Length && groupOf(entries[end]).Equals(groupOf(entries[start])))
            {
                end++;
            }

            if (starts[end] - starts[start] <= most)
            {
                yield return (start, end);
            }
            else
            {
                for (var i = start; i < end; i++)
                {
                    yield return (i, i + 1);
                }
            }

            start = end;
        }
    }
}
