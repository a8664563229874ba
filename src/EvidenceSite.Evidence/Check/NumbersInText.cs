using System.Globalization;
using System.Text.RegularExpressions;

namespace EvidenceSite.Evidence.Check;

/// <summary>
/// Numbers that stand by themselves: not parts of names such as CD34 or IL-6. Commas between thousands and a missing leading zero make
/// no difference; a sign is left aside, since texts say "fell by 1.7" for −1.7.
/// </summary>
internal static partial class NumbersInText
{
    /// <summary>The numbers of a text: offset, length as written, and value.</summary>
    public static List<(int Offset, int Length, decimal Value)> Of(string text)
    {
        var numbers = new List<(int, int, decimal)>();
        if (!text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return numbers;
        }

        foreach (var match in Number().EnumerateMatches(text))
        {
            if (decimal.TryParse(text.AsSpan(match.Index, match.Length), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value))
            {
                numbers.Add((match.Index, match.Length, value));
            }
        }

        return numbers;
    }

    [GeneratedRegex(@"(?<![\p{L}\d.,]|\p{L}[-‑])(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d*\.\d+|\d+)(?![\d]|[.,]\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Number();
}
