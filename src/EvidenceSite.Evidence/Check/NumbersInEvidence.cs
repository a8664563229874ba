using System.Text.RegularExpressions;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Wording;

namespace EvidenceSite.Evidence.Check;

/// <summary>
/// Each number of an evidence statement stands in what we hold of a work that the same sentence cites, and no relative measure stands alone.
/// </summary>
internal sealed partial class NumbersInEvidence(NumbersOfReferences references, WordingLists lists, DiagnosticCollector problems)
{
    /// <summary>Checks an evidence statement.</summary>
    public void Check(OwnVoice voice)
    {
        foreach (var (start, words, _) in voice.Sentences)
        {
            var numbers = NumbersInText.Of(words);
            if (numbers.Count == 0)
            {
                continue;
            }

            var cited = voice.CitedBetween(start, start + words.Length).Where(references.Knows).Distinct(StringComparer.Ordinal).ToList();
            var held = cited.ConvertAll(references.Of);
            foreach (var (offset, length, value) in numbers)
            {
                if (!held.Any(numbers => numbers.Contains(value)))
                {
                    problems.Add(Catalogue.NumberNotFound(voice.PlaceAt(start + offset), words.Substring(offset, length), cited));
                }
            }
        }
    }

    /// <summary>Checks a statement for relative measures without absolute numbers.</summary>
    public void CheckRelative(OwnVoice voice)
    {
        var percent = HasPercent(voice.Unquoted) ? RelativePercent().Matches(voice.Unquoted).Select(match => (match.Index, match.Value)) : [];
        var relative = lists.Relative.In(voice.Unquoted).Concat(percent).ToList();
        if (relative.Count > 0 && !Absolute().IsMatch(voice.Unquoted))
        {
            problems.Add(Catalogue.RelativeAlone(voice.PlaceAt(relative[0].Item1), relative[0].Item2));
        }
    }

    private static bool HasPercent(string text) => text.Contains('%', StringComparison.Ordinal) || text.Contains("per cent", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(
        @"\b(?:reduc|lower|cut|decreas|increas|rais|rose|fell|improv)\w*\s+(?:\w+\s+){0,4}by\s+\d[\d.]*\s*(?:%|per cent)|(?<![\w.])\d[\d.]*\s*(?:%|per cent)\s+(?:lower|higher|less|more|fewer|greater|reduction|increase|improvement|decrease)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex RelativePercent();

    // "3 of 55", "34 of the 55", "nine people", "40.9 … per 100,000", "33% … and 37%".
    [GeneratedRegex(
        @"(?<![\w,.])\d[\d,.]*\s+(?:(?:of|in|out of|per|among)\b|(?:\w+\s+){0,3}(?:people|persons|patients|participants|adults|children|women|men|deaths|died|cases)\b)|\bper\s+\d|(?<![\d.])\d[\d.]*\s*(?:%|per cent)[^.?!]*(?<![\d.])\d[\d.]*\s*(?:%|per cent)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Absolute();
}
