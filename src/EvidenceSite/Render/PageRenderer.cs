using EvidenceSite.Plan;
using EvidenceSite.Render.Html;
using EvidenceSite.Theme;
using EvidenceSite.Theme.Glossary;
using EvidenceSite.Theme.Prose;

namespace EvidenceSite.Render;

/// <summary>Renders pages with the theme, one after the other. Each thread needs its own.</summary>
internal sealed class PageRenderer(SitePlan site, ThemeFiles theme, TermMatcher terms, PartTypes parts, Func<string, long> sizeOfData)
{
    private readonly ProsePen _pen = new();
    private readonly TreeWriter _writer = new(parts);

    /// <summary>A page as UTF-8, with LF at line ends. Good until the next one.</summary>
    /// <param name="page">The page.</param>
    /// <param name="siteFolder">The folder of the site, seen from a page that stands beside it; empty for pages of the site.</param>
    public ReadOnlySpan<byte> Render(PlannedPage page, string siteFolder)
    {
        var scope = new PageScope(site, page, FirstUses.On(page, site, terms), theme) { SiteFolder = siteFolder, SizeOfData = sizeOfData, Pen = _pen };
        return _writer.Write(scope);
    }
}
