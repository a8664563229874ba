using System.Text.RegularExpressions;

namespace EvidenceSite.Theme;

/// <summary>What comments in the theme's sources say is for those who read the sources: every visitor would load it (1.9 kB, compressed).</summary>
internal static partial class WithoutComments
{
    /// <summary>A style sheet, without its comments and indentation. None of its strings may hold <c>/*</c>.</summary>
    public static string Style(string css) => Indentation().Replace(StyleComment().Replace(css, ""), "");

    /// <summary>A script of the theme, without the lines that are nothing but a comment and without indentation. None of its texts may begin a line so.</summary>
    public static string Script(string script) => Indentation().Replace(ScriptComment().Replace(script, ""), "");

    [GeneratedRegex(@"/\*[^*]*\*+([^/*][^*]*\*+)*/\s*", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex StyleComment();

    [GeneratedRegex(@"^[ \t]*//.*\n", RegexOptions.NonBacktracking | RegexOptions.Multiline)]
    private static partial Regex ScriptComment();

    [GeneratedRegex("^[ \t]+", RegexOptions.NonBacktracking | RegexOptions.Multiline)]
    private static partial Regex Indentation();
}
