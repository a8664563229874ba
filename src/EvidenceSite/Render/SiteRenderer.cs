using System.Collections.Immutable;
using EvidenceSite.Plan;
using EvidenceSite.Theme;

namespace EvidenceSite.Render;

/// <summary>The sixth stage: every file of the output, in memory.</summary>
public static class SiteRenderer
{
    /// <summary>Every file of the website.</summary>
    public static ImmutableArray<OutputFile> Render(SitePlan site)
    {
        var files = new SiteFiles(site, ThemeFiles.Load());
        return files.All();
    }

    /// <summary>The site in one file, to be read without a network. The settings need not ask for it.</summary>
    public static OutputFile RenderBundle(SitePlan site)
    {
        var files = new SiteFiles(site, ThemeFiles.Load());
        return files.Bundle();
    }
}
