using EvidenceSite.Citations.Styles;

namespace EvidenceSite.Citations.Numbers;

/// <summary>Shortens or completes the second number of a page range (appendix V of CSL 1.0.2).</summary>
internal static class PageRange
{
    public static (string First, string Last) Shape(NumberPart first, NumberPart last, PageRangeFormat format)
    {
        var unchanged = (first.Text, last.Text);
        if (format == PageRangeFormat.None || !IsDigits(first.Value) || !IsDigits(last.Value))
            return unchanged;
        if (last.Prefix.Length > 0 && last.Prefix != first.Prefix)
            return unchanged;
        var from = first.Value;
        var to = last.Value.Length < from.Length ? from[..(from.Length - last.Value.Length)] + last.Value : last.Value;
        if (to.Length != from.Length || string.CompareOrdinal(to, from) < 0)
            return (first.Text, to.Length > from.Length ? Prefixed(first, last, to, format) : last.Text);
        return (first.Text, Prefixed(first, last, format switch
        {
            PageRangeFormat.Minimal => Short(from, to, 1),
            PageRangeFormat.MinimalTwo => Short(from, to, 2),
            PageRangeFormat.Chicago15 or PageRangeFormat.Chicago16 => Chicago(from, to, format),
            _ => to,
        }, format));
    }

    // Written in full, the last number has the prefix of the first; shortened, it has none.
    private static string Prefixed(NumberPart first, NumberPart last, string to, PageRangeFormat format)
    {
        var isFull = format == PageRangeFormat.Expanded || to.Length >= first.Value.Length && last.Prefix.Length > 0;
        return isFull ? first.Prefix + to : to;
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

    private static bool IsDigits(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);
}
