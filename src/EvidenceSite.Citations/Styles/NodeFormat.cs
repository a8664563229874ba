namespace EvidenceSite.Citations.Styles;

internal enum TextCase
{
    None,
    Lowercase,
    Uppercase,

    /// <summary>Upper case in a language where i becomes İ.</summary>
    UppercaseTurkish,

    CapitalizeFirst,
    CapitalizeAll,
    Sentence,
    Title,
}

internal enum Display
{
    None,
    Block,
    LeftMargin,
    RightInline,
    Indent,
}

/// <summary>The attributes that most rendering elements share: formatting, affixes, delimiter, text case, quotes, display, strip-periods.</summary>
internal sealed record NodeFormat(
    TextFormatting Formatting,
    string Prefix = "",
    string Suffix = "",
    string? Delimiter = null,
    TextCase Case = TextCase.None,
    bool Quotes = false,
    bool StripPeriods = false,
    Display Display = Display.None)
{
    public static NodeFormat Plain { get; } = new(TextFormatting.None);

    public bool IsPlain => ReferenceEquals(this, Plain)
        || Prefix.Length == 0 && Suffix.Length == 0 && Delimiter is null && Case == TextCase.None && !Quotes && !StripPeriods
        && Display == Display.None && Formatting.IsEmpty;
}
