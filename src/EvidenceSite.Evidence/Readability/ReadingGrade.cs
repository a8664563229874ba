using System.Collections.Frozen;

namespace EvidenceSite.Evidence.Readability;

/// <summary>How many years of (US) schooling a text asks of its reader.</summary>
/// <param name="FleschKincaid">0.39 × words/sentences + 11.8 × syllables/words − 15.59 (Kincaid and others 1975).</param>
/// <param name="Smog">1.0430 × √(words of three or more syllables × 30/sentences) + 3.1291 (McLaughlin 1969).</param>
/// <param name="Sentences">How many sentences were measured.</param>
public readonly record struct ReadingGrade(double FleschKincaid, double Smog, int Sentences)
{
    // SMOG was made for thirty sentences. In one or two, a single long word lifts it by five grades or more.
    private const int FewestForSmog = 3;

    /// <summary>The harder of the two; of one or two sentences, Flesch-Kincaid alone.</summary>
    public double Worst => Sentences < FewestForSmog ? FleschKincaid : Math.Max(FleschKincaid, Smog);

    /// <summary>The grade of counted text.</summary>
    public static ReadingGrade Of(int sentences, int words, int syllables, int longWords) => new(
        (0.39 * words / sentences) + (11.8 * syllables / words) - 15.59,
        (1.0430 * Math.Sqrt(longWords * 30.0 / sentences)) + 3.1291,
        sentences);

    /// <summary>The grade of a text.</summary>
    /// <param name="text">Plain text.</param>
    /// <param name="known">Words (lower case) that count as easy, because the glossary explains them.</param>
    public static ReadingGrade Of(string text, FrozenSet<string> known)
    {
        const int easySyllables = 2;
        const int longFrom = 3;
        var sentences = Readability.Sentences.Count(text);
        if (sentences == 0)
        {
            return default;
        }

        var isKnown = known.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> buffer = stackalloc char[64];
        var (words, syllables, longWords) = (0, 0, 0);
        foreach (var (start, length) in Readability.Sentences.WordSpans(text))
        {
            var whole = text.AsSpan(start, length);
            foreach (var part in whole.Split('-'))
            {
                var word = whole[part];
                var lower = word.Length <= buffer.Length ? buffer[..word.Length] : new char[word.Length];
                word.ToLowerInvariant(lower);
                var count = Syllables.Of(lower);
                count = isKnown.Contains(lower) ? Math.Min(easySyllables, count) : count;
                words++;
                syllables += count;
                longWords += count >= longFrom ? 1 : 0;
            }
        }

        return Of(sentences, words, syllables, longWords);
    }
}
