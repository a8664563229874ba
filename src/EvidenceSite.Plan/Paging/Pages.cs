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
        if (entries.Sum(entry => (long)sizeOf(entry)) <= longest)
        {
            return [entries];
        }

        var pages = ImmutableArray.CreateBuilder<ImmutableArray<T>>();
        var page = ImmutableArray.CreateBuilder<T>();
        long size = 0;
        foreach (var group in Groups(entries, groupOf))
        {
            var isLong = group.Sum(entry => (long)sizeOf(entry)) > most;
            foreach (var together in isLong ? group.Select(entry => (IReadOnlyList<T>)[entry]) : [group])
            {
                var added = together.Sum(entry => (long)sizeOf(entry));
                if (page.Count > 0 && size + added > most)
                {
                    pages.Add(page.ToImmutable());
                    page.Clear();
                    size = 0;
                }

                page.AddRange(together);
                size += added;
            }
        }

        pages.Add(page.ToImmutable());
        return pages.ToImmutable();
    }

    private static IEnumerable<IReadOnlyList<T>> Groups<T>(ImmutableArray<T> entries, Func<T, object>? groupOf)
    {
        for (var first = 0; first < entries.Length;)
        {
            var end = first + 1;
            while (groupOf is not null && end < entries.Length && groupOf(entries[end]).Equals(groupOf(entries[first])))
            {
                end++;
            }

            yield return entries[first..end];
            first = end;
        }
    }
}
