using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace EvidenceSite.Evidence.Wording;

/// <summary>
/// Phrases that are looked for as whole words, without regard to case; a space in one stands for any white space. Every text of a site is searched
/// for some hundreds of phrases, so a phrase is found by its first word and not by trying one after the other.
/// </summary>
public sealed class PhraseList
{
    private readonly FrozenDictionary<string, ImmutableArray<ImmutableArray<string>>> _byFirstWord;

    /// <summary>Takes the phrases; an empty list never occurs.</summary>
    public PhraseList(IEnumerable<string> phrases)
    {
        Phrases = [.. phrases];
        // Longer phrases first, so that "no side effects" is found before "no".
        _byFirstWord = Phrases.Where(phrase => phrase.Length > 0).OrderByDescending(phrase => phrase.Length)
            .Select(phrase => (Parts: ImmutableArray.Create(phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries)), First: FirstWord(phrase)))
            .GroupBy(phrase => phrase.First, phrase => phrase.Parts, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The phrases, in the order of the list.</summary>
    public ImmutableArray<string> Phrases { get; }

    /// <summary>Whether one of them occurs.</summary>
    public bool OccursIn(string text) => Next(text, 0).Length > 0;

    /// <summary>Every occurrence: offset and words.</summary>
    public IEnumerable<(int Offset, string Words)> In(string text)
    {
        for (var found = Next(text, 0); found.Length > 0; found = Next(text, found.Offset + found.Length))
        {
            yield return (found.Offset, text.Substring(found.Offset, found.Length));
        }
    }

    /// <summary>The first occurrence at or behind an offset at which no word is cut in two; of length 0 if there is none.</summary>
    private (int Offset, int Length) Next(string text, int from)
    {
        var byFirstWord = _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
        var at = from;
        while (at < text.Length)
        {
            var end = EndOfWord(text, at);
            // Signs between words stand for a word of their own: a phrase may begin with one.
            if (byFirstWord.TryGetValue(text.AsSpan(at..end), out var candidates) && LongestAt(text, at, candidates) is > 0 and var length)
            {
                return (at, length);
            }

            at = Math.Max(end, at + 1);
        }

        return default;
    }

    private static int LongestAt(string text, int at, ImmutableArray<ImmutableArray<string>> candidates)
    {
        foreach (var candidate in candidates)
        {
            if (EndAt(text, at, candidate) is { } end)
            {
                return end - at;
            }
        }

        return 0;
    }

    /// <summary>Where a phrase ends that starts at an offset; null if it does not stand there as whole words.</summary>
    private static int? EndAt(string text, int at, ImmutableArray<string> parts)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            var start = at;
            while (i > 0 && at < text.Length && char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            if ((i > 0 && at == start) || !text.AsSpan(at).StartsWith(parts[i], StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }

            at += parts[i].Length;
        }

        return at < text.Length && IsOfWord(text[at]) ? null : at;
    }

    private static string FirstWord(string phrase) => phrase.TrimStart(' ')[..EndOfWord(phrase.TrimStart(' '), 0)];

    /// <summary>The end of the word that starts at an offset; the offset itself where none starts.</summary>
    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && IsOfWord(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Letters, digits, marks, connecting signs such as the underscore, and the hyphen.</summary>
    private static bool IsOfWord(char c) => char.IsAscii(c)
        ? char.IsAsciiLetterOrDigit(c) || c is '_' or '-'
        : char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.ConnectorPunctuation;
}
