using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Theme.Prose;

/// <summary>How a text in Markdown is shown on a page.</summary>
/// <param name="Page">The page.</param>
/// <param name="File">The input file from which the text comes: its links are seen from there.</param>
/// <param name="Scope">The text's name on the page; null where its citations get no anchors, because the text is repeated from another page.</param>
/// <param name="HasReferenceList">Whether the page lists the references that it cites; otherwise citations lead to the bibliography.</param>
public sealed record ProseContext(PageScope Page, string File, string? Scope, bool HasReferenceList)
{
    /// <summary>The address of a reference's entry.</summary>
    public string ReferenceHref(string id) => HasReferenceList ? "#" + Plan.SitePaths.ReferenceAnchor(id) : Page.Href(Page.Site.Places.OfEntry(id));

    /// <summary>The reference with an ID.</summary>
    public Reference Reference(string id) => Page.Site.Corpus.ReferenceById[id];
}
