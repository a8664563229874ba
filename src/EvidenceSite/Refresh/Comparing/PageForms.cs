namespace EvidenceSite.Refresh.Comparing;

/// <summary>Pages in one form: <c>165-74</c> is <c>165-174</c>, whatever the dash; an article number may have an e before it.</summary>
internal static class PageForms
{
    private static readonly char[] Dashes = ['-', '–', '—', '‐', '‑', '−'];

    /// <summary>The pages with a hyphen and the last page in full.</summary>
    public static string Full(string pages)
    {
        var text = string.Concat(TextForms.Readable(pages).Where(c => !char.IsWhiteSpace(c)));
        if (text.Split(Dashes, StringSplitOptions.RemoveEmptyEntries) is not [var first, var last])
        {
            return text;
        }

        if (first == last)
        {
            return first;
        }

        // Only plain numbers are shortened: 165-74, S12-9 is not.
        return last.Length < first.Length && first.All(char.IsAsciiDigit) && last.All(char.IsAsciiDigit) ? $"{first}-{first[..^last.Length]}{last}" : $"{first}-{last}";
    }

    /// <summary>Whether what a service says is what is stored, or less: it may name the first page alone.</summary>
    public static bool Covers(string stored, string said)
    {
        var (a, b) = (Bare(stored), Bare(said));
        return a == b || a.StartsWith(b + "-", StringComparison.Ordinal);
    }

    private static string Bare(string pages)
    {
        var full = Full(pages).ToLowerInvariant();
        return full.Length > 1 && full[0] == 'e' && full.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0 ? full[1..] : full;
    }
}
