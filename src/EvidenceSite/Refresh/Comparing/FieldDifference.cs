namespace EvidenceSite.Refresh.Comparing;

/// <summary>A field of a reference in which the file and a service differ. What a service says is null where it says nothing, or the same as the file.</summary>
/// <param name="Field">The field's name in the file.</param>
/// <param name="Stored">What the file says; null if it says nothing.</param>
/// <param name="Crossref">What Crossref says.</param>
/// <param name="Pubmed">What PubMed says.</param>
/// <param name="AgreesWith">The service that says as the file does; null if none.</param>
/// <param name="Proposed">What may be written in its place; null where a person must decide.</param>
internal sealed record FieldDifference(string Field, string? Stored, string? Crossref, string? Pubmed, string? AgreesWith, string? Proposed)
{
    /// <summary>Whether somebody must look: not where only one of the services differs and the other says as the file does.</summary>
    public bool IsOpen => AgreesWith is null;
}
