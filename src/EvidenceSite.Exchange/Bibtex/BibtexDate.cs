using System.Globalization;
using EvidenceSite.Citations;

namespace EvidenceSite.Exchange.Bibtex;

/// <summary>Dates for BibTeX, which knows year and month, and for BibLaTeX, which reads ISO 8601-2 (EDTF, level 1).</summary>
internal static class BibtexDate
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The year for BibTeX, or the words of a date in words.</summary>
    public static string Year(CitationDate date) => date.Start is { } start ? start.Year.ToString(CultureInfo.InvariantCulture) : date.Literal;

    /// <summary>BibTeX's name of the month; null without one.</summary>
    public static string? Month(CitationDate date) => date.Start is { Month: > 0 and <= 12 } start ? Months[start.Month - 1] : null;

    /// <summary>Whether year and month say it all.</summary>
    public static bool IsYearAndMonth(CitationDate date) =>
        date is { End: null, Circa: false, Start: { Day: 0, Month: <= 12, Year: > 0 } } or { Start: null };

    /// <summary>The date for BibLaTeX; null for one in words.</summary>
    public static string? Edtf(CitationDate date)
    {
        if (date.Start is not { } start)
        {
            return null;
        }

        var circa = date.Circa ? "~" : "";
        // A year of 0 ends a range that goes on.
        return Edtf(start) + circa + (date.End is { } end ? "/" + (end.Year == 0 ? ".." : Edtf(end) + circa) : "");
    }

    private static string Edtf(CitationDateParts parts)
    {
        // There is a year 0 in ISO 8601: it is 1 before Christ.
        var year = parts.Year < 0 ? parts.Year + 1 : parts.Year;
        var text = year.ToString("0000", CultureInfo.InvariantCulture);
        // Seasons are 21 to 24.
        var month = parts.Month > 12 ? parts.Month + 8 : parts.Month;
        return month == 0 ? text
            : parts.Day == 0 || month > 12 ? string.Create(CultureInfo.InvariantCulture, $"{text}-{month:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{text}-{month:00}-{parts.Day:00}");
    }
}
