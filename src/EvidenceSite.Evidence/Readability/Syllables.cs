using System.Collections.Frozen;

namespace EvidenceSite.Evidence.Readability;

/// <summary>
/// Counts the syllables of English words by their vowel groups, with the usual corrections (silent e, -ed, -es, split vowels). It is an
/// estimate, as every count by spelling is; words that the rules get wrong and that texts on health use are listed.
/// </summary>
internal static class Syllables
{
    private static readonly FrozenDictionary<string, int> Exceptions = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["area"] = 3, ["areas"] = 3, ["being"] = 2, ["business"] = 2, ["create"] = 2, ["created"] = 3, ["diet"] = 2, ["diabetes"] = 4, ["does"] = 1, ["doing"] = 2,
        ["done"] = 1, ["every"] = 2, ["everyone"] = 3, ["everything"] = 3, ["eye"] = 1, ["eyes"] = 1, ["going"] = 2, ["idea"] = 3, ["ideas"] = 3,
        ["people"] = 2, ["quiet"] = 2, ["real"] = 1, ["really"] = 2, ["seeing"] = 2, ["series"] = 2, ["several"] = 3,
        ["sometimes"] = 2, ["someone"] = 2, ["something"] = 2, ["therefore"] = 2, ["trial"] = 2, ["trials"] = 2, ["serious"] = 3, ["various"] = 3,
        ["whole"] = 1, ["whose"] = 1, ["were"] = 1, ["there"] = 1, ["where"] = 1, ["some"] = 1, ["none"] = 1, ["one"] = 1, ["ones"] = 1, ["once"] = 1,
        ["disease"] = 2, ["diseases"] = 3, ["improve"] = 2, ["improved"] = 2, ["less"] = 1, ["unless"] = 2, ["nerve"] = 1, ["nerves"] = 1,
        ["placebo"] = 3, ["lupus"] = 2, ["coeliac"] = 3, ["celiac"] = 3, ["safely"] = 2, ["likely"] = 2, ["largely"] = 2, ["rarely"] = 2, ["closely"] = 2,
        ["lifetime"] = 2, ["outcome"] = 2, ["outcomes"] = 2, ["sclerosis"] = 3, ["evidence"] = 3, ["experience"] = 4, ["science"] = 2, ["patient"] = 2, ["patients"] = 2,
        ["recipe"] = 3, ["maybe"] = 2, ["hopeful"] = 2, ["useful"] = 2, ["careful"] = 2, ["movement"] = 2, ["statement"] = 2, ["involvement"] = 3,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The number of syllables of a word in lower case; at least 1. A number counts as one.</summary>
    public static int Of(ReadOnlySpan<char> word)
    {
        Span<char> letters = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        var length = 0;
        foreach (var c in word)
        {
            if (char.IsLetter(c))
            {
                letters[length++] = c;
            }
        }

        ReadOnlySpan<char> text = letters[..length];
        if (length <= 2)
        {
            return 1;
        }

        if (Exceptions.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var known))
        {
            return known;
        }

        var groups = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsVowel(text[i]) && (i == 0 || !IsVowel(text[i - 1])))
            {
                groups++;
            }
        }

        return Math.Max(1, groups + SplitVowels(text) - SilentEndings(text));
    }

    /// <summary>Vowels that stand together and are spoken apart, as in "reaction", "diabetes", "medium".</summary>
    private static int SplitVowels(ReadOnlySpan<char> text)
    {
        var split = 0;
        for (var i = 1; i < text.Length; i++)
        {
            var pair = text.Slice(i - 1, 2);
            var before = i >= 2 ? text[i - 2] : ' ';
            split += pair switch
            {
                "ia" => before is 't' or 'c' or 'g' or 's' ? 0 : 1,
                "io" => before is 't' or 's' or 'c' or 'g' or 'x' ? 0 : 1,
                "iu" or "uo" or "eo" when before != 'p' => 1,
                "ua" => before is 'q' or 'g' ? 0 : 1,
                "ea" when text[(i - 1)..].StartsWith("eact") => 1,
                "ie" when text[(i - 1)..] is "iet" or "iety" || text[(i - 1)..].StartsWith("ience") || text[(i - 1)..].StartsWith("ient") && before != 't' => 1,
                _ => 0,
            };
        }

        return split;
    }

    private static int SilentEndings(ReadOnlySpan<char> text)
    {
        if (text.EndsWith("ed") && text.Length > 3)
        {
            return IsVowel(text[^3]) || text[^3] is 't' or 'd' ? 0 : 1;
        }

        if (text.EndsWith("es") && text.Length > 3)
        {
            var isSpoken = text[^3] is 's' or 'z' or 'x' or 'c' or 'g' || text.EndsWith("ches") || text.EndsWith("shes");
            return isSpoken || IsVowel(text[^3]) || text.EndsWith("les") && !IsVowel(text[^4]) ? 0 : 1;
        }

        var endsInSilentE = text[^1] == 'e' && !IsVowel(text[^2]) && !(text[^2] == 'l' && !IsVowel(text[^3]));
        return endsInSilentE ? 1 : 0;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
