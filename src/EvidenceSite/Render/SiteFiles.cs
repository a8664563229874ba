using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using EvidenceSite.Data;
using EvidenceSite.Data.References;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Settings;
using EvidenceSite.Plan;
using EvidenceSite.Plan.Book;
using EvidenceSite.Plan.Citations;
using EvidenceSite.Plan.TakeAlong;
using EvidenceSite.Render.Book;
using EvidenceSite.Render.Comparison;
using EvidenceSite.Render.Epub;
using EvidenceSite.Render.Headers;
using EvidenceSite.Render.Html;
using EvidenceSite.Render.Offline;
using EvidenceSite.Render.Search;
using EvidenceSite.Theme;
using EvidenceSite.Theme.Glossary;

namespace EvidenceSite.Render;

/// <summary>
/// The files of one site. Each is made when it is first asked for, so that a preview makes only what is looked at; the bytes are the same
/// in any order. The pages of a large site are not held, but made each time. Safe for several threads.
/// </summary>
public sealed class SiteFiles
{
    /// <summary>With more pages than these a site is large, unless it has downloads: those need every page several times.</summary>
    private const int MostHeldPages = 500;

    private readonly SitePlan _site;
    private readonly ThemeFiles _theme;
    private readonly TermMatcher _terms;
    private readonly PartTypes _parts = new();
    // Not a bag: that one is tied to the threads that used it, and a preview kept site after site.
    private readonly ConcurrentStack<PageRenderer> _idle = [];

    private readonly Lazy<ImmutableArray<Chapter>> _chapters;

    // How many files these are, and what they are called, is known once they are made.
    private readonly Lazy<Dictionary<string, OutputFile>> _data;
    private readonly Lazy<Dictionary<string, OutputFile>> _search;
    private readonly Lazy<Dictionary<string, OutputFile>> _comparison;
    private readonly Lazy<Dictionary<string, OutputFile>> _sitemaps;

    private readonly Dictionary<string, Lazy<OutputFile>> _shared = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Lazy<OutputFile>> _webOnly = new(StringComparer.Ordinal);

    /// <summary>Takes the plan; nothing is made yet.</summary>
    /// <param name="site">The plan of the site.</param>
    /// <param name="theme">The theme's own files.</param>
    public SiteFiles(SitePlan site, ThemeFiles theme)
    {
        (_site, _theme, _terms) = (site, theme, new TermMatcher(site.Corpus.Glossary));
        var book = new Lazy<BookPlan>(() => BookPlan.Of(site));
        _chapters = new(() => ChapterReader.Read(book.Value, Shared));
        _data = ByPath(() => DataFiles.Of(site).Select(file => new OutputFile(file.Path, file.WriteTo) { IsLarge = file.GrowsWithSite }));
        _search = ByPath(() => SearchData.Render(site, theme));
        _comparison = ByPath(() => ComparisonData.Render(site));
        _sitemaps = ByPath(() => Sitemaps.Render(site));

        var isLarge = site.Pages.Length > MostHeldPages && site.Corpus.Settings.Downloads.All(download => download == Download.References);
        foreach (var page in site.Pages.Where(page => page.Content is not DownloadContent))
        {
            var turn = page.Content is ReuseContent ? OutputTurn.AfterData : OutputTurn.First;
            Share(page.Path, isLarge || turn == OutputTurn.AfterData ? () => new OutputFile(page.Path, stream => RenderPage(page, stream), turn) : () => HeldPage(page));
        }

        Share(RobotsText.Path, () => RobotsText.Render(site));
        Share(SitePaths.Quality, () => QualityJson.Render(site.Quality));
        Share(SitePaths.WebManifest, () => WebManifest.Render(site, theme));
        foreach (var file in theme.All)
        {
            Share(theme.PathOf(file.Name), () => new OutputFile(theme.PathOf(file.Name), file.Content));
        }

        foreach (var asset in site.Corpus.Assets)
        {
            Share(asset.Path, () => new OutputFile(asset.Path, asset.Content.AsMemory()));
        }

        ShareReferences();
        AddDownloads(book);
        Lazy<OutputFile>[] downloads = [.. _webOnly.Values];
        _webOnly.Add(SitePaths.ServiceWorker, new(() => new OutputFile(
            SitePaths.ServiceWorker, stream => stream.Write(ServiceWorker.Render(KeptFiles.Of(site, [.. AllShared(), .. downloads.Select(file => file.Value)]), theme).Content.Span), OutputTurn.Last)));
        _webOnly.Add(SitePaths.Headers, new(() => HeadersFile.Render(site, theme)));
    }

    private PlannedPage? Downloads => _site.Pages.FirstOrDefault(page => page.Content is DownloadContent);

    /// <summary>A file of the website; null if there is none at that path.</summary>
    /// <param name="path">Path relative to the output folder, with forward slashes.</param>
    public OutputFile? Find(string path) =>
        _shared.TryGetValue(path, out var file) || _webOnly.TryGetValue(path, out file) ? file.Value
        : (SitePaths.IsSitemap(path) ? _sitemaps : SitePaths.IsSearchData(path) ? _search : SitePaths.IsComparisonData(path) ? _comparison : _data).Value.GetValueOrDefault(path);

