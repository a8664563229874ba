using System.Collections.Immutable;
using EvidenceSite.Plan;
using EvidenceSite.Render.Search;
using EvidenceSite.Theme;
using EvidenceSite.Theme.Glossary;

namespace EvidenceSite.Render;

/// <summary>The sixth stage: every file of the output, in memory.</summary>
public static class SiteRenderer
{
    /// <summary>Renders the pages side by side; the result does not depend on how many run at once.</summary>
    public static ImmutableArray<OutputFile> Render(SitePlan site)
    {
        var theme = ThemeFiles.Load();
        var terms = new TermMatcher(site.Corpus.Glossary);
        var pages = new OutputFile[site.Pages.Length];
        Parallel.For(
            0,
            pages.Length,
            () => new PageRenderer(site, theme, terms),
            (i, _, renderer) =>
            {
                pages[i] = renderer.Render(site.Pages[i]);
                return renderer;
            },
            renderer => renderer.Dispose());

        var themeFiles = theme.All.Select(file => new OutputFile(theme.PathOf(file.Name), file.Content));
        var assets = site.Corpus.Assets.Select(asset => new OutputFile(asset.Path, asset.Content.AsMemory()));
        return [.. pages, Sitemap.Render(site), RobotsText.Render(site), QualityJson.Render(site.Quality), SearchData.Render(site), .. themeFiles, .. assets];
    }
}
