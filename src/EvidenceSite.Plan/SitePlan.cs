using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using EvidenceSite.Evidence.History;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Quality;
using EvidenceSite.Plan.Changes;
using EvidenceSite.Plan.Citations;
using EvidenceSite.Plan.Paging;
using EvidenceSite.Plan.Pictures;

namespace EvidenceSite.Plan;

/// <summary>Every page of the site, and what pages share.</summary>
/// <param name="Corpus">The evidence summary.</param>
/// <param name="Citations">How works are cited, and in which order they are listed.</param>
/// <param name="Pages">Every page, in the order in which they were planned.</param>
/// <param name="QualityWhenAsked">How good the data are; counted when it is first asked for.</param>
/// <param name="Today">The day by which pages are judged current.</param>
/// <param name="Menu">The main parts of the site.</param>
/// <param name="MoreMenu">Parts that only some readers look for.</param>
public sealed record SitePlan(
    Corpus Corpus,
    SiteCitations Citations,
    ImmutableArray<PlannedPage> Pages,
    Lazy<QualityReport> QualityWhenAsked,
    DateOnly Today,
    ImmutableArray<PageLabel> Menu,
    ImmutableArray<PageLabel> MoreMenu)
{
    /// <summary>What is not escaped in a path, and begins nothing else (RFC 3986, section 2.3), and the signs between its parts and before an anchor.</summary>
    private static readonly SearchValues<char> PlainInAddresses =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/#");

    /// <summary>How good the data are.</summary>
    public QualityReport Quality => QualityWhenAsked.Value;

    /// <summary>The feeds of changes, by path.</summary>
    public required FrozenDictionary<string, PlannedFeed> Feeds { get; init; }

    /// <summary>Where the entries of long lists are.</summary>
    public required ListPlaces Places { get; init; }

    /// <summary>How all claims were judged.</summary>
    public required ClaimCounts Counts { get; init; }

    /// <summary>What was studied and what is only claimed; counted when it is first asked for.</summary>
    public required Lazy<EvidenceMap> EvidenceMap { get; init; }

    /// <summary>How large parts of the site may grow.</summary>
    public required SiteLimits Limits { get; init; }

    /// <summary>How claims changed; null if the settings do not ask for it.</summary>
    public SiteHistory? History { get; init; }

    /// <summary>Whether search engines are asked to leave the site out, because this is a preview of it.</summary>
    public bool NoIndex { get; init; }

    /// <summary>Where a document is shown, relative to the output folder.</summary>
    public string AddressOf(Document document) =>
        document is Reference && !Corpus.Settings.Pages.References ? Places.OfEntry(document.Id) : SitePaths.Of(document);

    /// <summary>Where a claim is shown, relative to the output folder.</summary>
    public string AddressOf(LinkedClaim claim) => SitePaths.AddressOf(claim, Corpus.Settings.Pages);

    /// <summary>The public address of a page.</summary>
    public Uri Canonical(string path) => new(Corpus.Settings.BaseUrl, path == SitePaths.Home ? "" : path);

    /// <summary>The public address of a page as text.</summary>
    public string PublicAddress(string path) =>
        // Nearly every path is the same inside an address. Pages and data files hold a dozen addresses for each claim: to take each apart anew took 2 % of a build.
        path == SitePaths.Home || path.AsSpan().ContainsAnyExcept(PlainInAddresses) || path.StartsWith('.') || path.Contains("/.", StringComparison.Ordinal)
            ? Canonical(path).AbsoluteUri
            : Corpus.Settings.BaseUrl.AbsoluteUri + path;

    /// <summary>The address of a search for <c>{searchTerms}</c>.</summary>
    public string SearchTemplate => PublicAddress(SitePaths.Search) + "?q={searchTerms}";

    /// <summary>The language of a document's texts, as a BCP 47 tag; that of the site for a text of the site's own.</summary>
    public string LanguageOf(Document? document) => document?.Language ?? Corpus.Settings.Languages[0];

    /// <summary>Where a document can be edited; null if the settings name no repository.</summary>
    public Uri? EditUrl(Document document) =>
        Corpus.Settings.Repository is { } repository ? new Uri(repository.EditUrl, document.File) : null;
}
