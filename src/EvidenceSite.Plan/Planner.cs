using System.Collections.Immutable;
using System.Globalization;
using EvidenceSite.Evidence.History;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Quality;
using EvidenceSite.Evidence.Settings;
using EvidenceSite.Plan.Changes;
using EvidenceSite.Plan.Citations;
using EvidenceSite.Plan.Paging;
using EvidenceSite.Plan.Pictures;

namespace EvidenceSite.Plan;

/// <summary>The fifth stage: every page and every address, before any HTML.</summary>
public static class Planner
{
    /// <summary>Plans the site.</summary>
    /// <param name="corpus">The evidence summary.</param>
    /// <param name="quality">How good the data are.</param>
    /// <param name="citations">How works are cited.</param>
    /// <param name="today">The day by which pages are judged current.</param>
    /// <param name="history">How claims changed; null if pages do not tell.</param>
    /// <param name="limits">How large parts of the site may grow; null for the usual limits.</param>
    public static SitePlan Plan(
        Corpus corpus, Lazy<QualityReport> quality, SiteCitations citations, DateOnly today, SiteHistory? history = null, SiteLimits? limits = null)
    {
        limits ??= SiteLimits.Default;
        var list = new PageList(corpus, limits);
        var pages = list.Plan(citations.Bibliography);
        return new SitePlan(corpus, citations, pages, quality, today, list.Menu(), list.MoreMenu())
        {
            Feeds = FeedPlanner.Plan(pages, corpus.Settings, history, limits.FeedEntries),
            Places = new ListPlaces(pages),
            Counts = ClaimCounts.Of(corpus.Claims),
            EvidenceMap = new(() => EvidenceMap.Of(corpus)),
            Limits = limits,
            History = history,
        };
    }

    /// <summary>Makes the pages of one site.</summary>
    private sealed class PageList(Corpus corpus, SiteLimits limits)
    {
        private const string EvidenceMapTitle = "Evidence map";
        private const string GlossaryTitle = "Words explained";
        private const string AboutDataTitle = "About the data";
        private const string ReuseTitle = "How to reuse this";
        private const string LicencesTitle = "Licences";

        private const string ReadThroughTitle = "All on one page";
        private const string DownloadTitle = "Take it along";

        private readonly PageLabel _home = new(corpus.Settings.Title, SitePaths.Home);
        private readonly string _language = corpus.Settings.Languages[0];

        private bool HasEvidenceMap => !corpus.Conditions.IsEmpty && !corpus.Treatments.IsEmpty;

