using System.Globalization;

namespace EvidenceSite.Theme;

/// <summary>Dates and numbers as people read them.</summary>
public static class DateText
{
    /// <summary>Such as 21 November 2026.</summary>
    public static string Of(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Such as 2026-11-21, for machines.</summary>
    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A whole number with a comma between thousands.</summary>
    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A size that a person can judge, such as 1.6 MB; a kilobyte has 1,000 bytes, as browsers and shops count.</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1_000 => $"{Number(bytes)} bytes",
        < 1_000_000 => $"{Number((bytes + 500) / 1_000)} kB",
        _ => (bytes / 1_000_000d).ToString("0.0", CultureInfo.InvariantCulture) + " MB",
    };
}
