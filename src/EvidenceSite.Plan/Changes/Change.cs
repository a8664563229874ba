namespace EvidenceSite.Plan.Changes;

/// <summary>Something that happened to a page: a review, or what a commit changed about a claim.</summary>
/// <param name="Page">The page.</param>
/// <param name="Day">When.</param>
/// <param name="Summary">What happened, in a sentence or two.</param>
/// <param name="Commit">The commit that changed it; null for a review.</param>
public sealed record Change(PlannedPage Page, DateOnly Day, string Summary, string? Commit = null);
