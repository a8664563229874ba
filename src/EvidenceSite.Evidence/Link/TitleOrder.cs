using System.Text;

namespace EvidenceSite.Evidence.Link;

/// <summary>
/// The order in which people look for titles and names: letters before anything else, without regard to case or accents, the same on every
/// machine (no culture of the system is asked).
/// </summary>
public sealed class TitleOrder : IComparer<string>
{
    /// <summary>The one order.</summary>
    public static TitleOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        var byLetters = string.CompareOrdinal(Fold(x ?? ""), Fold(y ?? ""));
        return byLetters != 0 ? byLetters : string.CompareOrdinal(x, y);
    }

    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text.Select(char.ToLowerInvariant))
        {
            if (PlainLetters.Of(letter) is { } plain)
            {
                folded.Append(plain);
            }
            else if (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) || letter == ' ')
            {
                folded.Append(letter);
            }
        }

        return folded.ToString();
    }
}