        public ImmutableArray<PlannedPage> Plan(ImmutableArray<Reference> bibliography)
        {
            var pages = ImmutableArray.CreateBuilder<PlannedPage>();
            foreach (var page in corpus.Pages)
            {
                var isHome = SitePaths.Of(page) == SitePaths.Home;
                PageContent content = isHome ? new HomeContent(page) : new TextContent(page);
                pages.Add(Of(page, page.Summary.Plain, content, isHome ? [] : [_home]));
            }

            var works = new TreatmentWorks(corpus, bibliography);
            AddList(pages, DocumentKind.Condition, corpus.Conditions, EntrySizes.Card, part => new SubjectListContent(DocumentKind.Condition, part));
            AddDocuments(pages, DocumentKind.Condition, corpus.Conditions, Describe, one => new SubjectContent(one));
            AddClaims(pages, corpus.Conditions);
            AddList(pages, DocumentKind.Topic, corpus.Topics, EntrySizes.Card, part => new SubjectListContent(DocumentKind.Topic, part));
            AddDocuments(pages, DocumentKind.Topic, corpus.Topics, Describe, one => new SubjectContent(one));
            AddClaims(pages, corpus.Topics);
            AddList(pages, DocumentKind.Treatment, corpus.Treatments, EntrySizes.Card, part => new TreatmentListContent(part));
            AddDocuments(pages, DocumentKind.Treatment, corpus.Treatments, one => one.Summary.Plain, one => FirstPage(one, works));
            AddList(pages, DocumentKind.Source, corpus.Sources, EntrySizes.Card, part => new SourceListContent(part));
            AddDocuments(pages, DocumentKind.Source, corpus.Sources, Describe, FirstPage);
            AddList(pages, DocumentKind.Reference, bibliography, work => EntrySizes.Entry(work, corpus), part => new BibliographyContent(part));
            if (corpus.Settings.Pages.References)
            {
                AddDocuments(pages, DocumentKind.Reference, bibliography, Describe, one => new ReferenceContent(one), one => WorkNames.AuthorAndYear(one.Csl));
            }

            AddFurtherPages(pages, works);
            AddParts(
                pages, Own(SitePaths.Comparison, "Claims and evidence, side by side", "Every claim in plain language beside what the studies found.", new ComparisonContent([])),
                corpus.Claims, EntrySizes.Card, part => new ComparisonContent(part), claim => claim.Subject);
            pages.Add(Own(SitePaths.Search, "Search", "Search the claims, conditions, studies and words of this site.", new SearchContent()));
            if (HasEvidenceMap)
            {
                var row = EntrySizes.MapCell * (corpus.Treatments.Length + 1);
                AddParts(
                    pages, Own(SitePaths.EvidenceMap, EvidenceMapTitle, "What was studied in people and what is only claimed, at a glance.", new EvidenceMapContent(..)),
                    [.. Enumerable.Range(0, corpus.Conditions.Length)], _ => row, part => new EvidenceMapContent(part[0]..(part[^1] + 1)));
            }

            if (!corpus.Glossary.IsEmpty)
            {
                AddParts(
                    pages, Own(SitePaths.Glossary, GlossaryTitle, "The words on this site that need explaining, in plain language.", new GlossaryContent([])),
                    [.. corpus.Glossary], EntrySizes.Entry, part => new GlossaryContent(part));
            }

            pages.Add(Own(SitePaths.AboutData, AboutDataTitle, "How the claims are judged, how the references were checked, and how easy the pages are to read, in numbers.", new AboutDataContent()));
            if (HasLongPage)
            {
                pages.Add(Own(SitePaths.ReadThrough, ReadThroughTitle, "The whole summary on one page, for reading straight through, for printing and for saving as PDF.", new ReadThroughContent([])));
            }

            if (HasDownloads)
            {
                pages.Add(Own(SitePaths.Download, DownloadTitle, "The whole summary to keep: for reading without the internet, on an e-reader or on paper.", new DownloadContent([])));
            }

            pages.Add(Own(SitePaths.Reuse, ReuseTitle, "The licence, how to cite a page, and the claims as data files: what they hold and how to use them well.", new ReuseContent()));
            pages.Add(Own(SitePaths.Licences, LicencesTitle, "Everything that this site is made of, who made it, and under which licence it is.", new LicencesContent()));
            pages.Add(Own(SitePaths.NotFound, "Page not found", "There is no page at this address.", new NotFoundContent()));
            return pages.ToImmutable();
        }

        public ImmutableArray<PageLabel> Menu()
        {
            var menu = ImmutableArray.CreateBuilder<PageLabel>();
            AddToMenu(menu, DocumentKind.Condition, corpus.Conditions.Length);
            AddToMenu(menu, DocumentKind.Topic, corpus.Topics.Length);
            AddToMenu(menu, DocumentKind.Treatment, corpus.Treatments.Length);
            menu.Add(new PageLabel("Comparison", SitePaths.Comparison));
            if (HasEvidenceMap)
            {
                menu.Add(new PageLabel(EvidenceMapTitle, SitePaths.EvidenceMap));
            }

            AddToMenu(menu, DocumentKind.Source, corpus.Sources.Length);
            AddToMenu(menu, DocumentKind.Reference, corpus.References.Length);
            foreach (var page in corpus.Pages.Where(page => SitePaths.Of(page) != SitePaths.Home))
            {
                menu.Add(new PageLabel(page.Title, SitePaths.Of(page)));
            }

            return menu.ToImmutable();
        }

        public ImmutableArray<PageLabel> MoreMenu() =>
        [
            .. corpus.Glossary.IsEmpty ? Array.Empty<PageLabel>() : [new PageLabel(GlossaryTitle, SitePaths.Glossary)],
            new PageLabel(AboutDataTitle, SitePaths.AboutData),
            .. HasLongPage ? [new PageLabel(ReadThroughTitle, SitePaths.ReadThrough)] : Array.Empty<PageLabel>(),
            .. HasDownloads ? [new PageLabel(DownloadTitle, SitePaths.Download)] : Array.Empty<PageLabel>(),
            new PageLabel(ReuseTitle, SitePaths.Reuse),
            new PageLabel(LicencesTitle, SitePaths.Licences),
        ];

