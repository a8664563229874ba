using System.Collections.Immutable;
using System.Text;
using EvidenceSite.Exchange.Text;

namespace EvidenceSite.Exchange.Bibtex;

/// <summary>Fields as LaTeX.</summary>
internal static class LatexText
{
    /// <summary>A field whose letters no style changes.</summary>
    public static string Of(string field) => Write(field, keepsCase: false);

    /// <summary>
    /// A title. Styles may turn titles into lower case, so that each word with a capital is put in braces, except for the first letter
    /// of all, which stays a capital in any case.
    /// </summary>
    public static string OfTitle(string field) => Write(field, keepsCase: true);

    private static string Write(string field, bool keepsCase)
    {
        var latex = new StringBuilder();
        var parts = RichField.Parse(field);
        var paired = PairedBraces(parts);
        var (kept, written, isFirstWord) = (0, 0, true);
        foreach (var part in parts)
        {
            if (part.Kind == FieldPartKind.Text)
            {
                var (text, offset) = (Spaced(part.Text), written);
                if (keepsCase && kept == 0)
                {
                    AppendWords(latex, text, at => paired.Contains(offset + at), ref isFirstWord);
                }
                else
                {
                    LatexLetters.Append(latex, text, at => paired.Contains(offset + at));
                }

                written += part.Text.Length;
            }
            else
            {
                kept += (part.Format, part.Kind) switch { (FieldFormat.KeepCase, FieldPartKind.Begin) => 1, (FieldFormat.KeepCase, _) => -1, _ => 0 };
                latex.Append(part.Kind == FieldPartKind.Begin ? Begin(part.Format) : part.Format == FieldFormat.None ? "" : "}");
            }
        }

        return latex.ToString().Trim(' ');
    }

    private static string Begin(FieldFormat format) => format switch
    {
        FieldFormat.Italic => "\\textit{",
        FieldFormat.Bold => "\\textbf{",
        FieldFormat.Superscript => "\\textsuperscript{",
        FieldFormat.Subscript => "\\textsubscript{",
        FieldFormat.SmallCapitals => "\\textsc{",
        FieldFormat.KeepCase => "{",
        _ => "",
    };

    /// <summary>White space and control characters as spaces, which BibTeX takes for one.</summary>
    private static string Spaced(string text) =>
        string.Create(text.Length, text, (line, source) =>
        {
            for (var i = 0; i < line.Length; i++)
            {
                line[i] = source[i] is not ('\u00a0' or '\u202f') && (char.IsWhiteSpace(source[i]) || char.IsControl(source[i])) ? ' ' : source[i];
            }
        });

    /// <summary>Where the braces with a partner stand, in the text without its markup.</summary>
    private static HashSet<int> PairedBraces(ImmutableArray<FieldPart> parts)
    {
        var paired = new HashSet<int>();
        var open = new Stack<int>();
        var at = 0;
        foreach (var letter in parts.Where(part => part.Kind == FieldPartKind.Text).SelectMany(part => part.Text))
        {
            if (letter == '{')
            {
                open.Push(at);
            }
            else if (letter == '}' && open.TryPop(out var partner))
            {
                paired.Add(partner);
                paired.Add(at);
            }

            at++;
        }

        return paired;
    }

    private static void AppendWords(StringBuilder latex, string text, Func<int, bool> isPaired, ref bool isFirstWord)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            var isSpace = text[at] == ' ';
            while (end < text.Length && text[end] == ' ' == isSpace)
            {
                end++;
            }

            var from = at;
            var word = text.AsSpan(at..end);
            var capitals = isFirstWord && !isSpace ? word[Math.Min(1, word.Length)..] : word;
            var isKept = ContainsUpper(capitals);
            if (isKept)
            {
                latex.Append('{');
            }

            LatexLetters.Append(latex, word, i => isPaired(from + i));
            if (isKept)
            {
                latex.Append('}');
            }

            isFirstWord &= isSpace;
            at = end;
        }
    }

    private static bool ContainsUpper(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (char.IsUpper(letter))
            {
                return true;
            }
        }

        return false;
    }
}