    /// <summary>Every file of the website.</summary>
    public ImmutableArray<OutputFile> All() => [.. AllShared(), .. _webOnly.Values.Select(file => file.Value)];

    /// <summary>The site in one file, to be read without a network. The settings need not ask for it.</summary>
    public OutputFile Bundle()
    {
        // Instead of the downloads, the copy says how old it is.
        var startPage = RenderPage(OfflineCopy.StartPage(_site), OfflineCopy.SiteFolder);
        var own = Downloads is { } downloads ? [RenderPage(OfflineCopy.InPlaceOf(downloads))] : Array.Empty<OutputFile>();
        return TakeAlong.Bundle.Pack(startPage, [.. AllShared(), .. own]);
    }

    /// <summary>Files for reference managers.</summary>
    private void ShareReferences()
    {
        if (!PageReferences.AreWanted(_site))
        {
            return;
        }

        foreach (var format in ReferenceFormat.All)
        {
            var path = SitePaths.References(format);
            Share(path, () => Written(path, format, _site.Citations.Bibliography));
        }

        foreach (var page in _site.Pages.Where(page => page.Content is not BibliographyContent))
        {
            var works = PageReferences.InFilesOf(page, _site);
            foreach (var format in works.IsEmpty ? [] : ReferenceFormat.All)
            {
                var path = SitePaths.ReferencesOf(page.Path, format);
                Share(path, () => Written(path, format, works));
            }
        }
    }

    private static OutputFile Written(string path, ReferenceFormat format, ImmutableArray<Reference> works) => new(path, ReferenceFile.Of(path, format, works).WriteTo);

    private void AddDownloads(Lazy<BookPlan> book)
    {
        var wanted = _site.Corpus.Settings.Downloads;
        if (wanted.Contains(Download.Bundle))
        {
            _webOnly.Add(SitePaths.Bundle, new(Bundle));
        }

        if (wanted.Contains(Download.Epub))
        {
            _webOnly.Add(SitePaths.Book, new(() => EpubBook.Render(_site, book.Value, _chapters.Value, _theme)));
        }

        if (Downloads is { } page)
        {
            _webOnly.Add(page.Path, new(() => DownloadPage(page)));
        }
    }

    /// <summary>The page that offers the downloads with their sizes.</summary>
    private OutputFile DownloadPage(PlannedPage page)
    {
        var files = AllToTake().Select(file => new DownloadFile(
            file.Path == SitePaths.Bundle ? Download.Bundle : Download.Epub, file.Path, file.Content.Length, Convert.ToHexStringLower(SHA256.HashData(file.Content.Span))));
        return RenderPage(page with { Content = new DownloadContent([.. files]) });
    }

    private IEnumerable<OutputFile> AllToTake() =>
        ((string[])[SitePaths.Bundle, SitePaths.Book]).Where(_webOnly.ContainsKey).Select(path => _webOnly[path].Value);

    /// <summary>The files that the website and the offline copy have in common, made side by side.</summary>
    private ImmutableArray<OutputFile> AllShared()
    {
        Lazy<Dictionary<string, OutputFile>>[] groups = [_data, _search, _comparison, _sitemaps];
        // The groups take longest, so they begin first.
        Action[] work = [.. groups.Select(group => (Action)(() => _ = group.Value)), .. _shared.Values.Select(file => (Action)(() => _ = file.Value))];
        Parallel.ForEach(work, make => make());
        return [.. _shared.Values.Select(file => file.Value), .. groups.SelectMany(group => group.Value.Values)];
    }

    private static Lazy<Dictionary<string, OutputFile>> ByPath(Func<IEnumerable<OutputFile>> make) =>
        new(() => make().ToDictionary(file => file.Path, StringComparer.Ordinal));

    private OutputFile Shared(string path) => _shared[path].Value;

    private void Share(string path, Func<OutputFile> make) => _shared.Add(path, new(make));

    private OutputFile HeldPage(PlannedPage page) => RenderPage(page.Content is ReadThroughContent ? page with { Content = new ReadThroughContent(LongPage.Of(_chapters.Value)) } : page);

    private OutputFile RenderPage(PlannedPage page, string siteFolder = "")
    {
        var renderer = TakeRenderer();
        var file = new OutputFile(page.Path, renderer.Render(page, siteFolder).ToArray());
        _idle.Push(renderer);
        return file;
    }

    private void RenderPage(PlannedPage page, Stream stream)
    {
        var renderer = TakeRenderer();
        stream.Write(renderer.Render(page, siteFolder: ""));
        _idle.Push(renderer);
    }

    private PageRenderer TakeRenderer() => _idle.TryPop(out var idle) ? idle : new PageRenderer(_site, _theme, _terms, _parts, SizeOfData);

    private long SizeOfData(string path) => Find(path)!.Length;
}
