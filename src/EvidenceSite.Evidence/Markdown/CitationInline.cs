using Markdig.Syntax.Inlines;

namespace EvidenceSite.Evidence.Markdown;

/// <summary>A citation in the Markdown syntax tree.</summary>
public sealed class CitationInline : LeafInline
{
    /// <summary>What is cited; null where brackets hold an @ sign but no citation can be read.</summary>
    public CitedCluster? Cluster { get; init; }

    /// <summary>The citation as written.</summary>
    public required string Written { get; init; }

    /// <summary>How many works were cited before this in the same text: the first item's number is one more.</summary>
    public int ItemsBefore { get; set; }
}
