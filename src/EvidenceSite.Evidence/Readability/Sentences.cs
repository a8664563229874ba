using System.Buffers;
using System.Collections.Immutable;

namespace EvidenceSite.Evidence.Readability;

/// <summary>Splits plain text into sentences and words. By hand, because every text of a site goes through here several times.</summary>
public static class Sentences
{
    private static readonly SearchValues<char> Terminators = SearchValues.Create(".?!");
    private static readonly SearchValues<char> Closing = SearchValues.Create("”\"’')]");
    private static readonly SearchValues<char> Opening = SearchValues.Create("“\"‘'([*");

    private static readonly ImmutableArray<string> Abbreviations = ["vs", "e.g", "i.e", "Dr", "St", "No", "approx", "p", "pp", "al"];

    /// <summary>The sentences of a text, trimmed. A full stop inside a number or behind a common abbreviation ends none.</summary>
    public static IReadOnlyList<string> Of(string text) =>
        [.. Spans(text).Where(span => HasWord(text, span)).Select(span => text.Substring(span.Start, span.Length).Trim())];

    /// <summary>How many sentences a text has.</summary>
    public static int Count(string text) => Spans(text).Count(span => HasWord(text, span));

    /// <summary>Start and length of each sentence.</summary>
    public static IEnumerable<(int Start, int Length)> Spans(string text)
    {
        var start = 0;
        for (var stop = NextTerminator(text, 0); stop >= 0; stop = NextTerminator(text, stop + 1))
        {
            var end = stop + 1;
            while (end < text.Length && Closing.Contains(text[end]))
            {
                end++;
            }

            var next = end;
            while (next < text.Length && char.IsWhiteSpace(text[next]))
            {
                next++;
            }

            if (next > end && next < text.Length && CanBegin(text[next]) && !(end == stop + 1 && IsAbbreviated(text, stop)))
            {
                yield return (start, end - start);
                start = next;
            }
        }

        yield return (start, text.Length - start);
    }

    /// <summary>The words of a text: letters and digits, with the hyphens, apostrophes, commas and points inside them.</summary>
    public static IReadOnlyList<string> Words(string text) => [.. WordSpans(text).Select(span => text.Substring(span.Start, span.Length))];

    /// <summary>Start and length of each word, with a percent sign behind it.</summary>
    public static IEnumerable<(int Start, int Length)> WordSpans(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            if (!IsOfWord(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < text.Length && (IsOfWord(text[at]) || (text[at] is '-' or '’' or '\'' or '.' or ',' && at + 1 < text.Length && IsOfWord(text[at + 1]))))
            {
                at++;
            }

            at += at < text.Length && text[at] == '%' ? 1 : 0;
            yield return (start, at - start);
        }
    }

    private static int NextTerminator(string text, int from)
    {
        var at = text.AsSpan(from).IndexOfAny(Terminators);
        return at < 0 ? at : from + at;
    }

    private static bool CanBegin(char c) => char.IsUpper(c) || char.IsDigit(c) || Opening.Contains(c);

    private static bool IsAbbreviated(string text, int stop)
    {
        foreach (var word in text[stop] == '.' ? Abbreviations : [])
        {
            if (text.AsSpan(0, stop).EndsWith(word) && (stop == word.Length || !(IsOfWord(text[stop - word.Length - 1]) || text[stop - word.Length - 1] == '_')))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasWord(string text, (int Start, int Length) span)
    {
        foreach (var c in text.AsSpan(span.Start, span.Length))
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfWord(char c) => char.IsLetter(c) || char.IsNumber(c);
}
