using System.Collections.Immutable;
using EvidenceSite.Evidence.History;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Quality;
using EvidenceSite.Evidence.Settings;
using EvidenceSite.Plan.Changes;
using EvidenceSite.Plan.Citations;

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
        var list = new PageList(corpus);
        var pages = list.Plan(citations.Bibliography);
        return new SitePlan(corpus, citations, pages, quality, today, list.Menu(), list.MoreMenu())
        {
            Feeds = FeedPlanner.Plan(pages, corpus.Settings, history, limits.FeedEntries),
            Limits = limits,
            History = history,
        };
    }

    /// <summary>Makes the pages of one site.</summary>
    private sealed class PageList(Corpus corpus)
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

            AddKind(pages, DocumentKind.Condition, corpus.Conditions, new SubjectListContent(DocumentKind.Condition), Describe, one => new SubjectContent(one));
            AddClaims(pages, corpus.Conditions);
            AddKind(pages, DocumentKind.Topic, corpus.Topics, new SubjectListContent(DocumentKind.Topic), Describe, one => new SubjectContent(one));
            AddClaims(pages, corpus.Topics);
            AddKind(pages, DocumentKind.Treatment, corpus.Treatments, new TreatmentListContent(), one => one.Summary.Plain, one => new TreatmentContent(one));
            AddKind(pages, DocumentKind.Source, corpus.Sources, new SourceListContent(), Describe, one => new SourceContent(one));
            AddKind(pages, DocumentKind.Reference, bibliography, new BibliographyContent(), Describe, one => new ReferenceContent(one), one => WorkNames.AuthorAndYear(one.Csl));
            pages.Add(Own(SitePaths.Comparison, "Claims and evidence, side by side", "Every claim in plain language beside what the studies found.", new ComparisonContent()));
            pages.Add(Own(SitePaths.Search, "Search", "Search the claims, conditions, studies and words of this site.", new SearchContent()));
            if (HasEvidenceMap)
            {
                pages.Add(Own(SitePaths.EvidenceMap, EvidenceMapTitle, "What was studied in people and what is only claimed, at a glance.", new EvidenceMapContent()));
            }

            if (!corpus.Glossary.IsEmpty)
            {
                pages.Add(Own(SitePaths.Glossary, GlossaryTitle, "The words on this site that need explaining, in plain language.", new GlossaryContent()));
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
            AddList(menu, DocumentKind.Condition, corpus.Conditions.Length);
            AddList(menu, DocumentKind.Topic, corpus.Topics.Length);
            AddList(menu, DocumentKind.Treatment, corpus.Treatments.Length);
            menu.Add(new PageLabel("Comparison", SitePaths.Comparison));
            if (HasEvidenceMap)
            {
                menu.Add(new PageLabel(EvidenceMapTitle, SitePaths.EvidenceMap));
            }

            AddList(menu, DocumentKind.Source, corpus.Sources.Length);
            AddList(menu, DocumentKind.Reference, corpus.References.Length);
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

        private void AddList(ImmutableArray<PageLabel>.Builder menu, DocumentKind kind, int count)
        {
            if (count > 0)
            {
                menu.Add(new PageLabel(corpus.Settings.KindNames[kind].Many, SitePaths.ListOf(kind)));
            }
        }

        private void AddKind<T>(
            ImmutableArray<PlannedPage>.Builder pages, DocumentKind kind, ImmutableArray<T> documents, PageContent list,
            Func<T, string> description, Func<T, PageContent> content, Func<T, string>? label = null)
            where T : Document
        {
            if (documents.IsEmpty)
            {
                return;
            }

            var listPage = Own(SitePaths.ListOf(kind), corpus.Settings.KindNames[kind].Many, $"All {corpus.Settings.KindNames[kind].Many.ToLowerInvariant()} on this site.", list);
            pages.Add(listPage);
            if (kind == DocumentKind.Reference && !corpus.Settings.Pages.References)
            {
                return;
            }

            ImmutableArray<PageLabel> trail = [_home, new(listPage.Title, listPage.Path)];
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
