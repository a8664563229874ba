using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Read;

namespace EvidenceSite.Evidence.Parse;

/// <summary>A place in a text that somebody must still fill in: the mark, and on the same line what is asked for.</summary>
/// <param name="Offset">Where the mark stands.</param>
/// <param name="Text">From the mark to the end of the line.</param>
public readonly record struct Blank(int Offset, string Text)
{
    /// <summary>What marks a blank.</summary>
    public const string Mark = "TODO:";

    /// <summary>The blanks of a text.</summary>
    public static IEnumerable<Blank> In(string text)
    {
        for (var at = 0; at < text.Length && text.IndexOf(Mark, at, StringComparison.Ordinal) is >= 0 and var found; at = found + Mark.Length)
        {
            var length = text.AsSpan(found).IndexOfAny('\r', '\n');
            yield return new Blank(found, length < 0 ? text[found..] : text.Substring(found, length));
        }
    }

    /// <summary>Adds a problem for each blank of a text.</summary>
    internal static void Report(ITextInFile text, DiagnosticCollector problems)
    {
        foreach (var blank in In(text.Text))
        {
            problems.Add(Catalogue.Blank(text.PlaceAt(blank.Offset), blank.Text));
        }
    }
}
