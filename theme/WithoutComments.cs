using System.Text;

namespace EvidenceSite.Theme;

/// <summary>What comments in the theme's sources say is for those who read the sources: every visitor would load it (1.9 kB, compressed).</summary>
internal static class WithoutComments
{
    /// <summary>A style sheet, without its comments and indentation. None of its strings may hold <c>/*</c>.</summary>
    public static string Style(string css)
    {
        var rest = css.AsSpan();
        var style = new StringBuilder(css.Length);
        while (rest.IndexOf("/*") is >= 0 and var start && rest[(start + 2)..].IndexOf("*/") is >= 0 and var length)
        {
            style.Append(rest[..start]);
            rest = rest[(start + 2 + length + 2)..].TrimStart();
        }

        return Lines(style.Append(rest).ToString(), _ => true);
    }

    /// <summary>A script of the theme, without the lines that are nothing but a comment and without indentation. None of its texts may begin a line so.</summary>
    public static string Script(string script) => Lines(script, line => !line.StartsWith("//", StringComparison.Ordinal));

    private static string Lines(string text, Func<string, bool> isKept) => string.Join('\n', text.Split('\n').Select(line => line.TrimStart(' ', '\t')).Where(isKept));
}
