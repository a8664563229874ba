using System.Text;
using System.Text.RegularExpressions;

namespace EvidenceSite.Import;

/// <summary>Writes texts so that YAML 1.2 and 1.1 read them back letter for letter, in the form of the files that people write.</summary>
internal static partial class YamlText
{
    /// <summary>The length at which long texts are folded, in characters.</summary>
    private const int Width = 110;

    // Words that some reader of YAML takes for something else than text (YAML 1.1: bool and null).
    private static readonly HashSet<string> Words = new(
        ["y", "n", "yes", "no", "true", "false", "on", "off", "null", "~", ".inf", ".nan", "-.inf", "+.inf"], StringComparer.OrdinalIgnoreCase);

    /// <summary>A line "key: text", or more where the text is long.</summary>
    /// <param name="result">Receives it.</param>
    /// <param name="indent">How many spaces stand before the key.</param>
    /// <param name="key">The key.</param>
    /// <param name="text">A text on one line.</param>
    public static void Entry(StringBuilder result, int indent, string key, string text) =>
        After(result.Append(' ', indent).Append(Scalar(key, isInFlow: false)).Append(": "), indent, indent + key.Length + 2, text);

    /// <summary>A line "- text", or more where the text is long.</summary>
    public static void Item(StringBuilder result, int indent, string text) => After(result.Append(' ', indent).Append("- "), indent, indent + 2, text);

    /// <summary>A text as it stands behind a key.</summary>
    /// <param name="text">On one line.</param>
    /// <param name="isInFlow">Whether it stands in braces or brackets.</param>
    public static string Scalar(string text, bool isInFlow) => IsPlain(text, isInFlow) ? text : Quoted(text);

    private static void After(StringBuilder result, int indent, int column, string text)
    {
        var written = Scalar(text, isInFlow: false);
        if (column + written.Length <= Width || !IsFoldable(text))
        {
            result.Append(written).Append('\n');
            return;
        }

        result.Append(">-");
        var length = Width;
        foreach (var word in text.Split(' '))
        {
            if (length + 1 + word.Length > Width)
            {
                result.Append('\n').Append(' ', indent + 2).Append(word);
                length = indent + 2 + word.Length;
            }
            else
            {
                result.Append(' ').Append(word);
                length += 1 + word.Length;
            }
        }

        result.Append('\n');
    }

    // A line break in a folded text is one space; it cannot be two, and a line that begins with one is not folded.
    private static bool IsFoldable(string text) =>
        text.Contains(' ', StringComparison.Ordinal) && !text.Contains("  ", StringComparison.Ordinal) && text[0] != ' ' && text[^1] != ' ' && !text.AsSpan().ContainsAny('\t', '\n', '\r') &&
        !text.Split(' ').Any(word => word.Length == 0 || char.IsWhiteSpace(word[0]));

    private static bool IsPlain(string text, bool isInFlow)
    {
        if (text.Length == 0 || Words.Contains(text) || NumberOrDate().IsMatch(text) || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]))
        {
            return false;
        }

        // What YAML gives a meaning to at the start of a value, and whatever is not a letter or digit, to be on the safe side.
        if (!(char.IsLetterOrDigit(text[0]) || text[0] is '(' or '\u201C' or '\u2018' or '\u00AB') || text[^1] == ':')
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            var isOdd = text[i] switch
            {
                ':' => isInFlow || text[i + 1] == ' ',
                '#' => isInFlow || (i > 0 && char.IsWhiteSpace(text[i - 1])),
                ',' or '[' or ']' or '{' or '}' or '"' => isInFlow,
                '\u00A0' => false,
                var c => char.IsControl(c) || (char.IsWhiteSpace(c) && c != ' '),
            };
            if (isOdd)
            {
                return false;
            }
        }

        return true;
    }

    private static string Quoted(string text)
    {
        var result = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => result.Append("\\\""),
                '\\' => result.Append("\\\\"),
                '\t' => result.Append("\\t"),
                '\n' => result.Append("\\n"),
                '\r' => result.Append("\\r"),
                _ => result.Append(c),
            };
        }

        return result.Append('"').ToString();
    }

    // Whole and decimal numbers, also with a base, an exponent or sixty parts, and dates.
    [GeneratedRegex(@"^([-+]?[0-9][0-9_,.:]*([eE][-+]?[0-9]*)?|[-+]?\.[0-9]+([eE][-+]?[0-9]+)?|[-+]?0[xob][0-9a-fA-F_]+|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*)\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex NumberOrDate();
}
