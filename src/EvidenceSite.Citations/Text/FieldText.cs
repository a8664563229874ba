using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using EvidenceSite.Citations.Locales;
using EvidenceSite.Citations.Output;
using EvidenceSite.Citations.Styles;

namespace EvidenceSite.Citations.Text;

/// <summary>
/// Reads the rich text of fields, prefixes and suffixes: &lt;i&gt;, &lt;b&gt;, &lt;sup&gt;, &lt;sub&gt;, &lt;sc&gt;, the spans for small capitals, nocase and
/// nodecor, and quotation marks, straight or of the locale. What does not pair stays text.
/// </summary>
internal sealed class FieldText
{
    private static readonly (string Open, string Close, OutTag Tag, TextFormatting Formatting)[] Elements =
    [
        ("<i>", "</i>", MarkupTag.Instance, new TextFormatting(Style: CitationFontStyle.Italic)),
        ("<b>", "</b>", MarkupTag.Instance, new TextFormatting(Weight: CitationFontWeight.Bold)),
        ("<sup>", "</sup>", MarkupTag.Instance, new TextFormatting(Align: CitationVerticalAlign.Sup)),
        ("<sub>", "</sub>", MarkupTag.Instance, new TextFormatting(Align: CitationVerticalAlign.Sub)),
        ("<sc>", "</sc>", MarkupTag.Instance, new TextFormatting(Variant: CitationFontVariant.SmallCaps)),
    ];

    private const int DeepestMarkup = 40;

    private static readonly SearchValues<char> FrenchMarks = SearchValues.Create(":;?!\u00bb\u00ab");

    private readonly string _text;
    private TextOrigin _origin;
    private readonly List<Mark> _marks = [];
    private readonly (string Open, string Close)[] _quotes;

    private FieldText(string text, Locale locale)
    {
        _text = text;
        _quotes = [locale.OuterQuotes, locale.InnerQuotes];
    }

    private enum MarkKind
    {
        Element,
        Quote,
    }

    /// <summary>The text as output.</summary>
    public static ImmutableArray<OutNode> Parse(string text, Locale locale, TextOrigin origin = TextOrigin.Item)
    {
        text = Spaced(text);
        if (text.AsSpan().IndexOfAny(locale.QuoteLetters) < 0)
            return text.Length == 0 ? [] : [new OutText(text, origin)];
        var parser = new FieldText(text, locale) { _origin = origin };
        parser.Scan();
        return parser.Build();
    }

    // French punctuation keeps its space on the line.
    private static string Spaced(string text)
    {
        if (text.AsSpan().IndexOfAny(FrenchMarks) < 0)
            return text;
        return text
            .Replace(" :", "\u202f:", StringComparison.Ordinal)
            .Replace(" ;", "\u202f;", StringComparison.Ordinal)
            .Replace(" ?", "\u202f?", StringComparison.Ordinal)
            .Replace(" !", "\u202f!", StringComparison.Ordinal)
            .Replace(" \u00bb", "\u202f\u00bb", StringComparison.Ordinal)
            .Replace("\u00ab ", "\u00ab\u202f", StringComparison.Ordinal);
    }

    private void Scan()
    {
        var open = new List<Mark>();
        for (var at = 0; at < _text.Length;)
        {
            var length = _text[at] == '<' ? ScanTag(at, open) : ScanQuote(at, open);
            at += Math.Max(1, length);
        }

        foreach (var mark in open)
            mark.Partner = null;
        _marks.RemoveAll(mark => mark.Partner is null && !mark.IsApostrophe);
    }

    private int ScanTag(int at, List<Mark> open)
    {
        var rest = _text.AsSpan(at);
        foreach (var (opener, closer, tag, formatting) in Elements)
        {
            if (rest.StartsWith(opener, StringComparison.Ordinal))
                return Open(at, opener.Length, closer, tag, formatting, open);
            if (rest.StartsWith(closer, StringComparison.Ordinal))
                return Close(at, closer.Length, closer, open);
        }

        if (rest.StartsWith("</span>", StringComparison.Ordinal))
            return Close(at, 7, "</span>", open);
        if (!rest.StartsWith("<span ", StringComparison.Ordinal))
            return 1;
        var end = rest.IndexOf('>');
        if (end < 0)
            return 1;
        var attributes = rest[6..end].ToString().Replace(" ", "", StringComparison.Ordinal);
        if (attributes.StartsWith("class=\"nocase\"", StringComparison.Ordinal))
            return Open(at, end + 1, "</span>", NoCaseTag.Instance, TextFormatting.None, open);
        if (attributes.StartsWith("class=\"nodecor\"", StringComparison.Ordinal))
            return Open(at, end + 1, "</span>", NoDecorTag.Instance, TextFormatting.None, open);
        if (attributes.StartsWith("style=\"font-variant:small-caps", StringComparison.Ordinal))
            return Open(at, end + 1, "</span>", MarkupTag.Instance, new TextFormatting(Variant: CitationFontVariant.SmallCaps), open);
        return 1;
    }

