using System.CommandLine.Parsing;
using System.Globalization;

namespace EvidenceSite;

/// <summary>
/// The day by which pages are judged current: the one given, else that of SOURCE_DATE_EPOCH (reproducible-builds.org), else today in UTC.
/// </summary>
public static class Clock
{
    private const string EpochVariable = "SOURCE_DATE_EPOCH";

    // The last second of the year 9999, which no day can follow.
    private const long LastSecond = 253_402_300_799;

    /// <summary>The day where none is given. An epoch that is none is left to <see cref="Parse"/>, which refuses it.</summary>
    public static DateOnly Today() => DateOnly.FromDateTime((Epoch() ?? DateTimeOffset.UtcNow).UtcDateTime);

    private static DateTimeOffset? Epoch() =>
        long.TryParse(EpochText, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= LastSecond ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;

    private static string? EpochText => Environment.GetEnvironmentVariable(EpochVariable);

    /// <summary>Reads the option; a wrong one is an error of usage.</summary>
    public static DateOnly Parse(ArgumentResult result)
    {
        if (result.Tokens.Count == 0)
        {
            if (!string.IsNullOrEmpty(EpochText) && Epoch() is null)
            {
                result.AddError($"\"{EpochText}\" is not a time for {EpochVariable}. Give whole seconds since 1970-01-01 (UTC), or leave it out.");
            }

            return Today();
        }

        var text = result.Tokens[^1].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        result.AddError($"\"{text}\" is not a date for --today. Write it as YYYY-MM-DD.");
        return default;
    }
}
