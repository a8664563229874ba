using System.Text;

namespace EvidenceSite.Theme.Pictures;

/// <summary>Breaks a label into lines: SVG does not. Widths are estimated, on the wide side, so that no font runs over.</summary>
internal static class LabelLines
{
    /// <summary>Lines of at most a width; what does not fit into the last one is cut off with an ellipsis. A table beside the picture has the whole text.</summary>
    /// <param name="text">The label.</param>
    /// <param name="width">In units of the picture.</param>
    /// <param name="size">The size of the font in the same units.</param>
    /// <param name="most">The most lines.</param>
    public static IReadOnlyList<string> Of(string text, double width, double size, int most)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, width / size)))
        {
            if (line.Length > 0 && Ems(line.ToString()) + Ems(" " + word) > width / size)
            {
                lines.Add(line.ToString());
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        lines.Add(line.ToString());
        return lines.Count <= most ? lines : [.. lines.Take(most - 1), Cut(lines[most - 1], (width / size) - 1)];
    }

    /// <summary>The estimated width of a text in units of the font's size.</summary>
    public static double Ems(string text) => text.EnumerateRunes().Sum(Ems);

    private static string Cut(string line, double ems)
    {
        var kept = new StringBuilder();
        var width = 0.0;
        foreach (var rune in line.EnumerateRunes().TakeWhile(rune => (width += Ems(rune)) <= ems))
        {
            kept.Append(rune);
        }

        return kept.ToString().TrimEnd() + "…";
    }

    private static IEnumerable<string> Pieces(string word, double ems)
    {
        var piece = new StringBuilder();
        var width = 0.0;
        foreach (var rune in word.EnumerateRunes())
        {
            width += Ems(rune);
            if (width > ems)
            {
                yield return piece.ToString();
                piece.Clear();
                width = Ems(rune);
            }

            piece.Append(rune);
        }

        yield return piece.ToString();
    }

    private static double Ems(Rune rune) => rune.Value switch
    {
        > 0x2E7F => 1.05,
        'm' or 'w' or 'M' or 'W' or '%' or '@' or '…' => 0.95,
        'i' or 'j' or 'l' or 't' or 'f' or 'r' or '.' or ',' or ':' or ';' or '\'' or '(' or ')' or '|' or ' ' or '-' => 0.38,
        _ when Rune.IsUpper(rune) => 0.7,
        _ => 0.6,
    };
}
