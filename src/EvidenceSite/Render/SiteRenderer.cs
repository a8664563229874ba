using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using EvidenceSite.Data;
using EvidenceSite.Evidence.Settings;
using EvidenceSite.Plan;
using EvidenceSite.Plan.Book;
using EvidenceSite.Plan.TakeAlong;
using EvidenceSite.Render.Book;
using EvidenceSite.Render.Epub;
using EvidenceSite.Render.Headers;
using EvidenceSite.Render.Offline;
using EvidenceSite.Render.Search;
using EvidenceSite.Theme;
using EvidenceSite.Theme.Glossary;

namespace EvidenceSite.Render;

/// <summary>The sixth stage: every file of the output, in memory.</summary>
public static class SiteRenderer
{
    /// <summary>Every file of the website.</summary>
    public static ImmutableArray<OutputFile> Render(SitePlan site)
    {
        var edition = new Edition(site);
        var files = edition.Shared();
        var wanted = site.Corpus.Settings.Downloads;
        var downloads = ImmutableArray.CreateBuilder<OutputFile>();
        if (wanted.Contains(Download.Bundle))
        {
            downloads.Add(edition.Bundle(files));
        }

        if (wanted.Contains(Download.Epub))
        {
            downloads.Add(edition.Book());
        }

        ImmutableArray<OutputFile> all = [.. files, .. edition.DownloadPage(downloads), .. downloads];
        return [.. all, edition.ServiceWorker(all), edition.Headers()];
    }

    /// <summary>The site in one file, to be read without a network. The settings need not ask for it.</summary>
    public static OutputFile RenderBundle(SitePlan site)
    {
        var edition = new Edition(site);
        return edition.Bundle(edition.Shared());
    }

    /// <summary>The files of one site. Those that hold other pages come after these.</summary>
    private sealed class Edition(SitePlan site)
    {
        private readonly ThemeFiles _theme = ThemeFiles.Load();
        private readonly TermMatcher _terms = new(site.Corpus.Glossary);
        private readonly BookPlan _book = BookPlan.Of(site);
        private readonly ImmutableArray<DataFile> _data = DataFiles.Of(site);
        private ImmutableArray<Chapter> _chapters = [];

        private PlannedPage? Downloads => site.Pages.FirstOrDefault(page => page.Content is DownloadContent);

        /// <summary>The files that the website and the offline copy have in common.</summary>
        public ImmutableArray<OutputFile> Shared()
        {
            var pages = RenderAll([.. site.Pages.Where(page => page.Content is not (DownloadContent or ReadThroughContent))]);
            if (site.Corpus.Settings.Downloads.Any(download => download is Download.Epub or Download.LongPage))
            {
                _chapters = ChapterReader.Read(_book, pages.ToDictionary(page => page.Path, StringComparer.Ordinal));
            }

            var longPage = site.Pages.Where(page => page.Content is ReadThroughContent)
                .Select(page => RenderOne(page with { Content = new ReadThroughContent(LongPage.Of(_chapters)) }));
            var themeFiles = _theme.All.Select(file => new OutputFile(_theme.PathOf(file.Name), file.Content));
            var assets = site.Corpus.Assets.Select(asset => new OutputFile(asset.Path, asset.Content.AsMemory()));
            return
            [
                .. pages, .. longPage, Sitemap.Render(site), RobotsText.Render(site), QualityJson.Render(site.Quality), SearchData.Render(site),
                WebManifest.Render(site, _theme),
                .. _data.Select(file => new OutputFile(file.Path, file.Content)), .. themeFiles, .. assets,
            ];
        }

        /// <summary>The offline copy: instead of the downloads, it says how old it is.</summary>
        public OutputFile Bundle(ImmutableArray<OutputFile> shared)
        {
            var startPage = RenderOne(OfflineCopy.StartPage(site), OfflineCopy.SiteFolder);
            var own = Downloads is { } downloads ? [RenderOne(OfflineCopy.InPlaceOf(downloads))] : Array.Empty<OutputFile>();
            return TakeAlong.Bundle.Pack(startPage, [.. shared, .. own]);
        }

        public OutputFile Book() => EpubBook.Render(site, _book, _chapters, _theme);

        /// <summary>The page that offers the downloads with their sizes; none where there are none.</summary>
        public IEnumerable<OutputFile> DownloadPage(IEnumerable<OutputFile> downloads)
        {
            var files = downloads.Select(file => new DownloadFile(
                file.Path == SitePaths.Bundle ? Download.Bundle : Download.Epub, file.Path, file.Content.Length, Convert.ToHexStringLower(SHA256.HashData(file.Content.Span))));
            return Downloads is { } page ? [RenderOne(page with { Content = new DownloadContent([.. files]) })] : [];
        }

        public OutputFile ServiceWorker(IEnumerable<OutputFile> all) => Offline.ServiceWorker.Render(KeptFiles.Of(site, all), _theme);

        public OutputFile Headers() => HeadersFile.Render(site, _theme);

        /// <summary>Renders pages side by side; the result does not depend on how many run at once.</summary>
        private OutputFile[] RenderAll(ImmutableArray<PlannedPage> pages)
        {
            var dataSizes = DataSizes();
            var files = new OutputFile[pages.Length];
            Parallel.For(
                0,
                pages.Length,
                () => new PageRenderer(site, _theme, _terms, dataSizes),
                (i, _, renderer) =>
                {
                    files[i] = renderer.Render(pages[i]);
                    return renderer;
                },
                renderer => renderer.Dispose());
            return files;
        }

        private FrozenDictionary<string, long> DataSizes() =>
            _data.ToFrozenDictionary(file => file.Path, file => (long)file.Content.Length, StringComparer.Ordinal);

        private OutputFile RenderOne(PlannedPage page, string siteFolder = "")
        {
            using var renderer = new PageRenderer(site, _theme, _terms, DataSizes());
            return renderer.Render(page, siteFolder);
        }
    }
}
