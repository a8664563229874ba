using System.Globalization;
using System.Text.Json;
using EvidenceSite.Citations.Items;

namespace EvidenceSite.Citations.Dates;

/// <summary>Reads a date object of CSL-JSON.</summary>
internal static class DateReader
{
    /// <summary>The date, or null where it holds nothing.</summary>
    public static CitationDate? Read(JsonElement element)
    {
        var circa = element.TryGetProperty("circa", out var uncertain) && IsTrue(uncertain);
        if (element.TryGetProperty("date-parts", out var parts) && parts.ValueKind == JsonValueKind.Array && Parts(parts, 0) is { } start)
        {
            if (start.Month == 0 && element.TryGetProperty("season", out var season) && Season(ItemReader.Scalar(season)) is { } number)
                start = start with { Month = number };
            return new CitationDate { Start = start, End = Parts(parts, 1), Circa = circa };
        }

        if (Text(element, "literal") is { Length: > 0 } literal)
            return new CitationDate { Literal = literal, Circa = circa };
        if (Text(element, "raw") is { Length: > 0 } raw)
        {
            var date = DateText.Parse(raw);
            return circa ? date with { Circa = true } : date;
        }

        return null;
    }

    private static string Text(JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) ? ItemReader.Scalar(value) ?? "" : "";

    private static bool IsTrue(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.Number => value.GetRawText() != "0",
        JsonValueKind.String => value.GetString() is { Length: > 0 } text && text is not ("0" or "false"),
        _ => false,
    };

    private static CitationDateParts? Parts(JsonElement dates, int index)
    {
        if (dates.GetArrayLength() <= index || dates[index].ValueKind != JsonValueKind.Array)
            return null;
        var numbers = new List<int>();
        foreach (var part in dates[index].EnumerateArray())
        {
            if (!int.TryParse(ItemReader.Scalar(part), NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number))
                break;
            numbers.Add(number);
        }

        if (numbers.Count == 0)
            return null;
        return new CitationDateParts(numbers[0], Month(numbers.ElementAtOrDefault(1)), numbers.ElementAtOrDefault(2));
    }

    // Seasons are written as months 13 to 16 by CSL-JSON, 21 to 24 by EDTF.
    internal static int Month(int month) => month switch
    {
        > 0 and <= 16 => month,
        > 16 and <= 20 => month - 4,
        > 20 and <= 24 => month - 8,
        _ => 0,
    };

    private static int? Season(string? text) => text?.Trim().ToLowerInvariant() switch
    {
        "1" or "spring" => 13,
        "2" or "summer" => 14,
        "3" or "autumn" or "fall" => 15,
        "4" or "winter" => 16,
        _ => null,
    };
}
