using EvidenceSite.Evidence.Diagnostics;

namespace EvidenceSite.Evidence.Read;

/// <summary>A text file of the input folder, decoded.</summary>
/// <param name="path">Path relative to the input folder, with forward slashes.</param>
/// <param name="text">Its whole text, without a byte order mark.</param>
/// <param name="bytes">Its size on disk.</param>
public sealed class InputText(string path, string text, int bytes)
{
    // Found once: a file with many problems asks for many places.
    private readonly int[] _lineStarts = LineStarts(text);

    /// <summary>Path relative to the input folder, with forward slashes.</summary>
    public string Path { get; } = path;

    /// <summary>Its whole text, without a byte order mark.</summary>
    public string Text { get; } = text;

    /// <summary>Its size on disk.</summary>
    public int Bytes { get; } = bytes;

    /// <summary>The place of a character. Lines end at LF, CR LF or CR. An offset past the end gives the end.</summary>
    /// <param name="offset">Counted from 0 in UTF-16 code units.</param>
    public Place PlaceAt(int offset)
    {
        var at = Math.Clamp(offset, 0, Text.Length);
        var found = Array.BinarySearch(_lineStarts, at);
        var line = found >= 0 ? found : ~found - 1;
        return new Place(Path, line + 1, at - _lineStarts[line] + 1);
    }

    /// <summary>A line without its end; null if the file has no such line.</summary>
    /// <param name="line">Counted from 1.</param>
    public string? Line(int line)
    {
        if (line < 1 || line > _lineStarts.Length)
        {
            return null;
        }

        var end = line < _lineStarts.Length ? _lineStarts[line] : Text.Length;
        return Text[_lineStarts[line - 1]..end].TrimEnd('\r', '\n');
    }

    /// <summary>The offset of a line's first character.</summary>
    /// <param name="line">Counted from 1; one past the last line gives the end.</param>
    public int StartOf(int line) => line <= _lineStarts.Length ? _lineStarts[line - 1] : Text.Length;

    private static int[] LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var at = 0; text.AsSpan(at).IndexOfAny('\r', '\n') is >= 0 and var length;)
        {
            at += length + 1;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n')
            {
                at++;
            }

            starts.Add(at);
        }

        return [.. starts];
    }
}
