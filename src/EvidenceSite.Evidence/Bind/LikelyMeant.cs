using System.Globalization;
using System.Text;
using EvidenceSite.Evidence.Link;

namespace EvidenceSite.Evidence.Bind;

/// <summary>
/// The valid value that a person probably meant by one that is not valid; null where it cannot be told. A guess is only offered, never
/// taken; where two readings are possible, as for 01/02/2026, there is none.
/// </summary>
public static class LikelyMeant
{
    private static readonly string[] DateForms = ["yyyy/M/d", "yyyy.M.d", "yyyy-M-d", "yyyyMMdd", "d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy"];

    /// <summary>An ID: letters without their accents in lower case, and a hyphen for whatever else stands between.</summary>
    public static string? Id(string text)
    {
        var id = new StringBuilder();
        foreach (var c in text.Select(char.ToLowerInvariant))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                id.Append(c);
            }
            else if (PlainLetters.Of(c) is { } plain)
            {
                id.Append(plain);
            }
            else if (id.Length > 0 && id[^1] != '-')
            {
                id.Append('-');
            }
        }

        return OnlyIf(id.ToString().Trim('-'), meant => Identifier.Fault(meant) is null);
    }

    /// <summary>A date in another order or with the month's name; or the last day of a month that has fewer days.</summary>
    public static string? Date(string text)
    {
        if (DateOnly.TryParseExact(text, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var date))
        {
            return Written(date);
        }

        var parts = text.Split('-');
        return parts is [{ Length: 4 } first, { Length: 2 } second, { Length: 2 } third] &&
            int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0 &&
            int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12 &&
            int.TryParse(third, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day > 28
                ? Written(new DateOnly(year, month, DateTime.DaysInMonth(year, month)))
                : null;
    }

    /// <summary>A whole number that was written with separators of thousands, or with a unit behind it.</summary>
    public static string? Number(string text)
    {
        var number = text.Split(' ')[0].Replace(",", "", StringComparison.Ordinal);
        return OnlyIf(number, meant => meant.Length is > 0 and < 19 && meant.All(char.IsAsciiDigit));
    }

    /// <summary>A DOI that stands in an address or behind a word.</summary>
    public static string? Doi(string text) =>
        text.IndexOf("10.", StringComparison.Ordinal) is > 0 and var at ? OnlyIf(text[at..].TrimEnd('.', ' '), BibliographicNumbers.IsDoi) : null;

    /// <summary>A PubMed number that stands in an address or behind a word.</summary>
    public static string? Pmid(string text) => OnlyIf(Digits(text), BibliographicNumbers.IsPmid);

    /// <summary>A PubMed Central number without its letters, or in an address.</summary>
    public static string? Pmcid(string text) => OnlyIf("PMC" + Digits(text), BibliographicNumbers.IsPmcid);

    /// <summary>An address without its scheme.</summary>
    public static string? Address(string text) => OnlyIf(
        "https://" + text, meant => !text.Contains(':', StringComparison.Ordinal) && !text.Any(char.IsWhiteSpace) && !text.StartsWith('/') &&
            text.Split('/')[0].Contains('.', StringComparison.Ordinal) && Uri.TryCreate(meant, UriKind.Absolute, out _));

    /// <summary>A SHA-256 in capital letters or with spaces around it.</summary>
    public static string? Hash(string text) =>
        OnlyIf(text.Trim().ToLowerInvariant(), meant => meant.Length == 64 && meant.All(char.IsAsciiHexDigitLower));

    private static string Digits(string text) => text.Split('/')[^1] is { Length: > 0 } last ? string.Concat(last.Where(char.IsAsciiDigit)) : string.Concat(text.Where(char.IsAsciiDigit));

    private static string Written(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? OnlyIf(string meant, Func<string, bool> isValid) => isValid(meant) ? meant : null;
}
