using System.Collections.Immutable;

namespace EvidenceSite.Plan.Changes;

/// <summary>A feed of changes.</summary>
/// <param name="Path">Its path relative to the output folder.</param>
/// <param name="Title">What it is called.</param>
/// <param name="About">The page whose changes it tells of; the home page for those of the whole site.</param>
/// <param name="Changes">At least one; the latest first.</param>
public sealed record PlannedFeed(string Path, string Title, string About, ImmutableArray<Change> Changes);
