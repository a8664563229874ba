namespace EvidenceSite.Evidence.Changes;

/// <summary>
/// Tells a corrected slip of spelling from another word, for texts that are no statements. A slip is one letter more, fewer or other, or two
/// that changed places, but not the first, in a word of five letters or more: "patinets" is taken for "patients", but "atypical" not for
/// "typical". Capital letters and punctuation make no difference.
/// </summary>
internal static class SpellingSlip
{
    private const int ShortestWord = 5;

    /// <summary>Whether two texts differ by nothing else than slips.</summary>
    public static bool IsAll(string old, string @new)
    {
        var (before, after) = (WordsOf(old), WordsOf(@new));
        return before.Count == after.Count && before.Zip(after).All(pair => IsSame(pair.First, pair.Second));
    }

    private static List<string> WordsOf(string text) =>
        [.. text.ToLowerInvariant().Split(' ').Select(word => word.Trim('.', ',', ';', ':', '!', '?', '"', '\'', '(', ')', '[', ']')).Where(word => word.Length > 0)];

    private static bool IsSame(string old, string @new) =>
        old == @new
        || (old.Length >= ShortestWord && @new.Length >= ShortestWord && old[0] == @new[0] && old.All(char.IsLetter) && @new.All(char.IsLetter) && IsOneEdit(old, @new));

    private static bool IsOneEdit(string old, string @new)
    {
        var start = 0;
        while (start < old.Length && start < @new.Length && old[start] == @new[start])
        {
            start++;
        }

        var (oldRest, newRest) = (old[start..], @new[start..]);
        return (oldRest.Length, newRest.Length) switch
        {
            var (a, b) when a == b + 1 => oldRest[1..] == newRest,
            var (a, b) when b == a + 1 => oldRest == newRest[1..],
            var (a, b) when a == b => oldRest[1..] == newRest[1..] || (a > 1 && oldRest[0] == newRest[1] && oldRest[1] == newRest[0] && oldRest[2..] == newRest[2..]),
            _ => false,
        };
    }
}
