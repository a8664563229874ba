using System.Collections.Immutable;

namespace EvidenceSite.Plan.Changes;

/// <summary>A feed of changes, or a part of one that tells of what is longer ago (an archive document of RFC 5005, section 4).</summary>
/// <param name="Path">Its path relative to the output folder.</param>
/// <param name="Title">What it is called.</param>
/// <param name="About">The page whose changes it tells of; the home page for those of the whole site.</param>
/// <param name="Changes">At least one; the latest first.</param>
public sealed record PlannedFeed(string Path, string Title, string About, ImmutableArray<Change> Changes)
{
    /// <summary>The feed that an archive belongs to; null for a feed that readers subscribe to.</summary>
    public string? Current { get; init; }

    /// <summary>The archive with what came before; null if there is nothing before.</summary>
    public string? PreviousArchive { get; init; }

    /// <summary>The archive with what came after; null for the latest archive, and for a feed that readers subscribe to.</summary>
    public string? NextArchive { get; init; }
}
