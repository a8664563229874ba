using System.Collections.Immutable;
using EvidenceSite.Citations.Locales;
using EvidenceSite.Citations.Processing;

namespace EvidenceSite.Citations;

/// <summary>
/// Formats documents with a style in a language. Immutable and safe to use from many threads: formatting is a function of the style,
/// the language, the items and the clusters.
/// </summary>
public sealed class CitationProcessor
{
    private readonly Locale _locale;

    /// <summary>Makes a processor.</summary>
    /// <param name="style">The style; of a dependent style, its parent.</param>
    /// <param name="locales">Where terms come from.</param>
    /// <param name="language">A language tag such as "de-DE"; null for the style's default locale, or American English where it has none.</param>
    public CitationProcessor(CitationStyle style, CitationLocales locales, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(style);
        ArgumentNullException.ThrowIfNull(locales);
        Style = style;
        var problems = new List<CitationDiagnostic>();
        if (style.IndependentParent is { } parent)
        {
            problems.Add(new CitationDiagnostic(
                CitationSeverity.Error,
                style.Id,
                0,
                "style",
                "The style depends on another and writes nothing by itself.",
                "Read the style " + parent + " and give it this one's default locale."));
        }

        var tag = LanguageTag.Normalize(string.IsNullOrWhiteSpace(language) ? style.DefaultLocale ?? "en-US" : language);
        _locale = Locale.Merge(style, locales, tag, problems);
        Diagnostics = [.. problems];
    }

    /// <summary>The style.</summary>
    public CitationStyle Style { get; }

    /// <summary>The problems of the style and the locale files, if any: a dependent style, a language without a file.</summary>
    public ImmutableArray<CitationDiagnostic> Diagnostics { get; }

    /// <summary>Formats a document.</summary>
    /// <param name="items">The items. Their order is the order of the bibliography where the style sorts by nothing else and nothing is cited.</param>
    /// <param name="clusters">The clusters in the order of the document.</param>
    /// <param name="bibliography">The ids of the items of the bibliography besides those cited, which always come first; null for all items.</param>
    public FormattedDocument Format(
        IReadOnlyList<CitationItem> items,
        IReadOnlyList<CitationCluster> clusters,
        IReadOnlyList<string>? bibliography = null)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(clusters);
        return new DocumentFormatter(Style, _locale, items, clusters, bibliography).Format(clusters);
    }

    /// <summary>Numbers items and tells them apart once, for many documents that share one bibliography, such as the pages of a site.</summary>
    /// <param name="items">The items. Where the style sorts its bibliography by nothing, their order is its order.</param>
    public CitationLibrary Prepare(IReadOnlyList<CitationItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new DocumentFormatter(Style, _locale, items, [], others: null).Library();
    }

    /// <summary>Whether citations are meant to stand in notes rather than in the text.</summary>
    public bool WritesNotes => Style.IsNoteStyle;

    /// <summary>Whether citations and entries show numbers.</summary>
    public bool ShowsNumbers => Style.UsesCitationNumber;
}
