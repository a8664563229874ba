using System.Collections.Immutable;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Settings;

namespace EvidenceSite.Plan.Citations;

/// <summary>Which works pages cite or list, and where their files are.</summary>
public static class PageReferences
{
    /// <summary>The works in the list of references at the end of a document's page, in no order.</summary>
    /// <param name="document">The document.</param>
    /// <param name="claim">Only those of one claim; null for the whole document.</param>
    /// <param name="corpus">The evidence summary.</param>
    public static ImmutableArray<Reference> Of(Document document, LinkedClaim? claim, Corpus corpus)
    {
        var claims = claim is null ? corpus.ClaimsOfSubject.GetValueOrDefault(document.File, []) : [claim];
        var listed = claims.SelectMany(one => one.Bearings.Select(bears => bears.Reference.Id));
        var cited = ScopedText.Of(document).Where(scoped => claim is null || scoped.Claim == claim.Claim)
            .SelectMany(scoped => scoped.Text.Citations.Select(citation => citation.Item.ReferenceId));
        return [.. listed.Concat(cited).Distinct(StringComparer.Ordinal).Select(id => corpus.ReferenceById[id])];
    }

    /// <summary>The works that a page's files hold; empty for a page that has no files of its own.</summary>
    /// <remarks>
    /// A claim's page has none: there are more claims than all other pages, and three files for each would make a third of a large site. It
    /// offers the files of its condition or topic, which hold its works too.
    /// </remarks>
    public static ImmutableArray<Reference> InFilesOf(PlannedPage page, SitePlan site) => page switch
    {
        { Content: ClaimContent } => [],
        { Content: BibliographyContent } => site.Citations.Bibliography,
        // The work that the page is about comes first; few cite others in their text.
        { Content: ReferenceContent { Reference: var reference } } =>
            [reference, .. InOrder([.. Of(reference, claim: null, site.Corpus).Where(cited => cited != reference)], site)],
        { Document: { } document } => InOrder(Of(document, claim: null, site.Corpus), site),
        _ => [],
    };

    /// <summary>Whether the settings ask for files of references.</summary>
    public static bool AreWanted(SitePlan site) => site.Corpus.Settings.Downloads.Contains(Download.References) && !site.Corpus.References.IsEmpty;

    private static ImmutableArray<Reference> InOrder(ImmutableArray<Reference> references, SitePlan site) =>
        [.. references.OrderBy(reference => site.Citations.NumberOf(reference.Id))];
}