        private bool HasDownloads => corpus.Settings.Downloads.Any(download => download != Download.References);

        private bool HasLongPage => corpus.Settings.Downloads.Contains(Download.LongPage);

        private void AddToMenu(ImmutableArray<PageLabel>.Builder menu, DocumentKind kind, int count)
        {
            if (count > 0)
            {
                menu.Add(new PageLabel(corpus.Settings.KindNames[kind].Many, SitePaths.ListOf(kind)));
            }
        }

        private void AddList<T>(
            ImmutableArray<PlannedPage>.Builder pages, DocumentKind kind, ImmutableArray<T> documents, Func<T, int> sizeOf, Func<ImmutableArray<T>, PageContent> content)
        {
            if (documents.IsEmpty)
            {
                return;
            }

            var name = corpus.Settings.KindNames[kind].Many;
            AddParts(pages, Own(SitePaths.ListOf(kind), name, $"All {name.ToLowerInvariant()} on this site.", content([])), documents, sizeOf, content);
        }

        /// <summary>A list, on as many pages as it takes.</summary>
        private void AddParts<T>(
            ImmutableArray<PlannedPage>.Builder pages, PlannedPage list, ImmutableArray<T> entries, Func<T, int> sizeOf, Func<ImmutableArray<T>, PageContent> content,
            Func<T, object>? groupOf = null)
        {
            var parts = Pages.Of(entries, sizeOf, limits.ListBytes, limits.ListPageBytes, groupOf);
            ImmutableArray<string> addresses = [.. Enumerable.Range(1, parts.Length).Select(number => SitePaths.PageOf(list.Path, number))];
            pages.Add(list with { Content = content(parts[0]), Series = parts.Length == 1 ? null : new PageSeries(addresses, 1) });
            for (var i = 1; i < parts.Length; i++)
            {
                pages.Add(Further(list, content(parts[i]), new PageSeries(addresses, i + 1), list.Title));
            }
        }

