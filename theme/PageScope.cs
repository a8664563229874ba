using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Settings;
using EvidenceSite.Plan;
using EvidenceSite.Theme.Glossary;

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

    /// <summary>A link to the page of a document.</summary>
    public string Href(Document document) => Href(SitePaths.Of(document));

    /// <summary>A reference by author and year.</summary>
    public string ShortName(Reference reference) => $"{Site.Style.NarrativeAuthor(reference.Csl)}, {DateText.Year(reference.Csl)}";

    /// <summary>What a kind of document is called.</summary>
    public KindName Name(DocumentKind kind) => Settings.KindNames[kind];
}
