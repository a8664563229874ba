using System.Collections.Immutable;
using EvidenceSite.Citations.Locales;
using EvidenceSite.Citations.Styles;

namespace EvidenceSite.Citations;

/// <summary>A compiled CSL 1.0.2 style: immutable, and safe to use from many threads.</summary>
public sealed class CitationStyle
{
    internal CitationStyle()
    {
    }

    /// <summary>The style's title, as its info gives it.</summary>
    public string Title { get; internal init; } = "";

    /// <summary>The style's id, as its info gives it; a URI by custom.</summary>
    public string Id { get; internal init; } = "";

    /// <summary>Under which terms the style may be used, in the words of its info; empty if it does not say.</summary>
    public string Rights { get; internal init; } = "";

    /// <summary>The address of its licence, as its info gives it; null if it does not.</summary>
    public string? LicenceAddress { get; internal init; }

    /// <summary>Whether citations stand in notes (<c>class="note"</c>) rather than in the text.</summary>
    public bool IsNoteStyle { get; internal init; }

    /// <summary>Whether the style makes a bibliography.</summary>
    public bool HasBibliography => Bibliography is not null;

    /// <summary>The style's <c>default-locale</c>, or null.</summary>
    public string? DefaultLocale { get; internal init; }

    /// <summary>
    /// For a dependent style: the id of the style that it depends on (<c>link rel="independent-parent"</c>). It can format nothing by itself: read
    /// its parent and give this style's <see cref="DefaultLocale"/> to the processor. Null for an independent style.
    /// </summary>
    public string? IndependentParent { get; internal init; }

    internal CitationArea Citation { get; init; } = new(new Layout(0, NodeFormat.Plain, []), [], NameOptions.None);

    internal BibliographyArea? Bibliography { get; init; }

    internal NameOptions Names { get; init; } = NameOptions.None;

    internal DemoteParticle DemoteParticle { get; init; }

    internal bool InitializeWithHyphen { get; init; } = true;

    internal PageRangeFormat PageRange { get; init; }

    /// <summary>Whether the style places the year suffix itself, by a text element.</summary>
    internal bool UsesYearSuffix { get; init; }

    /// <summary>Whether the style shows citation numbers.</summary>
    internal bool UsesCitationNumber { get; init; }

    /// <summary>Whether any condition asks for disambiguate.</summary>
    internal bool UsesDisambiguate { get; init; }

    internal ImmutableArray<LocaleData> Locales { get; init; } = [];

    /// <summary>Reads a style.</summary>
    /// <param name="xml">The style's XML.</param>
    /// <param name="source">A name for the style in diagnostics, for example its file's.</param>
    public static StyleReading Read(string xml, string source = "style")
    {
        ArgumentNullException.ThrowIfNull(xml);
        ArgumentNullException.ThrowIfNull(source);
        var diagnostics = new DiagnosticList(source);
        var style = new StyleCompiler(diagnostics).Compile(xml);
        return new StyleReading(style, [.. diagnostics.Found]);
    }
}

/// <summary>What reading a style came to.</summary>
/// <param name="Style">The style; null where nothing can be formatted with it.</param>
/// <param name="Diagnostics">The problems, if any. A style with problems may still be usable.</param>
public sealed record StyleReading(CitationStyle? Style, ImmutableArray<CitationDiagnostic> Diagnostics);
