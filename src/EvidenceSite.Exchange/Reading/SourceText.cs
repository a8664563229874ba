namespace EvidenceSite.Exchange.Reading;

/// <summary>A text whose places are asked for in rising order, or nearly so. Lines end at LF, CR LF or CR.</summary>
internal sealed class SourceText
{
    private readonly int[] _lineStarts;

    public SourceText(string text)
    {
        Text = text;
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

        _lineStarts = [.. starts];
    }

    public string Text { get; }

    public int LineCount => _lineStarts.Length;

    /// <summary>Line and column of a character, from 1.</summary>
    public (int Line, int Column) PlaceAt(int offset)
    {
        var found = Array.BinarySearch(_lineStarts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, offset - _lineStarts[line] + 1);
    }

    /// <summary>A line without its end.</summary>
    /// <param name="line">From 1.</param>
    public ReadOnlySpan<char> Line(int line)
    {
        var end = line < _lineStarts.Length ? _lineStarts[line] : Text.Length;
        return Text.AsSpan()[_lineStarts[line - 1]..end].TrimEnd("\r\n");
    }
}
