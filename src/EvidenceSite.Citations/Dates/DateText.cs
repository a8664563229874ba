using System.Globalization;
using System.Text.RegularExpressions;

namespace EvidenceSite.Citations.Dates;

/// <summary>Reads dates that people wrote as text: ISO 8601 and EDTF, "12 May 2001", "May 12, 2001", "Spring 1998", ranges of these.</summary>
internal static partial class DateText
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly string[] Seasons = ["spr", "sum", "aut", "win"];

    private const int LongestDate = 200;

    /// <summary>The date; one in words where it cannot be read.</summary>
    public static CitationDate Parse(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length > LongestDate)
            return new CitationDate { Literal = trimmed };
        var circa = false;
        if (trimmed.EndsWith('?') || trimmed.EndsWith('~') || trimmed.StartsWith('~'))
        {
            circa = true;
            trimmed = trimmed.Trim('?', '~').Trim();
        }

        var about = AboutPattern().Match(trimmed);
        if (about.Success)
        {
            circa = true;
            trimmed = trimmed[about.Length..];
        }

        if (Single(trimmed) is { } single)
            return new CitationDate { Start = single, Circa = circa };
        foreach (var separator in new[] { "/", " - ", "\u2013", "--", "-", " to " })
        {
            var at = trimmed.IndexOf(separator, StringComparison.Ordinal);
            if (at <= 0 || trimmed.IndexOf(separator, at + separator.Length, StringComparison.Ordinal) >= 0)
                continue;
            var first = trimmed[..at].Trim();
            var second = trimmed[(at + separator.Length)..].Trim();
            if (Single(second) is { } end && (Single(first) ?? WithYear(first, end)) is { } start)
                return new CitationDate { Start = start, End = end, Circa = circa };
            if (second is "" or ".." && Single(first) is { } open)
                return new CitationDate { Start = open, End = default(CitationDateParts), Circa = circa };
        }

        return new CitationDate { Literal = text.Trim() };
    }

    private static CitationDateParts? WithYear(string text, CitationDateParts end) =>
        Single(text + " " + end.Year.ToString(CultureInfo.InvariantCulture));

    private static CitationDateParts? Single(string text)
    {
        if (IsoPattern().Match(text) is { Success: true } iso)
        {
            var month = Number(iso.Groups["month"]);
            return month is > 16 and not (> 20 and < 25) ? null : Checked(Number(iso.Groups["year"]), DateReader.Month(month), Number(iso.Groups["day"]));
        }

        if (SlashPattern().Match(text) is { Success: true } slash)
            return Checked(Number(slash.Groups["year"]), Number(slash.Groups["month"]), Number(slash.Groups["day"]));
        if (WordPattern().Match(text) is not { Success: true } words)
            return null;
        var name = words.Groups["name"].Value.ToLowerInvariant();
        var number = name.Length < 3 ? 0 : Array.IndexOf(Months, name[..3]) + 1;
        if (number == 0 && name.Length >= 4)
            number = name == "fall" ? 15 : Array.IndexOf(Seasons, name[..3]) is >= 0 and var season ? season + 13 : 0;
        return number == 0 ? null : Checked(Number(words.Groups["year"]), number, Number(words.Groups["day"]));
    }

    private static CitationDateParts? Checked(int year, int month, int day) => day > 31 || month > 16 ? null : new CitationDateParts(year, month, day);

    private static int Number(Group group) => group.Success ? int.Parse(group.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(circa|ca\.?|c\.)\s*(?=\d)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AboutPattern();

    [GeneratedRegex(@"^(?<year>-?\d{1,9})(-(?<month>\d{1,2})(-(?<day>\d{1,2})(T.{0,40})?)?)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex IsoPattern();

    [GeneratedRegex(@"^((?<month>\d{1,2})/)?((?<day>\d{1,2})/)?(?<year>\d{4})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SlashPattern();

    [GeneratedRegex(@"^((?<day>\d{1,2})(st|nd|rd|th)?[ .-]+)?(?<name>\p{L}{3,})\.?([ -]+(?<day>\d{1,2})(st|nd|rd|th)?,?)?,?[ -]+(?<year>\d{3,4})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex WordPattern();
}
