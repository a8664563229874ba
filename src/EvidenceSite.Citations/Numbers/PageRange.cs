using EvidenceSite.Citations.Styles;

namespace EvidenceSite.Citations.Numbers;

/// <summary>Shortens or completes the second number of a page range (appendix V of CSL 1.0.2).</summary>
internal static class PageRange
{
    public static (string First, string Last) Shape(NumberPart first, NumberPart last, PageRangeFormat format)
    {
        var (prefix, from) = Split(first.Text);
        var (otherPrefix, until) = Split(last.Text);
        if (format == PageRangeFormat.None || from.Length == 0 || until.Length == 0 || prefix != otherPrefix)
            return (first.Text, last.Text);
        var to = until.Length < from.Length ? from[..(from.Length - until.Length)] + until : until;
        if (to.Length != from.Length || string.CompareOrdinal(to, from) < 0)
            return (first.Text, last.Text);
        var shaped = format switch
        {
            PageRangeFormat.Minimal => Short(from, to, 1),
            PageRangeFormat.MinimalTwo => Short(from, to, 2),
            PageRangeFormat.Chicago15 or PageRangeFormat.Chicago16 => Chicago(from, to, format),
            _ => to,
        };

        // Written in full, the last number has the prefix of the first; shortened, it has none.
        return (first.Text, shaped.Length == to.Length ? prefix + shaped : shaped);
    }

    /// <summary>Whether two numbers have the same letters before their digits, so that they make a range.</summary>
    public static bool MakeRange(NumberPart first, NumberPart last) => Split(first.Text) is var (prefix, from) && Split(last.Text) is var (other, to)
        && prefix == other && from.Length > 0 && to.Length > 0 || first.IsNumber && last.IsNumber && first.Prefix == last.Prefix;

    private static (string Prefix, string Digits) Split(string text)
    {
        var at = text.Length;
        while (at > 0 && char.IsAsciiDigit(text[at - 1]))
            at--;
        return (text[..at], text[at..]);
    }

    private static string Short(string from, string to, int least)
    {
        var same = 0;
        while (same < to.Length - least && from[same] == to[same])
            same++;
        return to[same..];
    }

    private static string Chicago(string from, string to, PageRangeFormat format)
    {
        if (from.Length < 3 || from.EndsWith("00", StringComparison.Ordinal))
            return to;
        if (from[^2] == '0')
            return Short(from, to, 1);
        if (format == PageRangeFormat.Chicago15 && from.Length == 4)
        {
            var changed = 0;
            for (var i = 0; i < 4; i++)
                changed += from[i] == to[i] ? 0 : 1;
            if (changed > 2)
                return to;
        }

        return Short(from, to, 2);
    }
}