        /// <summary>A page of a list that is not the first.</summary>
        private static PlannedPage Further(PlannedPage first, PageContent content, PageSeries series, string title)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"page {series.Number} of {series.Addresses.Length}");
            return new PlannedPage(
                series.Addresses[series.Number - 1], $"{title} ({place})", $"{first.Description} This is {place}.", first.Language, content,
                [.. first.Trail, new PageLabel(first.Label, first.Path)], Document: null)
            {
                Label = string.Create(CultureInfo.InvariantCulture, $"Page {series.Number}"),
                Series = series,
            };
        }

        private ImmutableArray<ImmutableArray<LinkedClaim>> PagesOf(ImmutableArray<LinkedClaim> claims) => Pages.Of(claims, EntrySizes.Line, limits.ListPageBytes, limits.ListPageBytes);

        private ImmutableArray<ImmutableArray<TreatmentWork>> PagesOf(ImmutableArray<TreatmentWork> works) =>
            Pages.Of(works, one => EntrySizes.Line(one.Work), limits.ListPageBytes, limits.ListPageBytes, one => one.Condition);

        private static PageSeries? Series(int count, Func<int, string> address, int number = 1) =>
            count == 1 ? null : new PageSeries([.. Enumerable.Range(1, count).Select(address)], number);

        private TreatmentContent FirstPage(Treatment treatment, TreatmentWorks works)
        {
            var (claims, studies) = (PagesOf(corpus.ClaimsOfTreatment.GetValueOrDefault(treatment.Id, [])), PagesOf(works.Of(treatment)));
            return new TreatmentContent(treatment, claims[0], studies[0])
            {
                ClaimPages = Series(claims.Length, number => SitePaths.ClaimsOf(treatment, number)),
                WorkPages = Series(studies.Length, number => SitePaths.WorksOf(treatment, number)),
            };
        }

        private SourceContent FirstPage(Source source)
        {
            var claims = PagesOf(corpus.ClaimsOfSource.GetValueOrDefault(source.Id, []));
            return new SourceContent(source, claims[0]) { ClaimPages = Series(claims.Length, number => SitePaths.ClaimsOf(source, number)) };
        }

        /// <summary>The further pages of the claims and works of treatments and sources.</summary>
        private void AddFurtherPages(ImmutableArray<PlannedPage>.Builder pages, TreatmentWorks works)
        {
            foreach (var page in pages.ToArray())
            {
                if (page.Content is TreatmentContent { Treatment: var treatment } content)
                {
                    AddFurther(pages, page, content.ClaimPages, () => PagesOf(corpus.ClaimsOfTreatment.GetValueOrDefault(treatment.Id, [])), part => new ClaimListContent(treatment, part), $"Claims that cover {treatment.Title}");
                    AddFurther(pages, page, content.WorkPages, () => PagesOf(works.Of(treatment)), part => new WorkListContent(treatment, part), $"Works about {treatment.Title}");
                }
                else if (page.Content is SourceContent { Source: var source } shown)
                {
                    AddFurther(
                        pages, page, shown.ClaimPages, () => PagesOf(corpus.ClaimsOfSource[source.Id]), part => new ClaimListContent(source, part), $"What {source.Title} claims");
                }
            }
        }

        private static void AddFurther<T>(
            ImmutableArray<PlannedPage>.Builder pages, PlannedPage first, PageSeries? series, Func<ImmutableArray<ImmutableArray<T>>> parts, Func<ImmutableArray<T>, PageContent> content,
            string title)
        {
            if (series is not null)
            {
                pages.AddRange(parts().Skip(1).Select((part, i) => Further(first, content(part), series with { Number = i + 2 }, title)));
            }
        }

        private void AddDocuments<T>(
            ImmutableArray<PlannedPage>.Builder pages, DocumentKind kind, ImmutableArray<T> documents, Func<T, string> description, Func<T, PageContent> content,
            Func<T, string>? label = null)
            where T : Document
        {
            ImmutableArray<PageLabel> trail = [_home, new(corpus.Settings.KindNames[kind].Many, SitePaths.ListOf(kind))];
            AddInOrder(pages, [.. documents.Select(document => Of(document, description(document), content(document), trail) with { Label = label?.Invoke(document) ?? document.Title })]);
        }

        private void AddClaims(ImmutableArray<PlannedPage>.Builder pages, ImmutableArray<Subject> subjects)
        {
            foreach (var subject in corpus.Settings.Pages.Claims ? subjects : [])
            {
                ImmutableArray<PageLabel> trail =
                [
                    _home, new(corpus.Settings.KindNames[subject.Kind].Many, SitePaths.ListOf(subject.Kind)), new(subject.Title, SitePaths.Of(subject)),
                ];
                var claims = corpus.ClaimsOfSubject.GetValueOrDefault(subject.File, []);
                AddInOrder(pages, [.. claims.Select(claim => OfClaim(claim, trail))]);
            }
        }

        /// <summary>Title and description say that this is a claim and what became of it: in a list of search results it must not pass for a fact.</summary>
        private PlannedPage OfClaim(LinkedClaim claim, ImmutableArray<PageLabel> trail)
        {
            var verdict = corpus.Settings.VerdictWords[claim.Claim.Verdict].Label;
            return new PlannedPage(
                SitePaths.Of(claim), $"Claim: {claim.Claim.Text}", $"{verdict}. {claim.Claim.Plain.Plain}",
                claim.Subject.Language ?? _language, new ClaimContent(claim), trail, claim.Subject);
        }

        private static void AddInOrder(ImmutableArray<PlannedPage>.Builder pages, ImmutableArray<PlannedPage> alike)
        {
            for (var i = 0; i < alike.Length; i++)
            {
                pages.Add(alike[i] with
                {
                    Previous = i == 0 ? null : new PageLabel(alike[i - 1].Label, alike[i - 1].Path),
                    Next = i == alike.Length - 1 ? null : new PageLabel(alike[i + 1].Label, alike[i + 1].Path),
                });
            }
        }

        private PlannedPage Of(Document document, string description, PageContent content, ImmutableArray<PageLabel> trail) =>
            new(SitePaths.Of(document), document.Title, description, document.Language ?? _language, content, trail, document);

        private PlannedPage Own(string path, string title, string description, PageContent content) =>
            new(path, title, description, _language, content, [_home], Document: null);

        private static string Describe(Subject subject) => subject.Summary.Plain;

        private static string Describe(Source source) => $"What {source.Publisher} claims, set beside the evidence.";

        private static string Describe(Reference reference) => $"{reference.Study.Design}: study facts, findings, harms, limitations and what could not be verified.";
    }
}
