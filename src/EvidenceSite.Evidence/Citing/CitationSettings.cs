using EvidenceSite.Evidence.Diagnostics;

namespace EvidenceSite.Evidence.Citing;

/// <summary>What the settings say about citing.</summary>
/// <param name="Style">The path of a CSL style in the input folder; null for the style that comes with the program.</param>
/// <param name="Language">The language of the style's terms, such as <c>de-DE</c>; null for the style's own.</param>
public sealed record CitationSettings(Located<string>? Style, Located<string>? Language)
{
    /// <summary>Nothing is said.</summary>
    public static CitationSettings None { get; } = new(Style: null, Language: null);
}
