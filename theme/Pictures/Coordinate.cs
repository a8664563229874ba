using System.Globalization;

namespace EvidenceSite.Theme.Pictures;

/// <summary>Numbers of a picture, the same on every machine.</summary>
internal static class Coordinate
{
    /// <summary>With two decimals at most.</summary>
    public static string Of(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Pairs as <c>points</c> and <c>d</c> want them.</summary>
    public static string Points(params ReadOnlySpan<(double X, double Y)> points)
    {
        var text = new List<string>();
        foreach (var (x, y) in points)
        {
            text.Add($"{Of(x)},{Of(y)}");
        }

        return string.Join(' ', text);
    }
}
