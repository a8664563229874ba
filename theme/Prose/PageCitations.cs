using EvidenceSite.Citations;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Markdown;
using EvidenceSite.Plan;
using Markdig.Syntax;

namespace EvidenceSite.Theme.Prose;

/// <summary>The citations of a page as the site's style writes them. For one page and one thread.</summary>
/// <param name="site">The plan of the site.</param>
/// <param name="page">The page.</param>
internal sealed class PageCitations(SitePlan site, PlannedPage page)
{
    private Dictionary<CitationInline, PageCitation>? _own;

    /// <summary>A citation. One in a text that is repeated from another page is written as if it stood alone.</summary>
    public PageCitation Of(CitationInline citation) => (_own ??= Own()).GetValueOrDefault(citation) ?? Alone(citation);

    private Dictionary<CitationInline, PageCitation> Own()
    {
        var claim = page.Content is ClaimContent { Claim.Claim: var only } ? only : null;
        var texts = page.Document is { } document ? ScopedText.Of(document).Where(text => claim is null || text.Claim == claim).Select(text => text.Text) : [];
        var found = texts.SelectMany(text => text.Document.Descendants<CitationInline>()).Where(citation => citation.Cluster is not null).ToList();
        var clusters = found.ConvertAll(Cluster);
        return found.Zip(site.Citations.Cite(clusters), clusters).ToDictionary(one => one.First, one => new PageCitation(one.Second, [.. one.Third.Cites]));
    }

    private PageCitation Alone(CitationInline citation)
    {
        var cluster = Cluster(citation);
        return new PageCitation(site.Citations.Cite([cluster])[0], [.. cluster.Cites]);
    }

    private static CitationCluster Cluster(CitationInline citation)
    {
        var cluster = citation.Cluster!;
        return new CitationCluster(citation.Written, [.. cluster.Items.Select(item => Cite(item, cluster.Narrative))]);
    }

    // The sentence itself names the author of a narrative citation.
    private static Cite Cite(CitedItem item, bool isNarrative) => new(item.ReferenceId)
    {
        Prefix = item.Prefix,
        Suffix = item.Suffix,
        Locator = item.Locator?.Value,
        Label = item.Locator?.Label,
        Mode = isNarrative || item.SuppressAuthor ? CiteMode.SuppressAuthor : CiteMode.Full,
    };
}

/// <summary>A citation of a page.</summary>
/// <param name="Formatted">As the style writes it.</param>
/// <param name="Written">Its cites in the order in which they were written in the text.</param>
internal sealed record PageCitation(FormattedCitation Formatted, IReadOnlyList<Cite> Written);
