using System.Globalization;
using System.Text;

namespace EvidenceSite.Exchange.Bibtex;

/// <summary>
/// Keys by which documents cite entries. Letters, digits and <c>-_.:+/</c> of the id stay, since every program takes them; accents go, anything
/// else becomes a hyphen. A key that is taken, also in other capitals (BibTeX does not tell them apart), gets a number.
/// </summary>
internal sealed class CitationKeys
{
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The key of the next item.</summary>
    public string Next(string id)
    {
        var safe = Safe(id);
        var key = safe;
        for (var number = 2; !_taken.Add(key); number++)
        {
            key = string.Create(CultureInfo.InvariantCulture, $"{safe}-{number}");
        }

        return key;
    }

    private static string Safe(string id)
    {
        var key = new StringBuilder(id.Length);
        foreach (var letter in id.Select(letter => LatinAccents.Of(letter)?.Base ?? letter))
        {
            if (char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.' or ':' or '+' or '/')
            {
                key.Append(letter);
            }
            else if (key.Length == 0 || key[^1] != '-')
            {
                key.Append('-');
            }
        }

        var trimmed = key.ToString().Trim('-');
        return trimmed.Length > 0 ? trimmed : "item";
    }
}
