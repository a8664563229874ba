namespace EvidenceSite.Exchange.Reading;

/// <summary>Tells the form of a bibliographic file by its content: names of files say little, and standard input has none.</summary>
internal static class FormatDetector
{
    private const int MostLines = 2000;

    public static BibliographicFormat? FormatOf(string text)
    {
        var start = text.AsSpan().TrimStart("\uFEFF \t\r\n");
        if (start is ['[' or '{', ..] && LooksLikeJson(start))
        {
            return BibliographicFormat.CslJson;
        }

        var seen = 0;
        foreach (var line in start.EnumerateLines())
        {
            if (IsTag(line, "TY"))
            {
                return BibliographicFormat.Ris;
            }

            if (IsTag(line, "PMID"))
            {
                return BibliographicFormat.Nbib;
            }

            if (IsEntry(line))
            {
                return BibliographicFormat.Bibtex;
            }

            if (++seen > MostLines)
            {
                break;
            }
        }

        return null;
    }

    // "[" and an object, or an object with a name: "{" alone may be text before BibTeX's first entry.
    private static bool LooksLikeJson(ReadOnlySpan<char> text)
    {
        var next = text[1..].TrimStart();
        return next.IsEmpty || text[0] == '[' || next[0] is '"' or '}';
    }

    // "TY  - JOUR", and what programs make of it: one space or three, none at the end.
    private static bool IsTag(ReadOnlySpan<char> line, string tag)
    {
        line = line.TrimStart("\uFEFF ");
        if (!line.StartsWith(tag, StringComparison.Ordinal))
        {
            return false;
        }

        var rest = line[tag.Length..];
        var spaces = rest.Length - rest.TrimStart(' ').Length;
        return rest.Length > spaces && spaces <= 3 && rest[spaces] == '-';
    }

    private static bool IsEntry(ReadOnlySpan<char> line)
    {
        var at = line.IndexOf('@');
        if (at < 0 || !line[..at].Trim().IsEmpty && at > 0 && char.IsLetterOrDigit(line[at - 1]))
        {
            return false;
        }

        var rest = line[(at + 1)..];
        var letters = 0;
        while (letters < rest.Length && char.IsAsciiLetter(rest[letters]))
        {
            letters++;
        }

        rest = rest[letters..].TrimStart();
        return letters > 1 && !rest.IsEmpty && rest[0] is '{' or '(';
    }
}
