using System.Globalization;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Settings;
using EvidenceSite.Plan;
using EvidenceSite.Plan.Citations;
using EvidenceSite.Theme.Glossary;
using EvidenceSite.Theme.Prose;

namespace EvidenceSite.Theme;

/// <summary>What every component of a page needs: the site, and the page itself.</summary>
/// <param name="Site">The plan of the site.</param>
/// <param name="Page">The page that is made.</param>
/// <param name="Terms">Where the page uses each word of the glossary first.</param>
/// <param name="Theme">The theme's own files.</param>
public sealed record PageScope(SitePlan Site, PlannedPage Page, FirstUses Terms, ThemeFiles Theme)
{
    /// <summary>The folder of the site, seen from the page: empty, but for a page beside it. Ends with a slash.</summary>
    public string SiteFolder { get; init; } = "";

    /// <summary>Gives the size of a data file in bytes by its path. The data files are made when this is first asked.</summary>
    public required Func<string, long> SizeOfData { get; init; }

    /// <summary>Writes the page's texts.</summary>
    public required ProsePen Pen { get; init; }

    /// <summary>The citations of this page.</summary>
    internal PageCitations Citations { get; } = new(Site, Page);

    /// <summary>What the citations of this page tell.</summary>
    internal ReferenceCards Cards => _cards ??= new ReferenceCards(this);

    private ReferenceCards? _cards;

    /// <summary>What the settings say.</summary>
    public SiteSettings Settings => Site.Corpus.Settings;

    /// <summary>
    /// A link from this page to a path of the output. A server shows the page for missing addresses at any depth, so that page alone
    /// links from the root of its host.
    /// </summary>
    public string Href(string path) =>
        Page.Path == SitePaths.NotFound ? Site.Canonical(path).AbsolutePath : SiteFolder + RelativeUrl.From(Page.Path, path);

    /// <summary>A link to a file of the theme.</summary>
    public string Asset(string name) => Href(Theme.PathOf(name));

    /// <summary>A link to where a document is shown.</summary>
    public string Href(Document document) => Href(Site.AddressOf(document));

    /// <summary>A link to where a claim is shown.</summary>
    public string Href(LinkedClaim claim) => Href(Site.AddressOf(claim));

    /// <summary>A reference as the text of a link: its number, where the site's style shows numbers; otherwise author and year.</summary>
    public string NameOf(Reference reference) =>
        Site.Citations.ShowsNumbers ? "reference " + Site.Citations.NumberOf(reference.Id).ToString(CultureInfo.InvariantCulture) : WorkNames.AuthorAndYear(reference.Csl);

    /// <summary>What a kind of document is called.</summary>
    public KindName Name(DocumentKind kind) => Settings.KindNames[kind];
}
