using System.Collections.Frozen;
using System.Collections.Immutable;
using EvidenceSite.Evidence.Markdown;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Plan.Paging;

namespace EvidenceSite.Plan.Book;

/// <summary>
/// Which pages make up the book, and where it says what the other pages say. Pages that repeat what chapters say (claims, the comparison)
/// or that belong to the website are not in it.
/// </summary>
public sealed class BookPlan
{
    private readonly FrozenDictionary<string, BookChapter> _byPath;
    private readonly FrozenDictionary<string, (string Path, string Anchor)> _elsewhere;
    private readonly ListPlaces _places;

    private BookPlan(ImmutableArray<BookChapter> chapters, FrozenDictionary<string, (string Path, string Anchor)> elsewhere, ListPlaces places)
    {
        Chapters = chapters;
        _elsewhere = elsewhere;
        _places = places;
        _byPath = chapters.ToFrozenDictionary(chapter => chapter.Page.Path, StringComparer.Ordinal);
    }

    /// <summary>The chapters, in the order of reading.</summary>
    public ImmutableArray<BookChapter> Chapters { get; }

    /// <summary>The first chapter of the bibliography; null if there are no references.</summary>
    public BookChapter? Bibliography => _byPath.GetValueOrDefault(SitePaths.Bibliography);

    /// <summary>The first chapter that explains words; null if none are explained.</summary>
    public BookChapter? Glossary => _byPath.GetValueOrDefault(SitePaths.Glossary);

    /// <summary>The chapter that has a reference's entry; null if there are no references.</summary>
    public BookChapter? ChapterOfEntry(string referenceId) => _byPath.GetValueOrDefault(_places.PageOfEntry(referenceId));

    /// <summary>The chapter that explains the word with an anchor; null if no words are explained.</summary>
    public BookChapter? ChapterOfTerm(string anchor) => _byPath.GetValueOrDefault(_places.PageOfTerm(anchor));

    /// <summary>Plans the book of a site.</summary>
    public static BookPlan Of(SitePlan site)
    {
        var chapters = site.Pages.Where(page => Rank(page.Content) is not null).OrderBy(page => Rank(page.Content))
            .Select(page => new BookChapter(KeyOf(page.Path), page, page.Trail.Length > 1 ? 2 : 1));
        var elsewhere = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        foreach (var claim in site.Corpus.Claims)
        {
            elsewhere[SitePaths.Of(claim)] = (SitePaths.Of(claim.Subject), AnchorNames.OfClaim(claim.Claim.Id.Value));
        }

        foreach (var page in site.Pages)
        {
            foreach (var claim in page.Content is ComparisonContent { Claims: var claims } ? claims : [])
            {
                elsewhere[$"{page.Path}#{AnchorNames.OfClaim($"{Words<DocumentKind>.Of(claim.Subject.Kind)}--{claim.Subject.Id}--{claim.Claim.Id.Value}")}"] =
                    (SitePaths.Of(claim.Subject), AnchorNames.OfClaim(claim.Claim.Id.Value));
            }
        }

        foreach (var reference in site.Citations.Bibliography)
        {
            elsewhere[SitePaths.Of(reference)] = (site.Places.PageOfEntry(reference.Id), SitePaths.ReferenceAnchor(reference.Id));
        }

        return new BookPlan([.. chapters], elsewhere.ToFrozenDictionary(StringComparer.Ordinal), site.Places);
    }

    /// <summary>
    /// Where the book has what a page of the site says at an anchor: a chapter, and the anchor as it is on that chapter's page; null if the
    /// book does not have it.
    /// </summary>
    /// <param name="path">The page's path relative to the output folder.</param>
    /// <param name="anchor">The anchor without #; empty for the page as a whole.</param>
    public (BookChapter Chapter, string Anchor)? PlaceOf(string path, string anchor)
    {
        if (_elsewhere.TryGetValue(path, out var there) || _elsewhere.TryGetValue($"{path}#{anchor}", out there))
        {
            return _byPath.TryGetValue(there.Path, out var holder) ? (holder, there.Anchor) : null;
        }

        return _byPath.TryGetValue(path, out var chapter) ? (chapter, anchor) : null;
    }

    /// <summary>Where a page stands in the book; null for one that is no chapter. Pages of one rank stay in the order of the plan.</summary>
    private static int? Rank(PageContent content) => content switch
    {
        HomeContent => 0,
        EvidenceMapContent => 1,
        SubjectListContent or SubjectContent or TreatmentListContent or TreatmentContent or SourceListContent or SourceContent or ClaimListContent or WorkListContent => 2,
        TextContent => 3,
        AboutDataContent => 4,
        GlossaryContent => 5,
        BibliographyContent => 6,
        _ => null,
    };

    // No name in a path has two hyphens in a row; an ID of XML starts with a letter.
    private static string KeyOf(string path) => "ch-" + path[..path.LastIndexOf('.')].Replace("/", "--", StringComparison.Ordinal);
}
