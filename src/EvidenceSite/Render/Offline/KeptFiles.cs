using System.Collections.Immutable;
using EvidenceSite.Plan;

namespace EvidenceSite.Render.Offline;

/// <summary>Which files a reader's device keeps at once, for reading offline.</summary>
/// <param name="Core">Always: the look of the site and the pages that lead to the others.</param>
/// <param name="Others">Unless the reader saves data. Empty for a large site: its pages are kept as they are read.</param>
internal sealed record KeptFiles(ImmutableArray<OutputFile> Core, ImmutableArray<OutputFile> Others)
{
    /// <summary>A site with more files keeps only the core at once.</summary>
    public const int MostFiles = 2000;

    /// <summary>A site with more bytes, uncompressed, keeps only the core at once.</summary>
    public const long MostBytes = 20 * 1024 * 1024;

    /// <summary>Chooses among the files of the output.</summary>
    public static KeptFiles Of(SitePlan site, IEnumerable<OutputFile> files)
    {
        var corePaths = site.Pages.Where(page => IsCore(page.Content) && page.Series is null or { Number: 1 }).Select(page => page.Path)
            .Append(SitePaths.WebManifest).Append(SitePaths.CustomStyles).ToHashSet(StringComparer.Ordinal);
        var kept = files.Where(file => !IsForServers(file.Path) && !IsForPrograms(file.Path) && !IsLarge(file.Path)).OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        ImmutableArray<OutputFile> core = [.. kept.Where(file => corePaths.Contains(file.Path) || file.Path.StartsWith(SitePaths.ThemeAssets, StringComparison.Ordinal))];
        var isLarge = kept.Count > MostFiles || kept.Sum(file => file.Length) > MostBytes;
        return new KeptFiles(core, isLarge ? [] : [.. kept.Except(core)]);
    }

    /// <summary>Whether a file says something to servers and search engines only.</summary>
    public static bool IsForServers(string path) =>
        path is SitePaths.NotFound or SitePaths.ServiceWorker or RobotsText.Path || path.StartsWith('_') || SitePaths.IsSitemap(path);

    /// <summary>Whether a file repeats for programs what the pages say. A reader who opens one keeps it.</summary>
    private static bool IsForPrograms(string path) => Path.GetExtension(path) is ".json" or ".csv" or ".xml" or ".bib" or ".ris";

    /// <summary>Whether a file repeats the others.</summary>
    private static bool IsLarge(string path) => path is SitePaths.Bundle or SitePaths.Book or SitePaths.ReadThrough;

    private static bool IsCore(PageContent content) =>
        content is HomeContent or SubjectListContent or TreatmentListContent or SourceListContent or TextContent or GlossaryContent;
}