    private int ScanQuote(int at, List<Mark> open)
    {
        var rest = _text.AsSpan(at);
        var letter = _text[at];
        if (letter is '"' or '\'')
            return ScanStraight(at, letter, open);
        foreach (var (opener, closer) in _quotes)
        {
            // A closing mark that is also the apostrophe.
            if (closer.Length > 0 && rest.StartsWith(closer, StringComparison.Ordinal) && IsOpen(open, closer))
                return closer == "\u2019" && IsInsideWord(at) ? 1 : Close(at, closer.Length, closer, open);
            if (opener.Length > 0 && opener[0] is not ('"' or '\'') && rest.StartsWith(opener, StringComparison.Ordinal))
                return Open(at, opener.Length, closer, null, TextFormatting.None, open);
        }

        if (letter == '\u201c')
            return Open(at, 1, "\u201d", null, TextFormatting.None, open);
        if (letter == '\u2018')
            return Open(at, 1, "\u2019", null, TextFormatting.None, open);
        if (letter == '\u201d' && IsOpen(open, "\u201d"))
            return Close(at, 1, "\u201d", open);
        if (letter == '\u2019' && IsOpen(open, "\u2019") && !IsInsideWord(at))
            return Close(at, 1, "\u2019", open);
        return 1;
    }

    private int ScanStraight(int at, char letter, List<Mark> open)
    {
        var closer = letter.ToString();
        var next = at + 1 < _text.Length ? _text[at + 1] : '\0';
        if (letter == '\'' && IsInsideWord(at))
            return Apostrophe(at);
        var opensHere = IsStart(at) || LastIsOpener(at);
        if (letter == '\'' && opensHere && next is ' ' or '\0')
            return Apostrophe(at);
        if (IsOpen(open, closer) && !(opensHere && at > 0 && _text[at - 1] == ' '))
            return Close(at, 1, closer, open);
        if (opensHere)
            return Open(at, 1, closer, null, TextFormatting.None, open);
        return letter == '\'' ? Apostrophe(at) : 1;
    }

    private bool IsInsideWord(int at) =>
        at > 0 && at + 1 < _text.Length && char.IsLetterOrDigit(_text[at + 1]) && !char.IsWhiteSpace(_text[at - 1]) && _text[at - 1] is not ('(' or '[' or '>' or '"');

    private bool IsStart(int at) => at == 0 || char.IsWhiteSpace(_text[at - 1]) || _text[at - 1] is '(' or '[';

    // Directly after an opening tag or quotation mark.
    private bool LastIsOpener(int at) => _marks.Count > 0 && _marks[^1] is { IsOpener: true } last && last.At + last.Length == at;

    private static bool IsOpen(List<Mark> open, string closer) => open.Exists(mark => mark.Closer == closer);

    private int Open(int at, int length, string closer, OutTag? tag, TextFormatting formatting, List<Mark> open)
    {
        // Nobody nests markup that deep; what a file with thousands of open tags would do is overflow the stack.
        if (open.Count >= DeepestMarkup)
            return length;
        var mark = new Mark(at, length, tag is null ? MarkKind.Quote : MarkKind.Element, closer, tag, formatting) { IsOpener = true };
        _marks.Add(mark);
        open.Add(mark);
        return length;
    }

    private int Close(int at, int length, string closer, List<Mark> open)
    {
        var index = open.FindLastIndex(mark => mark.Closer == closer);
        if (index < 0)
            return length;

        // What was opened inside and not closed is text.
        var opener = open[index];
        open.RemoveRange(index, open.Count - index);
        var mark = new Mark(at, length, opener.Kind, closer, opener.Tag, opener.Formatting) { Partner = opener };
        opener.Partner = mark;
        _marks.Add(mark);
        return length;
    }

    private int Apostrophe(int at)
    {
        _marks.Add(new Mark(at, 1, MarkKind.Quote, "", null, TextFormatting.None) { IsApostrophe = true });
        return 1;
    }

    private ImmutableArray<OutNode> Build()
    {
        var at = 0;
        var index = 0;
        return Build(ref index, ref at, null);
    }

    private ImmutableArray<OutNode> Build(ref int index, ref int at, Mark? until)
    {
        var nodes = ImmutableArray.CreateBuilder<OutNode>();
        var text = new StringBuilder();
        while (index < _marks.Count)
        {
            var mark = _marks[index++];
            text.Append(Unpaired(at, mark.At));
            at = mark.At + mark.Length;
            if (mark.IsApostrophe)
            {
                text.Append('\u2019');
                continue;
            }

            AddText(nodes, text);
            if (ReferenceEquals(mark, until))
                return nodes.ToImmutable();
            var children = Build(ref index, ref at, mark.Partner);
            var format = mark.Kind == MarkKind.Quote
                ? new NodeFormat(TextFormatting.None, Quotes: true)
                : new NodeFormat(mark.Formatting);
            if (!children.IsEmpty)
                nodes.Add(new OutGroup(format, children, mark.Tag ?? MarkupTag.Instance));
        }

        text.Append(Unpaired(at, _text.Length));
        at = _text.Length;
        AddText(nodes, text);
        return nodes.ToImmutable();
    }

    private void AddText(ImmutableArray<OutNode>.Builder nodes, StringBuilder text)
    {
        if (text.Length > 0)
            nodes.Add(new OutText(text.ToString(), _origin));
        text.Clear();
    }

    // A straight single quotation mark that pairs with nothing is an apostrophe.
    private string Unpaired(int from, int to) => _text[from..to].Replace('\'', '\u2019');

    private sealed class Mark(int at, int length, MarkKind kind, string closer, OutTag? tag, TextFormatting formatting)
    {
        public int At => at;

        public int Length => length;

        public MarkKind Kind => kind;

        public string Closer => closer;

        public OutTag? Tag => tag;

        public TextFormatting Formatting => formatting;

        public bool IsOpener { get; init; }

        public bool IsApostrophe { get; init; }

        public Mark? Partner { get; set; }
    }
}
