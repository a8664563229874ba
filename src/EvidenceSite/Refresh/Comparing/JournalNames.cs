namespace EvidenceSite.Refresh.Comparing;

/// <summary>Whether two names of a journal are one: in full, abbreviated (ISO 4), or with a place in brackets, as PubMed tells like names apart.</summary>
internal static class JournalNames
{
    // Words that abbreviations leave out.
    private static readonly HashSet<string> Small = new(["the", "of", "and", "in", "for", "on", "to", "a", "an", "der", "die", "das", "und", "de", "la", "le", "et", "du", "des"], StringComparer.Ordinal);

    /// <summary>Whether they name one journal, as far as writing shows.</summary>
    public static bool AreOne(string one, string other)
    {
        var (a, b) = (WordsOf(one), WordsOf(other));
        return string.Concat(a) == string.Concat(b) || (a.Length == b.Length && a.Length > 0 && a.Zip(b).All(pair => Abbreviates(pair.First, pair.Second) || Abbreviates(pair.Second, pair.First)));
    }

    private static bool Abbreviates(string shorter, string longer) => shorter.Length > 0 && longer.StartsWith(shorter, StringComparison.Ordinal);

    private static string[] WordsOf(string name)
    {
        var bracket = name.IndexOf(" (", StringComparison.Ordinal);
        var words = TextForms.Words(bracket > 0 ? name[..bracket] : name);
        return [.. words.Where(word => !Small.Contains(word))];
    }
}
