using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Read;

namespace EvidenceSite.Evidence.Yaml;

/// <summary>Where a scalar stands in its file, so that a character of its value can be found there again.</summary>
/// <param name="File">The file.</param>
/// <param name="Start">Offset of the scalar's first character (its quotation mark or block indicator, where it has one).</param>
/// <param name="End">Offset behind its last character.</param>
/// <param name="Value">The scalar's value, as YAML reads it: folded, unquoted, unescaped.</param>
public sealed record ScalarSpan(InputText File, int Start, int End, string Value) : ITextPlaces
{
    /// <summary>
    /// The place of a character of the value. The value and the file's text are walked side by side: white space of any length matches
    /// white space of any length (folding and indentation change it), an escape in the file stands for one character of the value.
    /// </summary>
    /// <param name="offset">Offset into the value.</param>
    /// <returns>The place in the file.</returns>
    public Place PlaceAt(int offset)
    {
        var text = File.Text;
        var end = Math.Min(End, text.Length);
        var at = SkipIndicator(text, end);
        for (var i = 0; i < offset && i < Value.Length && at < end; i++)
        {
            if (char.IsWhiteSpace(Value[i]))
            {
                if (i == 0 || !char.IsWhiteSpace(Value[i - 1]))
                {
                    at = SkipWhiteSpace(text, at, end);
                }
            }
            else
            {
                at = SkipWhiteSpace(text, at, end);
                at += LengthInFile(text, at, Value[i]);
            }
        }

        if (offset < Value.Length && !char.IsWhiteSpace(Value[offset]))
        {
            at = SkipWhiteSpace(text, at, end);
        }

        return File.PlaceAt(Math.Min(at, end));
    }

    private int SkipIndicator(string text, int end)
    {
        if (Start >= end)
        {
            return Start;
        }

        switch (text[Start])
        {
            case '|' or '>':
                var lineEnd = text.IndexOf('\n', Start, end - Start);
                return lineEnd < 0 ? end : lineEnd + 1;
            case '"' or '\'':
                return Start + 1;
            default:
                return Start;
        }
    }

    private static int SkipWhiteSpace(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private int LengthInFile(string text, int at, char value)
    {
        if (at + 1 >= text.Length || text[at] == value && !(value == '\'' && text[Start] == '\''))
        {
            return 1;
        }

        return text[at] switch
        {
            '\'' when text[Start] == '\'' => 2,
            '\\' when text[Start] == '"' => text[at + 1] switch { 'x' => 4, 'u' => 6, 'U' => 10, _ => 2 },
            _ => 1,
        };
    }
}
