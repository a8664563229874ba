namespace EvidenceSite.Evidence.Diagnostics;

/// <summary>Finds the valid word that was probably meant.</summary>
public static class Nearest
{
    /// <summary>
    /// The candidate with the smallest edit distance (optimal string alignment) to <paramref name="word"/>, or null if none is close:
    /// at most a third of the word's letters, and at least one, may differ. Ties go to the first in ordinal order.
    /// </summary>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        const int longestCompared = 100;
        if (word.Length > longestCompared)
        {
            return null;
        }

        var limit = Math.Max(1, word.Length / 3);
        string? best = null;
        var bestDistance = limit + 1;
        foreach (var candidate in candidates)
        {
            if (candidate.Length > longestCompared || Math.Abs(candidate.Length - word.Length) > limit)
            {
                continue;
            }

            var distance = Distance(word, candidate);
            if (distance < bestDistance || (distance == bestDistance && string.CompareOrdinal(candidate, best) < 0))
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return bestDistance <= limit ? best : null;
    }

    private static int Distance(string a, string b)
    {
        var twoBack = new int[b.Length + 1];
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var x = char.ToLowerInvariant(a[i - 1]);
                var y = char.ToLowerInvariant(b[j - 1]);
                var cost = x == y ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
                if (i > 1 && j > 1 && x == char.ToLowerInvariant(b[j - 2]) && char.ToLowerInvariant(a[i - 2]) == y)
                {
                    current[j] = Math.Min(current[j], twoBack[j - 2] + 1);
                }
            }

            (twoBack, previous, current) = (previous, current, twoBack);
        }

        return previous[b.Length];
    }
}
