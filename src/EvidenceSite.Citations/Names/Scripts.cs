namespace EvidenceSite.Citations.Names;

/// <summary>Tells in which order the parts of a name stand by the letters it is written in.</summary>
internal static class Scripts
{
    /// <summary>Whether given names come first and parts are spaced, as in Latin, Greek, Cyrillic, Hebrew, Arabic, Thai letters.</summary>
    public static bool IsSpaced(CitationName name)
    {
        foreach (var letter in name.Family + name.Given)
        {
            var isSpaced = letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-'
                or (>= '\u00c0' and <= '\u024f') or (>= '\u0370' and <= '\u052f') or (>= '\u0590' and <= '\u06ff')
                or (>= '\u0e01' and <= '\u0e5b') or (>= '\u1e00' and <= '\u1fff');
            if (isSpaced)
                return true;
        }

        return false;
    }
}
