using EvidenceSite.Citations;
using EvidenceSite.Exchange.Reading;

namespace EvidenceSite.Exchange.Bibtex;

/// <summary>
/// Reads a list of names: "First von Last", "von Last, First" and "von Last, Jr, First" ("BibTeXing", section 4), a body in braces of its own, and
/// BibLaTeX's "family=Gogh, given=Vincent, prefix=van".
/// </summary>
internal static class BibtexNameReader
{
    /// <summary>The names, each in LaTeX.</summary>
    /// <param name="list">The field.</param>
    /// <param name="isCut">Whether the list closes with "and others".</param>
    public static List<string> Split(string list, out bool isCut)
    {
        var names = new List<string>();
        var depth = 0;
        var start = 0;
        for (var i = 0; i < list.Length; i++)
        {
            depth += list[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth <= 0 && (list[i] is 'a' or 'A') && i > 0 && char.IsWhiteSpace(list[i - 1]) && i + 3 < list.Length && char.IsWhiteSpace(list[i + 3]) &&
                list.AsSpan(i, 3).Equals("and", StringComparison.OrdinalIgnoreCase))
            {
                names.Add(list[start..i].Trim());
                start = i + 3;
                i += 2;
            }
        }

        names.Add(list[start..].Trim());
        isCut = names.RemoveAll(name => name.Trim('{', '}', ' ', '.').ToLowerInvariant() is "others" or "et al") > 0;
        names.RemoveAll(name => name.Length == 0);
        return names;
    }

    /// <summary>One name.</summary>
    /// <param name="latex">As it stands in the list.</param>
    /// <param name="read">Turns LaTeX into text.</param>
    public static CitationName Read(string latex, Func<string, string> read)
    {
        if (LatexReader.IsWhole(latex))
        {
            return new CitationName { Literal = read(latex) };
        }

        var parts = Tokens(latex, ',');
        if (parts.Count > 1 && parts.TrueForAll(IsKeyed))
        {
            return Keyed(parts, read);
        }

        if (parts.Count > 3)
        {
            return new CitationName { Literal = read(latex) };
        }

        var words = parts.Select(part => Tokens(part, ' ')).ToList();
        return words.Count switch
        {
            1 => FirstLast(words[0], read),
            2 when words[1].Count == 1 && words[0].Count > 1 && PersonNames.IsSuffix(read(words[1][0])) => FirstLast(words[0], read) with { Suffix = read(words[1][0]) },
            2 => LastFirst(words[0], words[1], "", read),
            _ => LastFirst(words[0], words[2], Joined(words[1], read), read),
        };
    }

    // "family=Gogh"
    private static bool IsKeyed(string part)
    {
        var equals = part.IndexOf('=', StringComparison.Ordinal);
        return equals > 0 && part[..equals].Trim().ToLowerInvariant() is "family" or "given" or "prefix" or "suffix" or "useprefix" or "given-i" or "family-i" or "prefix-i" or "suffix-i" or "id" or "hash" or "nametype";
    }

    private static CitationName Keyed(List<string> parts, Func<string, string> read)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in parts)
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            values[part[..equals].Trim()] = read(part[(equals + 1)..].Trim());
        }

        var particle = values.GetValueOrDefault("prefix", "");
        var stays = !values.TryGetValue("useprefix", out var use) || use != "false";
        return new CitationName
        {
            Family = values.GetValueOrDefault("family", ""),
            Given = values.GetValueOrDefault("given", ""),
            NonDroppingParticle = stays ? particle : "",
            DroppingParticle = stays ? "" : particle,
            Suffix = values.GetValueOrDefault("suffix", ""),
        };
    }

    private static CitationName FirstLast(List<string> words, Func<string, string> read)
    {
        if (words.Count == 0)
        {
            return new CitationName();
        }

        // The last word is family name whatever its letters; von is from the first small word to the last one before it.
        var first = words.FindIndex(0, words.Count - 1, IsSmall);
        if (first < 0)
        {
            return words.Count == 1
                ? new CitationName { Family = read(words[0]) }
                : Of(Joined(words[^1..], read), Joined(words[..^1], read), "", "");
        }

        var last = words.FindLastIndex(words.Count - 2, IsSmall);
        return Of(Joined(words[(last + 1)..], read), Joined(words[..first], read), Joined(words[first..(last + 1)], read), "");
    }

    private static CitationName LastFirst(List<string> family, List<string> given, string suffix, Func<string, string> read)
    {
        var last = family.Count > 1 ? family.FindLastIndex(family.Count - 2, IsSmall) : -1;
        return last < 0 || !IsSmall(family[0])
            ? Of(Joined(family, read), Joined(given, read), "", suffix)
            : Of(Joined(family[(last + 1)..], read), Joined(given, read), Joined(family[..(last + 1)], read), suffix);
    }

    private static CitationName Of(string family, string given, string particle, string suffix) =>
        given.Length == 0 && particle.Length == 0 && suffix.Length == 0
            ? new CitationName { Family = family }
            : new CitationName { Family = family, Given = given, NonDroppingParticle = particle, Suffix = suffix }.SetApart();

    private static string Joined(List<string> words, Func<string, string> read) => read(string.Join(' ', words));

    /// <summary>
    /// Whether a word begins with a small letter. Letters in braces have no case, but for those of a command at the outermost level
    /// (<c>{\'e}tienne</c> is small).
    /// </summary>
    private static bool IsSmall(string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            switch (word[i])
            {
                case '{' when i + 1 < word.Length && word[i + 1] == '\\':
                    i++;
                    while (i + 1 < word.Length && !char.IsLetter(word[i + 1]) && word[i + 1] != '}')
                    {
                        i++;
                    }

                    break;
                case '{':
                    return false;
                case '\\':
                    // An accent's sign; a command of letters stands for the letter itself.
                    if (i + 1 < word.Length && !char.IsLetter(word[i + 1]))
                    {
                        i++;
                    }

                    break;
                case var c when char.IsLetter(c):
                    return char.IsLower(c);
            }
        }

        return false;
    }

    /// <summary>What stands between the separators that are in no braces. A space is also a tie; hyphens join.</summary>
    private static List<string> Tokens(string text, char separator)
    {
        var tokens = new List<string>();
        var depth = 0;
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var isSeparator = i == text.Length ||
                (depth <= 0 && (separator == ' ' ? (char.IsWhiteSpace(text[i]) && !(i > 0 && text[i - 1] == '\\')) || (text[i] == '~' && !(i > 0 && text[i - 1] == '\\')) : text[i] == separator));
            if (isSeparator)
            {
                var token = text[start..i].Trim();
                if (token.Length > 0 || separator == ',')
                {
                    tokens.Add(token);
                }

                start = i + 1;
            }
            else
            {
                depth += text[i] switch { '{' => 1, '}' => -1, _ => 0 };
            }
        }

        while (separator == ',' && tokens.Count > 1 && tokens[^1].Length == 0)
        {
            tokens.RemoveAt(tokens.Count - 1);
        }

        return tokens;
    }
}
