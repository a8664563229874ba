namespace EvidenceSite.Render.Search;

/// <summary>What the search knows of a page, or of a place on one.</summary>
/// <param name="Kind">The kind's label, such as "Claim".</param>
/// <param name="Path">Where it is, relative to the output folder, perhaps with a fragment.</param>
/// <param name="Title">Its title.</param>
/// <param name="Names">Other words by which readers may look for it; they are searched and not shown.</param>
/// <param name="Note">A short line that is shown with it; empty for none.</param>
/// <param name="Text">The text that is searched, and of which an excerpt is shown.</param>
/// <param name="IsOverview">Whether it is a page that gathers much, such as a condition: such a page answers most questions.</param>
internal sealed record SearchDocument(string Kind, string Path, string Title, string Names, string Note, string Text, bool IsOverview = false);
