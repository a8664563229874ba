namespace EvidenceSite.Evidence.Markdown;

/// <summary>
/// Pandoc's citation syntax: <c>[see @a, p. 3; -@b]</c> and <c>@a</c>. A key starts with a letter, digit or underscore and goes on with
/// these and single punctuation marks inside (Pandoc manual, "Citation syntax"); <c>@{any key}</c> is accepted as well.
/// </summary>
internal static class CitationSyntax
{
    private const string InnerPunctuation = ":.#$%&-+?<>~/_";

    /// <summary>Reads the inside of a pair of brackets.</summary>
    /// <param name="inside">The text between the brackets.</param>
    /// <param name="offset">Offset of that text in the whole.</param>
    /// <returns>The cluster, or null if a part of it has no key.</returns>
    public static CitedCluster? ReadBracketed(string inside, int offset)
    {
        var items = new List<CitedItem>();
        var start = 0;
        foreach (var part in inside.Split(';'))
        {
            if (ReadItem(part, offset + start) is not { } item)
            {
                return null;
            }

            items.Add(item);
            start += part.Length + 1;
        }

        return new CitedCluster(Narrative: false, items);
    }

    /// <summary>Whether the text holds something that looks like a citation key: an @ sign that does not stand inside a word.</summary>
    public static bool LooksLikeCitation(string inside)
    {
        for (var at = inside.IndexOf('@', StringComparison.Ordinal); at >= 0; at = inside.IndexOf('@', at + 1))
        {
            if (CanStartAt(inside, at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the @ sign at <paramref name="at"/> can start a citation: not in a word (an e-mail address), not escaped.</summary>
    public static bool CanStartAt(string text, int at) => at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '_' or '\\' or '/' or '.');

    /// <summary>The key that starts behind the @ sign at <paramref name="at"/>, with the offset behind it; null if there is none.</summary>
    public static (string Key, int End)? ReadKey(ReadOnlySpan<char> text, int at)
    {
        var start = at + 1;
        if (start < text.Length && text[start] == '{')
        {
            var length = text[(start + 1)..].IndexOfAny("{}\r\n");
            var close = start + 1 + length;
            return length <= 0 || text[close] != '}' ? null : (text.Slice(start + 1, length).ToString(), close + 1);
        }

        var end = start;
        while (end < text.Length && (IsKeyLetter(text[end]) || (end > start && IsInner(text, end))))
        {
            end++;
        }

        return end == start ? null : (text[start..end].ToString(), end);
    }

    private static CitedItem? ReadItem(string part, int offset)
    {
        var at = part.IndexOf('@', StringComparison.Ordinal);
        while (at >= 0 && !CanStartAt(part, at))
        {
            at = part.IndexOf('@', at + 1);
        }

        if (at < 0 || ReadKey(part, at) is not (var key, var end))
        {
            return null;
        }

        var suppress = at > 0 && part[at - 1] == '-';
        var prefix = part[..(suppress ? at - 1 : at)].Trim();
        var (locator, suffix) = LocatorSyntax.Read(part[end..]);
        return LooksLikeCitation(suffix) ? null : new CitedItem(key, prefix, locator, suffix, suppress, offset + at);
    }

    private static bool IsKeyLetter(char c) => char.IsLetterOrDigit(c) || c == '_';

    private static bool IsInner(ReadOnlySpan<char> text, int at) =>
        InnerPunctuation.Contains(text[at], StringComparison.Ordinal) && at + 1 < text.Length && IsKeyLetter(text[at + 1]);
}
