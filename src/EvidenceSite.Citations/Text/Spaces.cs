namespace EvidenceSite.Citations.Text;

/// <summary>The spaces that writers of prefixes and suffixes leave out.</summary>
internal static class Spaces
{
    public static string AfterPrefix(string prefix)
    {
        if (char.IsWhiteSpace(prefix[^1]))
            return prefix;
        var bare = prefix.TrimEnd('"', '\'', '\u201d', '\u2019', '\u00bb', '\u202f', '\u00a0', ' ');
        var last = bare.Length == 0 ? '\0' : bare[^1];
        return char.IsLetterOrDigit(last) || last is ':' or '.' or ';' or '!' or '?' or ')' or ']' or ',' or '>' ? prefix + " " : prefix;
    }

    public static string BeforeSuffix(string suffix) => char.IsLetterOrDigit(suffix[0]) || suffix[0] is '[' or '(' ? " " + suffix : suffix;
}
