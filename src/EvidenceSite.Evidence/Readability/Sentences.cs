using System.Text.RegularExpressions;

namespace EvidenceSite.Evidence.Readability;

/// <summary>Splits plain text into sentences and words.</summary>
public static partial class Sentences
{
    /// <summary>The sentences of a text, trimmed. A full stop inside a number or behind a common abbreviation ends none.</summary>
    public static IReadOnlyList<string> Of(string text) =>
        [.. Spans(text).Select(span => text.Substring(span.Start, span.Length).Trim()).Where(sentence => sentence.Any(char.IsLetterOrDigit))];

    /// <summary>Start and length of each sentence.</summary>
    public static IEnumerable<(int Start, int Length)> Spans(string text)
    {
        var start = 0;
        foreach (Match boundary in Boundary().Matches(text))
        {
            yield return (start, boundary.Index - start);
            start = boundary.Index + boundary.Length;
        }

        yield return (start, text.Length - start);
    }

    /// <summary>The words of a text: letters and digits, with the hyphens, apostrophes, commas and points inside them.</summary>
    public static IReadOnlyList<string> Words(string text) => [.. Word().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"(?<=[.?!][”""’')\]]*)(?<!\b(?:vs|e\.g|i\.e|Dr|St|No|approx|pp?|al)\.)\s+(?=[\p{Lu}\d“""‘'(\[*])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Boundary();

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:[-’'.,][\p{L}\p{N}]+)*%?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Word();
}
