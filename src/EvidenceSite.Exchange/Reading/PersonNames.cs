using EvidenceSite.Citations;

namespace EvidenceSite.Exchange.Reading;

/// <summary>Names as files with one name a line hold them.</summary>
internal static class PersonNames
{
    private static readonly HashSet<string> Suffixes =
        new(["jr", "sr", "ii", "iii", "iv", "v", "2nd", "3rd", "4th"], StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// "Family, Given, Suffix"; a body ends in a comma or has none. Also "Family AB" with initials, as some databases have it.
    /// </summary>
    public static CitationName Inverted(string text)
    {
        var parts = text.Split(',').Select(part => part.Trim()).ToArray();
        if (parts.Length == 1)
        {
            return WithInitials(parts[0]) ?? Single(parts[0]);
        }

        if (parts.Skip(1).All(part => part.Length == 0))
        {
            return Single(parts[0]);
        }

        if (parts.Length > 3 || parts[0].Length == 0)
        {
            // "Institute of Medicine, Board on Health, Committee, Division": no person has so many commas.
            return new CitationName { Literal = text.Trim().Trim(',').Trim() };
        }

        var (given, suffix) = (parts[1], parts.Length > 2 ? parts[2] : "");
        if (suffix.Length > 0 && IsSuffix(given) && !IsSuffix(suffix))
        {
            (given, suffix) = (suffix, given);
        }
        else if (suffix.Length > 0 && !IsSuffix(suffix))
        {
            return new CitationName { Literal = text.Trim() };
        }
        else if (suffix.Length == 0 && IsSuffix(given))
        {
            // "John Smith, Jr."
            var last = parts[0].LastIndexOf(' ');
            if (last > 0)
            {
                return Person(parts[0][(last + 1)..], parts[0][..last], given);
            }
        }

        return Person(parts[0], given, suffix);
    }

    /// <summary>PubMed's full name: "Burt, Richard K", "Smith, John A Jr".</summary>
    public static CitationName Pubmed(string text)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        if (comma <= 0)
        {
            return WithInitials(text.Trim()) ?? new CitationName { Literal = text.Trim() };
        }

        var family = text[..comma].Trim();
        var given = text[(comma + 1)..].Trim();
        var space = given.LastIndexOf(' ');
        return space > 0 && IsSuffix(given[(space + 1)..]) && given[(space + 1)..] is not "V" ? Person(family, given[..space].Trim().TrimEnd(','), given[(space + 1)..]) : Person(family, given, "");
    }

    /// <summary>"Burt RK", "van der Berg J", "Smith JA 3rd"; null if it does not end in initials.</summary>
    public static CitationName? WithInitials(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        var suffix = "";
        if (words.Count > 2 && words[^1] is not "V" && IsSuffix(words[^1]))
        {
            suffix = words[^1];
            words.RemoveAt(words.Count - 1);
        }

        if (words.Count < 2 || words.Count > 6 || !IsInitials(words[^1]) || words[..^1].Any(word => !word.Any(char.IsLower)))
        {
            return null;
        }

        return Person(string.Join(' ', words[..^1]), words[^1], suffix);
    }

    // One word such as "Aristotle" is a person as far as can be told; "WHO" and "World Health Organization" are bodies.
    private static CitationName Single(string name) =>
        name.Any(char.IsLower) && !name.Any(char.IsWhiteSpace) ? new CitationName { Family = name } : new CitationName { Literal = name };

    public static bool IsSuffix(string word) => Suffixes.Contains(word.TrimEnd('.'));

    public static CitationName Person(string family, string given, string suffix) =>
        new CitationName { Family = family, Given = given, Suffix = suffix }.SetApart();

    // "RK", "R.K.", "J-P".
    private static bool IsInitials(string word)
    {
        var letters = word.Count(char.IsUpper);
        return letters is >= 1 and <= 4 && word.All(c => char.IsUpper(c) || c is '.' or '-');
    }
}
