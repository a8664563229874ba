using System.Globalization;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Read;

namespace EvidenceSite.Report;

/// <summary>The line that a problem is about.</summary>
/// <param name="Line">Its number, from 1.</param>
/// <param name="Text">The line as it may be shown: what a terminal could take for an order is replaced by �, character for character.</param>
/// <param name="Start">Offset of the problem in it, in UTF-16 code units.</param>
/// <param name="Length">How much of the line the problem is about; at least 1, even at the line's end.</param>
public sealed record Excerpt(int Line, string Text, int Start, int Length)
{
    /// <summary>The line at a place; null if the file was not read, or has no such line.</summary>
    public static Excerpt? Of(Place place, InputFiles? files)
    {
        if (files?.TextOf(place.File)?.Line(place.Line) is not { } line)
        {
            return null;
        }

        var text = string.Concat(line.Select(Shown));
        var start = Math.Min(place.Column - 1, text.Length);
        var end = start;
        while (end < text.Length && IsOfWord(text[end]))
        {
            end++;
        }

        return new Excerpt(place.Line, text, start, Math.Max(1, end - start));
    }

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || c is '-' or '_' or '/' or '.' or '@';

    private static char Shown(char c) =>
        c == '\t' ? ' ' : char.IsControl(c) || char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format ? '�' : c;
}
