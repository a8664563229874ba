using System.Text;

namespace EvidenceSite.Evidence.Retractions;

/// <summary>A line of a file without its end.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Text">Its text.</param>
/// <param name="IsCut">Whether it is longer than what is kept of it.</param>
internal readonly record struct CsvLine(int Number, string Text, bool IsCut);

/// <summary>The lines of a file, one after the other; lines that were taken in vain can be given back. Lines end at LF, CR LF or CR.</summary>
/// <param name="reader">The file.</param>
internal sealed class CsvLines(TextReader reader)
{
    /// <summary>The most characters of a line that are kept.</summary>
    public const int LongestLine = 1_000_000;

    private readonly char[] _buffer = new char[64 * 1024];
    private readonly Stack<CsvLine> _returned = [];
    private readonly StringBuilder _text = new();
    private int _at;
    private int _length;
    private int _number;
    private bool _skipLineFeed;

    /// <summary>The next line; null at the end.</summary>
    public CsvLine? Next()
    {
        if (_returned.TryPop(out var returned))
        {
            return returned;
        }

        _text.Clear();
        var hasBegun = false;
        var isCut = false;
        while (Fill())
        {
            if (_skipLineFeed)
            {
                _skipLineFeed = false;
                if (_buffer[_at] == '\n')
                {
                    _at++;
                    continue;
                }
            }

            hasBegun = true;
            var rest = _buffer.AsSpan(_at, _length - _at);
            var end = rest.IndexOfAny('\r', '\n');
            var part = end < 0 ? rest : rest[..end];
            var room = Math.Min(part.Length, LongestLine - _text.Length);
            isCut |= room < part.Length;
            _text.Append(part[..room]);
            _at += end < 0 ? rest.Length : end + 1;
            if (end >= 0)
            {
                _skipLineFeed = rest[end] == '\r';
                break;
            }
        }

        return hasBegun ? new CsvLine(++_number, _text.ToString(), isCut) : null;
    }

    /// <summary>Gives lines back, so that the first of them comes next.</summary>
    public void Return(List<CsvLine> lines)
    {
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            _returned.Push(lines[i]);
        }
    }

    private bool Fill()
    {
        if (_at < _length)
        {
            return true;
        }

        (_at, _length) = (0, reader.Read(_buffer, 0, _buffer.Length));
        return _length > 0;
    }
}
