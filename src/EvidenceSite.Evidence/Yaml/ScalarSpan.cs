using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Read;

namespace EvidenceSite.Evidence.Yaml;

/// <summary>Where a scalar stands in its file, so that a character of its value can be found there again.</summary>
/// <param name="file">The file.</param>
/// <param name="start">Offset of the scalar's first character (its quotation mark or block indicator, where it has one).</param>
/// <param name="end">Offset behind its last character.</param>
/// <param name="value">The scalar's value, as YAML reads it: folded, unquoted, unescaped.</param>
public sealed class ScalarSpan(InputText file, int start, int end, string value) : ITextInFile
{
    private int[]? _offsets;

    /// <summary>Offset of the scalar's first character (its quotation mark or block indicator, where it has one).</summary>
    public int Start => start;

    /// <summary>Offset behind its last character.</summary>
    public int End => end;

    /// <inheritdoc/>
    public string Text => value;

    private ReadOnlySpan<char> Written => file.Text.AsSpan(0, Math.Min(end, file.Text.Length));

    /// <summary>The place of a character of the value.</summary>
    /// <param name="offset">Offset into the value.</param>
    /// <returns>The place in the file.</returns>
    public Place PlaceAt(int offset)
    {
        _offsets ??= Offsets();
        return file.PlaceAt(_offsets[Math.Clamp(offset, 0, value.Length)]);
    }

    /// <summary>The offset in the file of each character of the value, and of its end: value and file are walked side by side.</summary>
    private int[] Offsets()
    {
        var offsets = new int[value.Length + 1];
        if (start >= Written.Length)
        {
            Array.Fill(offsets, start);
            return offsets;
        }

        switch (Written[start])
        {
            case '"':
                WalkDoubleQuotes(offsets);
                break;
            case '\'':
                WalkOther(offsets, start + 1, isSingleQuoted: true);
                break;
            case '|' or '>':
                WalkOther(offsets, BehindLine(Written, start), isSingleQuoted: false);
                break;
            default:
                WalkOther(offsets, start, isSingleQuoted: false);
                break;
        }

        return offsets;
    }

    /// <summary>
    /// White space of any length matches white space of any length, since folding and indentation change it; two single quotation marks
    /// stand for one.
    /// </summary>
    private void WalkOther(int[] offsets, int from, bool isSingleQuoted)
    {
        var at = from;
        for (var i = 0; i < value.Length; i++)
        {
            if (!char.IsWhiteSpace(value[i]))
            {
                at = BehindWhiteSpace(Written, at);
                offsets[i] = at;
                at += isSingleQuoted && value[i] == '\'' ? 2 : 1;
                continue;
            }

            offsets[i] = at;
            if (i == 0 || !char.IsWhiteSpace(value[i - 1]))
            {
                at = BehindWhiteSpace(Written, at);
            }
        }

        offsets[^1] = at;
    }

    /// <summary>
    /// An escape stands for one character, or for none if it escapes a line end; a line end stands for a space, and several for one line end
    /// less (YAML 1.2.2, section 7.3.1).
    /// </summary>
    private void WalkDoubleQuotes(int[] offsets)
    {
        var text = Written;
        var at = BehindEscapedLineEnd(text, start + 1);
        for (var i = 0; i < offsets.Length;)
        {
            var white = BehindWhiteSpace(text, at);
            var lineEnds = LineEnds(text[Math.Min(at, white)..white]);
            var letter = at + 1 < text.Length && text[at] == '\\' ? text[at + 1] : default;
            var isPair = letter == 'U' && i < value.Length && char.IsHighSurrogate(value[i]);
            var characters = lineEnds > 0 ? Math.Max(1, lineEnds - 1) : isPair ? 2 : 1;
            for (; characters > 0 && i < offsets.Length; characters--)
            {
                offsets[i++] = at;
            }

            at = lineEnds > 0 ? white : at + letter switch { default(char) => 1, 'x' => 4, 'u' => 6, 'U' => 10, _ => 2 };
            at = BehindEscapedLineEnd(text, Math.Min(at, text.Length));
        }
    }

    private static int BehindEscapedLineEnd(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && text[at] == '\\' && text[at + 1] is '\r' or '\n' ? BehindWhiteSpace(text, at + 1) : at;

    private static int BehindLine(ReadOnlySpan<char> text, int at)
    {
        var length = text[at..].IndexOfAny('\r', '\n');
        return length < 0 ? text.Length : at + length + 1;
    }

    private static int BehindWhiteSpace(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int LineEnds(ReadOnlySpan<char> white) => white.Count('\n') + white.Count('\r') - white.Count("\r\n");
}
