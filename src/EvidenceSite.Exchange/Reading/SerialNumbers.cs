using System.Text.RegularExpressions;

namespace EvidenceSite.Exchange.Reading;

/// <summary>Tells ISSNs from ISBNs: files have one field for both, often with several of them and words such as "(Electronic)".</summary>
internal static partial class SerialNumbers
{
    private const int Longest = 500;

    /// <summary>Adds what the text holds; anything else is kept by the field's own name.</summary>
    public static void Add(string text, RecordBuilder record, string field)
    {
        var found = text.Length > Longest ? [] : Pattern().Matches(text).Select(match => match.Value).ToList();
        foreach (var number in found)
        {
            var digits = string.Concat(number.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
            var variable = digits.Length == 8 ? "ISSN" : "ISBN";
            var written = variable == "ISSN" ? $"{digits[..4]}-{digits[4..]}" : number.Trim();
            record.Add(variable, written);
        }

        if (found.Count == 0)
        {
            record.Keep(field, text);
        }
    }

    // ISBN-13, ISBN-10 or ISSN, with or without hyphens or spaces.
    [GeneratedRegex(@"\b(97[89][- ]?([0-9][- ]?){9}[0-9]|([0-9][- ]?){9}[0-9Xx]|[0-9]{4}-?[0-9]{3}[0-9Xx])\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}
