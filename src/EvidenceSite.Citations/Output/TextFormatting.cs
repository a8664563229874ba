namespace EvidenceSite.Citations;

/// <summary>CSL's <c>font-style</c>.</summary>
public enum CitationFontStyle
{
    /// <summary>Upright.</summary>
    Normal,

    /// <summary>Italic.</summary>
    Italic,

    /// <summary>Slanted.</summary>
    Oblique,
}

/// <summary>CSL's <c>font-variant</c>.</summary>
public enum CitationFontVariant
{
    /// <summary>Ordinary letters.</summary>
    Normal,

    /// <summary>Small capitals.</summary>
    SmallCaps,
}

/// <summary>CSL's <c>font-weight</c>.</summary>
public enum CitationFontWeight
{
    /// <summary>Ordinary weight.</summary>
    Normal,

    /// <summary>Bold.</summary>
    Bold,

    /// <summary>Light.</summary>
    Light,
}

/// <summary>CSL's <c>text-decoration</c>.</summary>
public enum CitationTextDecoration
{
    /// <summary>None.</summary>
    None,

    /// <summary>Underlined.</summary>
    Underline,
}

/// <summary>CSL's <c>vertical-align</c>.</summary>
public enum CitationVerticalAlign
{
    /// <summary>On the line.</summary>
    Baseline,

    /// <summary>Superscript.</summary>
    Sup,

    /// <summary>Subscript.</summary>
    Sub,
}

/// <summary>The formatting attributes of CSL 1.0.2 ("Formatting"); null where a style says nothing.</summary>
/// <param name="Style">font-style.</param>
/// <param name="Variant">font-variant.</param>
/// <param name="Weight">font-weight.</param>
/// <param name="Decoration">text-decoration.</param>
/// <param name="Align">vertical-align.</param>
public sealed record TextFormatting(
    CitationFontStyle? Style = null,
    CitationFontVariant? Variant = null,
    CitationFontWeight? Weight = null,
    CitationTextDecoration? Decoration = null,
    CitationVerticalAlign? Align = null)
{
    internal static TextFormatting None { get; } = new();

    internal bool IsEmpty => Style is null && Variant is null && Weight is null && Decoration is null && Align is null;

    /// <summary>These values, and where there is none those of another.</summary>
    internal TextFormatting Over(TextFormatting other) =>
        new(Style ?? other.Style, Variant ?? other.Variant, Weight ?? other.Weight, Decoration ?? other.Decoration, Align ?? other.Align);
}
