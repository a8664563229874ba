using System.Collections.Frozen;
using System.Text;

namespace EvidenceSite.Exchange.Bibtex;

/// <summary>
/// Letters and signs as LaTeX writes them. Latin letters with one accent become commands, so that the old BibTeX, which counts bytes, can sort
/// names and shorten them to initials; letters without a command in plain LaTeX stay as they are (UTF-8).
/// </summary>
internal static class LatexLetters
{
    private static readonly FrozenDictionary<char, string> Commands = new Dictionary<char, string>
    {
        ['\\'] = "{\\textbackslash}", ['~'] = "{\\textasciitilde}", ['^'] = "{\\textasciicircum}", ['<'] = "{\\textless}", ['>'] = "{\\textgreater}", ['|'] = "{\\textbar}",
        ['$'] = "\\$", ['&'] = "\\&", ['%'] = "\\%", ['#'] = "\\#", ['_'] = "\\_", ['\u00a0'] = "~",
        ['ß'] = "{\\ss}", ['æ'] = "{\\ae}", ['Æ'] = "{\\AE}", ['œ'] = "{\\oe}", ['Œ'] = "{\\OE}", ['ø'] = "{\\o}", ['Ø'] = "{\\O}", ['ł'] = "{\\l}", ['Ł'] = "{\\L}",
        ['ı'] = "{\\i}",
    }.ToFrozenDictionary();

    /// <summary>Adds a text. Its braces must be matched by <paramref name="isPaired"/>: a brace without a partner would upset every brace after it.</summary>
    /// <param name="latex">What is written.</param>
    /// <param name="text">Text without markup.</param>
    /// <param name="isPaired">Whether the brace at a place of the text has a partner.</param>
    public static void Append(StringBuilder latex, ReadOnlySpan<char> text, Func<int, bool> isPaired)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            switch (letter)
            {
                case '{':
                    latex.Append(isPaired(at) ? "\\{" : "{\\textbraceleft}");
                    break;
                case '}':
                    latex.Append(isPaired(at) ? "\\}" : "{\\textbraceright}");
                    break;
                // Two hyphens would become a dash.
                case '-' when at > 0 && text[at - 1] == '-':
                    latex.Append("{}-");
                    break;
                // A question or exclamation mark and this would become a Spanish one.
                case '`' when at > 0 && text[at - 1] is '?' or '!' or '`':
                    latex.Append("{}`");
                    break;
                default:
                    AppendLetter(latex, letter);
                    break;
            }
        }
    }

    private static void AppendLetter(StringBuilder latex, char letter)
    {
        if (Commands.TryGetValue(letter, out var command))
        {
            latex.Append(command);
        }
        else if (LatinAccents.Of(letter) is var (accent, bare))
        {
            latex.Append('{').Append(accent).Append(bare).Append('}');
        }
        else
        {
            latex.Append(letter);
        }
    }
}
