using EvidenceSite.Citations.Styles;
using EvidenceSite.Citations.Text;

namespace EvidenceSite.Citations.Output;

/// <summary>Writes a tree of output as a list of tokens: affixes, delimiters, text case and strip-periods become text.</summary>
internal sealed class Flattener
{
    private readonly List<OutToken> _tokens = [];
    private int _noCase;

    public static List<OutToken> Flatten(OutNode? node)
    {
        var flattener = new Flattener();
        if (node is not null)
            flattener.Write(node);
        return flattener._tokens;
    }

    /// <summary>The text of a tree without formatting, its punctuation not yet in order.</summary>
    public static string PlainText(OutNode? node) => string.Concat(Flatten(node).Select(token => token.Text));

    private void Write(OutNode node)
    {
        if (node is OutText text)
        {
            if (!text.IsEmpty)
                _tokens.Add(new OutToken(TokenKind.Text, text.Text) { NoCase = _noCase > 0, Origin = text.Origin });
            return;
        }

        var group = (OutGroup)node;
        if (group.IsEmpty)
            return;
        var format = group.Format;
        var display = Open(format.Display == Display.None ? null : new TokenScope(TextFormatting.None, format.Display));
        Affix(format.Prefix);
        var tag = Open(group.Tag is CiteTag or LinkTag or NoDecorTag ? new TokenScope(TextFormatting.None, Tag: group.Tag) : null);
        var quotes = format.Quotes;
        if (quotes)
            _tokens.Add(new OutToken(TokenKind.OpenQuote, ""));
        var isMarkup = group.Tag is MarkupTag;
        var formatting = Open(format.Formatting.IsEmpty ? null : new TokenScope(format.Formatting, IsMarkup: isMarkup));
        var keepsCase = group.Tag is NoCaseTag or NoDecorTag
            || (isMarkup && (format.Formatting.Align is not null || format.Formatting.Variant == CitationFontVariant.SmallCaps));
        if (keepsCase)
            _noCase++;
        WriteChildren(group);
        if (keepsCase)
            _noCase--;
        Close(formatting);
        if (quotes)
            _tokens.Add(new OutToken(TokenKind.CloseQuote, ""));
        Close(tag);
        Affix(format.Suffix);
        Close(display);
    }

    private void WriteChildren(OutGroup group)
    {
        var start = _tokens.Count;
        var isFirst = true;
        foreach (var child in group.Children)
        {
            if (child.IsEmpty)
                continue;
            if (!isFirst && group.Format.Delimiter is { Length: > 0 } delimiter)
                Affix(delimiter);
            isFirst = false;
            Write(child);
        }

        if (group.Format.StripPeriods)
        {
            for (var i = start; i < _tokens.Count; i++)
                _tokens[i].Text = _tokens[i].Text.Replace(".", "", StringComparison.Ordinal);
        }

        if (group.Format.Case != TextCase.None)
            CaseChanger.Change(_tokens, start, group.Format.Case);
    }

    private void Affix(string text)
    {
        if (text.Length > 0)
            _tokens.Add(new OutToken(TokenKind.Text, text) { NoCase = _noCase > 0 });
    }

    private TokenScope? Open(TokenScope? scope)
    {
        if (scope is not null)
            _tokens.Add(new OutToken(TokenKind.Open, "", scope));
        return scope;
    }

    private void Close(TokenScope? scope)
    {
        if (scope is not null)
            _tokens.Add(new OutToken(TokenKind.Close, "", scope));
    }
}
