using System.Text;

namespace EvidenceSite.Evidence.Link;

/// <summary>
/// The order in which people look for titles and names: letters before anything else, without regard to case or accents, the same on every
/// machine (no culture of the system is asked).
/// </summary>
public static class TitleOrder
{
    /// <summary>What to sort a title by, ordinally: its letters folded, and then the title itself.</summary>
    public static string KeyOf(string? title)
    {
        var text = title ?? "";
        var key = new StringBuilder(text.Length * 2);
        foreach (var c in text)
        {
            var letter = char.ToLowerInvariant(c);
            if (PlainLetters.Of(letter) is { } plain)
            {
                key.Append(plain);
            }
            else if (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) || letter == ' ')
            {
                key.Append(letter);
            }
        }

        // No title holds this character, and it sorts before all others.
        return key.Append('\0').Append(text).ToString();
    }
}
