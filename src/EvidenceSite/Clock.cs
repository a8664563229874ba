using System.CommandLine.Parsing;
using System.Globalization;

namespace EvidenceSite;

/// <summary>
/// The day by which pages are judged current: the one given, else that of SOURCE_DATE_EPOCH (reproducible-builds.org), else today in UTC.
/// </summary>
public static class Clock
{
    private const string EpochVariable = "SOURCE_DATE_EPOCH";

    /// <summary>The day where none is given.</summary>
    public static DateOnly Today()
    {
        var epoch = Environment.GetEnvironmentVariable(EpochVariable);
        var now = long.TryParse(epoch, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds < 253_402_300_800
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : DateTimeOffset.UtcNow;
        return DateOnly.FromDateTime(now.UtcDateTime);
    }

    /// <summary>Reads the option; a wrong one is an error of usage.</summary>
    public static DateOnly Parse(ArgumentResult result)
    {
        if (result.Tokens.Count == 0)
        {
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
