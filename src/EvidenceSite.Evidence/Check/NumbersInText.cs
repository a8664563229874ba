using System.Globalization;
using System.Text.RegularExpressions;

namespace EvidenceSite.Evidence.Check;

/// <summary>
/// Numbers that stand by themselves: not parts of names such as CD34 or IL-6. Commas between thousands and a missing leading zero make
/// no difference; a sign is left aside, since texts say "fell by 1.7" for −1.7.
/// </summary>
internal static partial class NumbersInText
{
    /// <summary>The numbers of a text: offset, as written, and value.</summary>
    public static IEnumerable<(int Offset, string Written, decimal Value)> Of(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            yield break;
        }

        foreach (Match match in Number().Matches(text))
        {
            if (decimal.TryParse(match.Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            {
                yield return (match.Index, match.Value, value);
            }
        }
    }

    [GeneratedRegex(@"(?<![\p{L}\d.,]|\p{L}[-‑])(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d*\.\d+|\d+)(?![\d]|[.,]\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Number();
}
