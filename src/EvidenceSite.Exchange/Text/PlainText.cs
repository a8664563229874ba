using System.Text;
using EvidenceSite.Citations;

namespace EvidenceSite.Exchange.Text;

/// <summary>Texts of an item for formats and places that know no markup.</summary>
public static class PlainText
{
    /// <summary>A field without its markup, in one line: nothing in it can begin a line of its own.</summary>
    /// <param name="field">A field with CSL's rich text.</param>
    public static string Of(string field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return RichField.Plain(field);
    }

    /// <summary>A name in the order of an index, such as "van Gogh, Vincent, Jr."; a group's as it is.</summary>
    public static string Inverted(CitationName name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.Literal.Length > 0)
        {
            return Of(name.Literal);
        }

        var family = Of(Joined(name.NonDroppingParticle, name.Family));
        var given = Of(Joined(name.Given, name.DroppingParticle));
        return name.Suffix.Length > 0 ? $"{family}, {given}, {Of(name.Suffix)}" : given.Length > 0 && family.Length > 0 ? $"{family}, {given}" : family + given;
    }

    /// <summary>Single spaces for any white space, and no control characters.</summary>
    internal static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            // The no-break space says something and stays.
            if (letter is not ('\u00a0' or '\u202f') && (char.IsWhiteSpace(letter) || char.IsControl(letter)))
            {
                if (line.Length > 0 && line[^1] != ' ')
                {
                    line.Append(' ');
                }
            }
            else
            {
                line.Append(letter);
            }
        }

        return line.ToString().TrimEnd(' ');
    }

    private static string Joined(string first, string second) =>
        first.Length == 0 || second.Length == 0 ? first + second
        // "d'" and "al-" stand at the name.
        : first[^1] is '\'' or '\u2019' or '-' ? first + second
        : $"{first} {second}";
}
