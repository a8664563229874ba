namespace EvidenceSite.Plan.Changes;

/// <summary>Something that happened to a page. So far the site knows of reviews only.</summary>
/// <param name="Page">The page.</param>
/// <param name="Day">When.</param>
/// <param name="Summary">What happened, in a sentence or two.</param>
public sealed record Change(PlannedPage Page, DateOnly Day, string Summary);
