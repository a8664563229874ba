using System.Globalization;
using EvidenceSite.Citations;

namespace EvidenceSite.Exchange.Reading;

/// <summary>
/// Reads dates as bibliographic files hold them: EDTF as BibLaTeX has it ("2019-01/2019-03", "1850~", "2019-21"), RIS's slashes
/// ("2019/01/15/", "2019///Spring"), PubMed's words ("2018 Dec-2019 Jan", "2019 Spring") and people's ("15 January 2019", "Jan 15, 2019").
/// </summary>
internal static class WrittenDate
{
    private const int Longest = 100;

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly string[] FullMonths =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] Circa = ["c", "ca", "circa", "about", "approx", "approximately"];

    private enum Kind
    {
        Number,
        Month,
        Circa,
        Dash,
        To,
    }

    /// <summary>The date; null where the text says more or something else than a date.</summary>
    public static CitationDate? Parse(string text)
    {
        var trimmed = text.Trim().TrimEnd('.').Trim();
        if (trimmed.Length is 0 or > Longest)
        {
            return null;
        }

        return Iso(trimmed) ?? Slashes(trimmed) ?? Words(trimmed);
    }

    /// <summary>1 to 12 for the name of a month or its abbreviation, 13 to 16 for a season; 0 for anything else.</summary>
    public static int MonthOf(string word)
    {
        var name = word.Trim().TrimEnd('.').ToLowerInvariant();
        var season = name switch { "spring" or "spr" => 13, "summer" or "sum" => 14, "fall" or "autumn" or "aut" => 15, "winter" or "win" => 16, _ => 0 };
        if (season > 0 || name.Length < 3)
        {
            return season;
        }

        var month = Array.IndexOf(Months, name[..3]) + 1;
        return month > 0 && FullMonths[month - 1].StartsWith(name == "sept" ? "sep" : name, StringComparison.Ordinal) ? month : 0;
    }

    /// <summary>Whether the parts are a day of the calendar, or the start of one.</summary>
    public static bool IsDay(CitationDateParts parts) =>
        parts.Year is >= 1 and <= 9999 && parts.Month is >= 0 and <= 16 && parts.Day is >= 0 and <= 31 &&
        (parts.Day == 0 || parts.Month is >= 1 and <= 12 && parts.Day <= DateTime.DaysInMonth(parts.Year, parts.Month));

    /// <summary>EDTF (ISO 8601-2): levels 0 and 1 as BibLaTeX takes them.</summary>
    private static CitationDate? Iso(string text)
    {
        var ends = text.Split('/');
        if (ends.Length > 2)
        {
            return null;
        }

        var circa = false;
        var first = IsoEnd(ends[0], ref circa);
        if (ends.Length == 1)
        {
            return first is { } only ? new CitationDate { Start = only, Circa = circa } : null;
        }

        var second = IsoEnd(ends[1], ref circa);
        return (first, second) switch
        {
            ({ } start, { } end) => new CitationDate { Start = start, End = end, Circa = circa },
            ({ } start, null) when ends[1] is "" or ".." or "open" => new CitationDate { Start = start, End = default(CitationDateParts), Circa = circa },
            _ => null,
        };
    }

    private static CitationDateParts? IsoEnd(string text, ref bool circa)
    {
        text = text.Trim();
        if (text.EndsWith('~') || text.EndsWith('?') || text.EndsWith('%'))
        {
            circa = true;
            text = text[..^1];
        }

        var time = text.IndexOf('T', StringComparison.Ordinal);
        var parts = (time == 10 ? text[..time] : text).Split('-');
        if (parts.Length > 3 || parts[0].Length != 4 || Digits(parts[0]) is not { } year)
        {
            return null;
        }

        var month = 0;
        var day = 0;
        if (parts.Length > 1 && !IsUnknown(parts[1]))
        {
            if (Digits(parts[1]) is not { } number || parts[1].Length > 2 || number is 0 or > 24 or (> 12 and < 21))
            {
                return null;
            }

            month = number > 20 ? number - 8 : number;
        }

        if (parts.Length > 2 && !IsUnknown(parts[2]))
        {
            if (Digits(parts[2]) is not { } number || parts[2].Length > 2)
            {
                return null;
            }

            day = number;
        }

        return Checked(new CitationDateParts(year, month, day));
    }

    // "199u-uu" leaves out more than a year can say; a month or day left open is one that is not known.
    private static bool IsUnknown(string part) => part is "XX" or "xx" or "uu" or "";

    /// <summary>RIS: year, month, day and other words, with slashes between. Day or month first only where it cannot be the other.</summary>
    private static CitationDate? Slashes(string text)
    {
        var parts = text.Split('/');
        if (parts.Length is < 2 or > 4)
        {
            return null;
        }

        if (parts[0].Length == 4 && Digits(parts[0]) is { } year)
        {
            var month = parts[1].Length == 0 ? 0 : Digits(parts[1]) ?? MonthOf(parts[1]);
            var day = parts.Length < 3 || parts[2].Length == 0 ? 0 : Digits(parts[2]) ?? -1;
            var other = parts.Length > 3 ? parts[3].Trim() : "";
            if (day < 0 || (parts[1].Length > 0 && month == 0 && parts[1] is not ("0" or "00")))
            {
                return null;
            }

            if (month == 0 && other.Length > 0)
            {
                // "2019///Spring", "2019///Jan-Feb".
                return Words($"{other} {parts[0]}");
            }

            return other.Length == 0 && Checked(new CitationDateParts(year, month, day)) is { } date ? new CitationDate { Start = date } : null;
        }

        if (parts is [{ Length: <= 2 } first, { Length: <= 2 } second, { Length: 4 } last] && Digits(first) is { } a && Digits(second) is { } b && Digits(last) is { } y)
        {
            return (a > 12, b > 12) switch
            {
                (true, false) when Checked(new(y, b, a)) is { } date => new CitationDate { Start = date },
                (false, true) when Checked(new(y, a, b)) is { } date => new CitationDate { Start = date },
                _ when a == b && Checked(new(y, a, b)) is { } date => new CitationDate { Start = date },
                _ => null,
            };
        }

        return null;
    }

    private static CitationDate? Words(string text)
    {
        if (Tokens(text) is not { } tokens)
        {
            return null;
        }

        var circa = tokens.RemoveAll(token => token.Kind == Kind.Circa) > 0;
        var dash = tokens.FindIndex(token => token.Kind is Kind.Dash or Kind.To);
        if (dash < 0)
        {
            return Single(tokens) is { Year: > 0 } only && Checked(only) is { } date ? new CitationDate { Start = date, Circa = circa } : null;
        }

        if (tokens.FindIndex(dash + 1, token => token.Kind is Kind.Dash or Kind.To) >= 0 || Single(tokens[..dash]) is not { } start || Single(tokens[(dash + 1)..]) is not { } end)
        {
            return null;
        }

        // What the first half leaves out, the second says, and the other way round: "Jan-Feb 2019", "2019 Jan 15-20", "1998-99".
        if (start.Year == 0)
        {
            start = start with { Year = end.Year };
        }

        if (end.Year == 0 && end is { Month: 0, Day: > 0 } && start is { Month: 0, Day: 0 })
        {
            end = new CitationDateParts(start.Year / 100 * 100 + end.Day);
        }

        if (end.Year == 0)
        {
            end = end with { Year = start.Year };
        }

        if (end is { Month: 0, Day: > 0 })
        {
            end = end with { Month = start.Month };
        }

        if (start is { Month: 0, Day: > 0 })
        {
            start = start with { Month = end.Month };
        }

        return Checked(start) is { } from && Checked(end) is { } to && from.Year > 0 && (to.Year, to.Month, to.Day).CompareTo((from.Year, from.Month, from.Day)) >= 0
            ? new CitationDate { Start = from, End = to, Circa = circa }
            : null;
    }

    private static CitationDateParts? Single(List<(Kind Kind, int Value, int Length)> tokens)
    {
        if (tokens.Count is 0 or > 3)
        {
            return null;
        }

        var (year, month, day) = (0, 0, 0);
        foreach (var (kind, value, length) in tokens)
        {
            if (kind == Kind.Month && month == 0)
            {
                month = value;
            }
            else if (kind == Kind.Number && length == 4 && year == 0)
            {
                year = value;
            }
            else if (kind == Kind.Number && length <= 2 && day == 0 && value > 0)
            {
                day = value;
            }
            else
            {
                return null;
            }
        }

        return new CitationDateParts(year, month, day);
    }

    private static List<(Kind Kind, int Value, int Length)>? Tokens(string text)
    {
        var tokens = new List<(Kind, int, int)>();
        for (var at = 0; at < text.Length;)
        {
            var c = text[at];
            var start = at;
            if (char.IsAsciiDigit(c))
            {
                while (at < text.Length && char.IsAsciiDigit(text[at]))
                {
                    at++;
                }

                if (at - start > 4)
                {
                    return null;
                }

                tokens.Add((Kind.Number, int.Parse(text.AsSpan(start, at - start), NumberStyles.None, CultureInfo.InvariantCulture), at - start));
                if (at + 2 <= text.Length && text.AsSpan(at, 2) is "st" or "nd" or "rd" or "th")
                {
                    at += 2;
                }
            }
            else if (char.IsLetter(c))
            {
                while (at < text.Length && char.IsLetter(text[at]))
                {
                    at++;
                }

                var word = text[start..at];
                if (MonthOf(word) is > 0 and var month)
                {
                    tokens.Add((Kind.Month, month, 0));
                }
                else if (Circa.Contains(word, StringComparer.OrdinalIgnoreCase))
                {
                    tokens.Add((Kind.Circa, 0, 0));
                }
                else if (word.Equals("to", StringComparison.OrdinalIgnoreCase))
                {
                    tokens.Add((Kind.To, 0, 0));
                }
                else
                {
                    return null;
                }
            }
            else
            {
                at++;
                switch (c)
                {
                    case ' ' or ',' or '.' or '\u00A0' or '[' or ']':
                        break;
                    case '~' or '?':
                        tokens.Add((Kind.Circa, 0, 0));
                        break;
                    case '-' or '\u2013' or '\u2014' or '/':
                        if (tokens.Count > 0 && tokens[^1].Item1 == Kind.Dash && text[start - 1] == c)
                        {
                            break;
                        }

                        tokens.Add((Kind.Dash, 0, 0));
                        break;
                    default:
                        return null;
                }
            }
        }

        return tokens;
    }

    private static CitationDateParts? Checked(CitationDateParts parts) => IsDay(parts) ? parts : null;

    private static int? Digits(string text) =>
        text.Length is > 0 and <= 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
