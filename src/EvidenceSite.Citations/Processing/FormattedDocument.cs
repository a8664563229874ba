using System.Collections.Immutable;

namespace EvidenceSite.Citations;

/// <summary>A cluster as the style writes it.</summary>
/// <param name="ClusterId">The cluster's id.</param>
/// <param name="Text">Its text; each cite is a <see cref="RichCite"/>.</param>
/// <param name="Cites">The cites in the order in which they are written.</param>
public sealed record FormattedCitation(string ClusterId, RichText Text, ImmutableArray<Cite> Cites);

/// <summary>An entry of the bibliography.</summary>
/// <param name="ItemId">The item's id.</param>
/// <param name="CitationNumber">Its number, from 1.</param>
/// <param name="Text">Its text.</param>
public sealed record FormattedEntry(string ItemId, int CitationNumber, RichText Text);

/// <summary>A bibliography as the style writes it, with how the style wants it laid out.</summary>
/// <param name="Entries">The entries in order.</param>
public sealed record FormattedBibliography(ImmutableArray<FormattedEntry> Entries)
{
    /// <summary>Whether lines after the first are indented.</summary>
    public bool HangingIndent { get; init; }

    /// <summary>Whether the first field of each entry stands in a column of its own.</summary>
    public bool AlignsSecondField { get; init; }

    /// <summary>The style's <c>line-spacing</c>.</summary>
    public int LineSpacing { get; init; } = 1;

    /// <summary>The style's <c>entry-spacing</c>.</summary>
    public int EntrySpacing { get; init; } = 1;
}

/// <summary>The citations and the bibliography of a document.</summary>
/// <param name="Citations">One for each cluster, in their order.</param>
/// <param name="Bibliography">The bibliography; without entries where the style makes none.</param>
/// <param name="Diagnostics">The problems, if any: items that are cited and not given, cites that come to nothing.</param>
public sealed record FormattedDocument(
    ImmutableArray<FormattedCitation> Citations,
    FormattedBibliography Bibliography,
    ImmutableArray<CitationDiagnostic> Diagnostics);
