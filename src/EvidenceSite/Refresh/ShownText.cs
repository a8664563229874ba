using System.Globalization;
using EvidenceSite.Refresh.Comparing;

namespace EvidenceSite.Refresh;

/// <summary>Texts of strangers as a terminal may show them: in one line, bounded, and without signs that a terminal takes for orders.</summary>
internal static class ShownText
{
    private const int Longest = 1_000;

    /// <summary>The text to show.</summary>
    public static string Of(string text)
    {
        var readable = TextForms.Readable(text);
        var cut = readable.Length > Longest ? string.Concat(readable.AsSpan(0, Longest), "…") : readable;
        return string.Concat(cut.Select(c => IsOrder(c) ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}") : c.ToString()));
    }

    private static bool IsOrder(char c) =>
        char.IsControl(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
