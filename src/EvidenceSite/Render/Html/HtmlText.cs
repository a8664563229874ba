using System.Buffers;
using System.Text;

namespace EvidenceSite.Render.Html;

/// <summary>A page as it grows. Its memory is used again for the next one. For one thread.</summary>
internal sealed class HtmlText
{
    /// <summary>What must be escaped within elements (HTML, "Escaping a string"). U+00A0 would be lost to the eye of an editor.</summary>
    private static readonly SearchValues<char> InText = SearchValues.Create("&<>\u00A0");

    /// <summary>What must be escaped between double quotes.</summary>
    private static readonly SearchValues<char> InAttribute = SearchValues.Create("&<>\"\u00A0");

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private char[] _chars = new char[64 * 1024];
    private byte[] _bytes = [];
    private int _length;

    /// <summary>Adds what is HTML already; line ends become LF.</summary>
    public void AddMarkup(ReadOnlySpan<char> html)
    {
        for (var end = html.IndexOf('\r'); end >= 0; end = html.IndexOf('\r'))
        {
            Add(html[..end]);
            Add("\n");
            html = html[(end + (end + 1 < html.Length && html[end + 1] == '\n' ? 2 : 1))..];
        }

        Add(html);
    }

    /// <summary>Adds the text of an element.</summary>
    public void AddText(ReadOnlySpan<char> text) => AddEscaped(text, InText);

    /// <summary>Adds the value of an attribute, to stand between double quotes.</summary>
    public void AddAttribute(ReadOnlySpan<char> value) => AddEscaped(value, InAttribute);

    /// <summary>Adds as it is.</summary>
    public void Add(ReadOnlySpan<char> html)
    {
        if (html.Length > _chars.Length - _length)
        {
            Array.Resize(ref _chars, Math.Max(_chars.Length * 2, _length + html.Length));
        }

        html.CopyTo(_chars.AsSpan(_length));
        _length += html.Length;
    }

    /// <summary>The page as UTF-8, good until the next one; empties the text.</summary>
    public ReadOnlySpan<byte> Take()
    {
        var most = Utf8.GetMaxByteCount(_length);
        if (_bytes.Length < most)
        {
            _bytes = new byte[most];
        }

        var page = _bytes.AsSpan(0, Utf8.GetBytes(_chars.AsSpan(0, _length), _bytes));
        _length = 0;
        return page;
    }

    private void AddEscaped(ReadOnlySpan<char> text, SearchValues<char> special)
    {
        for (var at = text.IndexOfAny(special); at >= 0; at = text.IndexOfAny(special))
        {
            AddMarkup(text[..at]);
            Add(text[at] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", _ => "&nbsp;" });
            text = text[(at + 1)..];
        }

        AddMarkup(text);
    }
}
