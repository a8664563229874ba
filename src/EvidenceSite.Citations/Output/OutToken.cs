using EvidenceSite.Citations.Styles;

namespace EvidenceSite.Citations.Output;

internal enum TokenKind
{
    Text,
    Open,
    Close,
    OpenQuote,
    CloseQuote,
}

/// <summary>What an opened token opens.</summary>
internal sealed record TokenScope(TextFormatting Formatting, Display Display = Display.None, OutTag? Tag = null, bool IsMarkup = false);

/// <summary>A piece of flattened output. Its text changes while punctuation is put in order.</summary>
internal sealed class OutToken(TokenKind kind, string text, TokenScope? scope = null)
{
    public TokenKind Kind => kind;

    public string Text { get; set; } = text;

    public TokenScope? Scope => scope;

    /// <summary>Whether text case leaves this alone.</summary>
    public bool NoCase { get; init; }

    public TextOrigin Origin { get; init; }
}
