using System.Collections.Immutable;

namespace EvidenceSite.Citations;

/// <summary>Where a cite stands in relation to earlier cites of the same item ("Choose" of CSL 1.0.2, position).</summary>
public enum CitePosition
{
    /// <summary>The first cite of the item.</summary>
    First,

    /// <summary>A later cite.</summary>
    Subsequent,

    /// <summary>Directly after a cite of the same item, with another locator.</summary>
    IbidWithLocator,

    /// <summary>Directly after a cite of the same item and locator.</summary>
    Ibid,
}

/// <summary>What of a cite is shown.</summary>
public enum CiteMode
{
    /// <summary>All.</summary>
    Full,

    /// <summary>Only the author, for a sentence that names them.</summary>
    AuthorOnly,

    /// <summary>All but the author.</summary>
    SuppressAuthor,
}

/// <summary>One item cited in a cluster.</summary>
/// <param name="ItemId">The item's id.</param>
public sealed record Cite(string ItemId)
{
    /// <summary>The place in the item, such as "12-14".</summary>
    public string? Locator { get; init; }

    /// <summary>What the locator counts: "page", "chapter" and so on; null means pages.</summary>
    public string? Label { get; init; }

    /// <summary>Text before the cite; CSL's rich text.</summary>
    public string? Prefix { get; init; }

    /// <summary>Text after the cite; CSL's rich text.</summary>
    public string? Suffix { get; init; }

    /// <summary>What of the cite is shown.</summary>
    public CiteMode Mode { get; init; }

    /// <summary>The position, where the caller knows better than the order of the clusters; null to find it.</summary>
    public CitePosition? Position { get; init; }

    /// <summary>Whether an earlier note that cites the item is near; null to find it.</summary>
    public bool? NearNote { get; init; }

    /// <summary>The number of the note that first cites the item; null to find it.</summary>
    public int? FirstNote { get; init; }
}

/// <summary>The cites that stand together at one place of a document.</summary>
/// <param name="Id">The caller's name for the cluster.</param>
/// <param name="Cites">The cites in the order in which they were written.</param>
public sealed record CitationCluster(string Id, ImmutableArray<Cite> Cites)
{
    /// <summary>
    /// Whether cites of the same names are brought together, where the style groups or collapses cites. Without it only those that stand
    /// next to each other are.
    /// </summary>
    public bool BringsTogether { get; init; } = true;

    /// <summary>The number of the note that it stands in; 0 for the text.</summary>
    public int NoteNumber { get; init; }
}
