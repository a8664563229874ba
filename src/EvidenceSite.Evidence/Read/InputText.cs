using System.Text;
using EvidenceSite.Evidence.Diagnostics;

namespace EvidenceSite.Evidence.Read;

/// <summary>A text file of the input folder, decoded.</summary>
public sealed class InputText
{
    // Found once: a file with many problems asks for many places.
    private readonly int[] _lineStarts;
    private readonly int _length;

    private readonly string? _held;

    // Once a file is parsed, its text is seldom asked for again. As bytes it takes half of the room, and there can be very many.
    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly WeakReference<string?> _recent = new(null);

    /// <summary>A text that is at hand already.</summary>
    /// <param name="path">Path relative to the input folder, with forward slashes.</param>
    /// <param name="text">Its whole text, without a byte order mark.</param>
    /// <param name="bytes">Its size on disk.</param>
    public InputText(string path, string text, int bytes)
    {
        (Path, Bytes, _held, _length) = (path, bytes, text, text.Length);
        _lineStarts = LineStarts(text);
    }

    /// <summary>A text that is decoded when it is asked for.</summary>
    /// <param name="path">Path relative to the input folder, with forward slashes.</param>
    /// <param name="utf8">Clean UTF-8, without a byte order mark.</param>
    /// <param name="text">What the bytes say.</param>
    internal InputText(string path, ReadOnlyMemory<byte> utf8, ReadOnlySpan<char> text)
    {
        (Path, Bytes, _utf8, _length) = (path, utf8.Length, utf8, text.Length);
        _lineStarts = LineStarts(text);
    }

    /// <summary>Path relative to the input folder, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>Its whole text, without a byte order mark.</summary>
    public string Text => _held ?? (_recent.TryGetTarget(out var recent) ? recent : Decoded());

    /// <summary>Its size on disk.</summary>
    public int Bytes { get; }

    /// <summary>How many lines it has; an empty one behind the last line end counts.</summary>
    public int Lines => _lineStarts.Length;

    /// <summary>The place of a character. Lines end at LF, CR LF or CR. An offset past the end gives the end.</summary>
    /// <param name="offset">Counted from 0 in UTF-16 code units.</param>
    public Place PlaceAt(int offset)
    {
        var at = Math.Clamp(offset, 0, _length);
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

        var end = line < _lineStarts.Length ? _lineStarts[line] : _length;
        return Text[_lineStarts[line - 1]..end].TrimEnd('\r', '\n');
    }

    /// <summary>The offset of a line's first character.</summary>
    /// <param name="line">Counted from 1; one past the last line gives the end.</param>
    public int StartOf(int line) => line <= _lineStarts.Length ? _lineStarts[line - 1] : _length;

    private string Decoded()
    {
        var text = Encoding.UTF8.GetString(_utf8.Span);
        _recent.SetTarget(text);
        return text;
    }

    private static int[] LineStarts(ReadOnlySpan<char> text)
    {
        var starts = new List<int> { 0 };
        for (var at = 0; text[at..].IndexOfAny('\r', '\n') is >= 0 and var length;)
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
