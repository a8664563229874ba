using System.Collections.Immutable;
using EvidenceSite.Evidence.Markdown;

namespace EvidenceSite.Evidence.Model;

/// <summary>An intervention.</summary>
public sealed record Treatment : Document
{
    /// <inheritdoc/>
    public override DocumentKind Kind => DocumentKind.Treatment;

    /// <summary>Other names by which readers may know it.</summary>
    public required ImmutableArray<string> OtherNames { get; init; }

    /// <summary>One to three sentences.</summary>
    public required MarkdownText Summary { get; init; }

    /// <summary>What is given, and how.</summary>
    public required MarkdownText Given { get; init; }

    /// <summary>Where it is approved or not, as far as verified; null if not stated.</summary>
    public required MarkdownText? Approval { get; init; }
}
