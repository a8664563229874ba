using System.Globalization;
using EvidenceSite.Citations;

namespace EvidenceSite.Exchange.Ris;

/// <summary>Dates of RIS: year/month/day/other, all slashes written.</summary>
internal static class RisDate
{
    private static readonly string[] Seasons = ["Spring", "Summer", "Autumn", "Winter"];

    /// <summary>The date; null for one in words without a year.</summary>
    public static string? Of(CitationDate date)
    {
        if (date.Start is not { } start)
        {
            return null;
        }

        var isMonth = start.Month is > 0 and <= 12;
        var month = isMonth ? start.Month.ToString("00", CultureInfo.InvariantCulture) : "";
        var day = isMonth && start.Day > 0 ? start.Day.ToString("00", CultureInfo.InvariantCulture) : "";
        var other = string.Join(' ', ((string?[])[date.Circa ? "circa" : null, start.Month > 12 ? Seasons[start.Month - 13] : null, End(date.End)]).OfType<string>());
        return $"{Year(date)}/{month}/{day}/{other}";
    }

    /// <summary>The year in four digits; null without one.</summary>
    public static string? Year(CitationDate date) => date.Start is { } start ? start.Year.ToString("0000", CultureInfo.InvariantCulture) : null;

    private static string? End(CitationDateParts? end) => end switch
    {
        null => null,
        { Year: 0 } => "to the present",
        { Month: > 12 } season => $"to {Seasons[season.Month - 13]} {Text(season.Year)}",
        { Month: 0 } year => $"to {Text(year.Year)}",
        { Day: 0 } month => $"to {Text(month.Year)}-{month.Month:00}",
        { } day => $"to {Text(day.Year)}-{day.Month:00}-{day.Day:00}",
    };

    private static string Text(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}
