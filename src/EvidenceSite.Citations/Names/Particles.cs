namespace EvidenceSite.Citations.Names;

/// <summary>Finds the particles and suffixes that data leave inside family and given names.</summary>
internal static class Particles
{
    public static CitationName Split(CitationName name)
    {
        name = SplitSuffix(name);
        if (IsQuoted(name.Family))
            return name with { Family = name.Family[1..^1] };
        if (name.NonDroppingParticle.Length == 0)
            name = SplitFamily(name);
        if (name.DroppingParticle.Length == 0)
            name = SplitGiven(name);
        return name;
    }

    // A family name in quotes is a request to leave it whole.
    private static bool IsQuoted(string family) => family.Length > 2 && family[0] == '"' && family[^1] == '"';

    // "John, Jr." and "John,! Jr." (comma to be kept) in the given name.
    private static CitationName SplitSuffix(CitationName name)
    {
        var comma = name.Given.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0 || name.Suffix.Length > 0)
            return name;
        var suffix = name.Given[(comma + 1)..];
        var keepsComma = suffix.StartsWith('!');
        suffix = suffix.TrimStart('!').Trim();
        if (suffix.Length == 0)
            return name;
        // A suffix in lower case, such as "et al.", is a word that closes the name.
        return name with { Given = name.Given[..comma].Trim(), Suffix = suffix, CommaSuffix = name.CommaSuffix || keepsComma };
    }

    // "van der Vlist", "d’Aubignac": words in lower case before the family name stay with it.
    private static CitationName SplitFamily(CitationName name)
    {
        var family = name.Family;
        var end = 0;
        while (end < family.Length)
        {
            var space = family.IndexOf(' ', end);
            if (space > end && IsParticle(family.AsSpan(end, space - end)))
            {
                end = space + 1;
                continue;
            }

            // "d’Aubignac" and "al-Hakim".
            var joint = family.AsSpan(end).IndexOfAny('\'', '\u2019', '-');
            if (joint is > 0 and < 4 && IsParticle(family.AsSpan(end, joint)) && end + joint + 1 < family.Length && char.IsUpper(family[end + joint + 1]))
                end += joint + 1;
            break;
        }

        if (end == 0 || end >= family.Length)
            return name;

        // "de’ Medici" keeps the space that "d’Aubignac" has not.
        var particle = family[..end].TrimStart();
        var keepsSpace = particle.EndsWith(' ') && particle.TrimEnd()[^1] is '\'' or '\u2019';
        return name with { NonDroppingParticle = keepsSpace ? particle : particle.Trim(), Family = family[end..].Trim() };
    }

    // "Jean de" La Fontaine: words in lower case after the given name go with it.
    private static CitationName SplitGiven(CitationName name)
    {
        var given = name.Given;
        var start = given.Length;
        while (start > 0)
        {
            var space = given.LastIndexOf(' ', start - 1);
            if (space < 0 || !IsParticle(given.AsSpan(space + 1, start - space - 1)))
                break;
            start = space;
        }

        return start == given.Length ? name : name with { Given = given[..start].Trim(), DroppingParticle = given[start..].Trim() };
    }

    private static bool IsParticle(ReadOnlySpan<char> word)
    {
        if (word.TrimStart("'\u2019").IsEmpty || !char.IsLower(word.TrimStart("'\u2019")[0]))
            return false;
        foreach (var letter in word)
        {
            if (!char.IsLower(letter) && letter is not ('\'' or '\u2019' or '-'))
                return false;
        }

        return true;
    }
}
