using System.Collections.Immutable;
using EvidenceSite.Citations.Locales;
using EvidenceSite.Citations.Styles;

namespace EvidenceSite.Citations.Output;

/// <summary>
/// The last step: flattened tokens become formatted text. Quotation marks alternate with their depth, and markup of a field flips
/// inside formatting of the same kind.
/// </summary>
internal sealed class RichTextBuilder
{
    private readonly Locale _locale;
    private readonly List<OutToken> _tokens;
    private int _at;
    private int _quoteDepth;

    private RichTextBuilder(Locale locale, List<OutToken> tokens) => (_locale, _tokens) = (locale, tokens);

    public static RichText Build(OutNode? node, Locale locale, bool trims)
    {
        var tokens = Flattener.Flatten(node);
        Punctuation.Tidy(tokens, locale.PunctuationInQuote);
        if (trims)
            Trim(tokens);
        else
            MoveSpaceOut(tokens);
        return Build(tokens, locale);
    }

    public static RichText Build(List<OutToken> tokens, Locale locale)
    {
        var builder = new RichTextBuilder(locale, tokens);
        return new RichText(builder.Nodes(new TextFormatting()));
    }

    // A space at the end of the last block stands after it.
    private static void MoveSpaceOut(List<OutToken> tokens)
    {
        var end = tokens.Count - 1;
        while (end >= 0 && tokens[end].Kind == TokenKind.Close && tokens[end].Scope is { Display: Display.None })
            end--;
        if (end < 1 || tokens[end].Scope is not { Display: Display.RightInline })
            return;
        for (var i = end - 1; i >= 0; i--)
        {
            if (tokens[i].Kind == TokenKind.Close || tokens[i].Text.Length == 0)
                continue;
            if (tokens[i].Text.EndsWith(' '))
            {
                tokens[i].Text = tokens[i].Text.TrimEnd(' ');
                tokens.Insert(end + 1, new OutToken(TokenKind.Text, " "));
            }

            return;
        }
    }

    private static void Trim(List<OutToken> tokens)
    {
        foreach (var token in tokens)
        {
            token.Text = token.Text.TrimStart(' ');
            if (token.Text.Length > 0 || token.Kind is TokenKind.OpenQuote)
                break;
        }

        for (var i = tokens.Count - 1; i >= 0; i--)
        {
            tokens[i].Text = tokens[i].Text.TrimEnd(' ');
            if (tokens[i].Text.Length > 0 || tokens[i].Kind is TokenKind.CloseQuote)
                break;
        }
    }

    private ImmutableArray<RichNode> Nodes(TextFormatting around)
    {
        var nodes = ImmutableArray.CreateBuilder<RichNode>();
        while (_at < _tokens.Count)
        {
            var token = _tokens[_at++];
            switch (token.Kind)
            {
                case TokenKind.Close:
                    return nodes.ToImmutable();
                case TokenKind.Open:
                    Add(nodes, Scope(token.Scope!, around));
                    break;
                case TokenKind.OpenQuote:
                    AddText(nodes, Quote("open", _quoteDepth++));
                    break;
                case TokenKind.CloseQuote:
                    AddText(nodes, Quote("close", --_quoteDepth));
                    break;
                default:
                    AddText(nodes, token.Text);
                    break;
            }
        }

        return nodes.ToImmutable();
    }

    private string Quote(string side, int depth)
    {
        var quotes = depth % 2 == 0 ? _locale.OuterQuotes : _locale.InnerQuotes;
        return side == "open" ? quotes.Open : quotes.Close;
    }

    private ImmutableArray<RichNode> Scope(TokenScope scope, TextFormatting around)
    {
        if (scope.Display != Display.None)
            return Wrapped(Nodes(around), children => new RichBlock(Word(scope.Display), children));
        switch (scope.Tag)
        {
            case CiteTag cite:
                return Wrapped(Nodes(around), children => new RichCite(cite.Cite, children));
            case LinkTag link:
                return Wrapped(Nodes(around), children => new RichLink(link.Target, children));
            case NoDecorTag:
                var normal = Undecorated(around);
                return Wrapped(Nodes(normal.Over(around)), children => normal.IsEmpty ? null : new RichSpan(normal, children));
            default:
                break;
        }

        var formatting = scope.IsMarkup ? Flipped(scope.Formatting, around) : Effective(scope.Formatting, around);
        return Wrapped(Nodes(formatting.Over(around)), children => formatting.IsEmpty ? null : new RichSpan(formatting, children));
    }

    private static ImmutableArray<RichNode> Wrapped(ImmutableArray<RichNode> children, Func<ImmutableArray<RichNode>, RichNode?> wrap)
    {
        if (children.IsEmpty)
            return [];
        return wrap(children) is { } node ? [node] : children;
    }

    private static TextFormatting Undecorated(TextFormatting around) => new(
        around.Style is null or CitationFontStyle.Normal ? null : CitationFontStyle.Normal,
        around.Variant is null or CitationFontVariant.Normal ? null : CitationFontVariant.Normal,
        around.Weight is null or CitationFontWeight.Normal ? null : CitationFontWeight.Normal);

    // What the style asks for, less what would change nothing.
    private static TextFormatting Effective(TextFormatting wanted, TextFormatting around) => wanted with
    {
        Style = wanted.Style == CitationFontStyle.Normal && around.Style is null or CitationFontStyle.Normal ? null : wanted.Style,
        Variant = wanted.Variant == CitationFontVariant.Normal && around.Variant is null or CitationFontVariant.Normal ? null : wanted.Variant,
        Weight = wanted.Weight == CitationFontWeight.Normal && around.Weight is null or CitationFontWeight.Normal ? null : wanted.Weight,
        Decoration = wanted.Decoration == CitationTextDecoration.None && around.Decoration is null or CitationTextDecoration.None ? null : wanted.Decoration,
        Align = wanted.Align == CitationVerticalAlign.Baseline && around.Align is null or CitationVerticalAlign.Baseline ? null : wanted.Align,
    };

    private static TextFormatting Flipped(TextFormatting markup, TextFormatting around) => markup with
    {
        Style = markup.Style == CitationFontStyle.Italic && around.Style == CitationFontStyle.Italic ? CitationFontStyle.Normal : markup.Style,
        Weight = markup.Weight == CitationFontWeight.Bold && around.Weight == CitationFontWeight.Bold ? CitationFontWeight.Normal : markup.Weight,
        Variant = markup.Variant == CitationFontVariant.SmallCaps && around.Variant == CitationFontVariant.SmallCaps ? CitationFontVariant.Normal : markup.Variant,
    };

    private static string Word(Display display) => display switch
    {
        Display.Block => "block",
        Display.LeftMargin => "left-margin",
        Display.RightInline => "right-inline",
        _ => "indent",
    };

    private static void Add(ImmutableArray<RichNode>.Builder nodes, ImmutableArray<RichNode> more)
    {
        foreach (var node in more)
        {
            if (node is RichRun run)
                AddText(nodes, run.Text);
            else
                nodes.Add(node);
        }
    }

    private static void AddText(ImmutableArray<RichNode>.Builder nodes, string text)
    {
        if (text.Length == 0)
            return;
        if (nodes.Count > 0 && nodes[^1] is RichRun run)
            nodes[^1] = new RichRun(run.Text + text);
        else
            nodes.Add(new RichRun(text));
    }
}
