using System.Globalization;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Markdown;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Settings;
using EvidenceSite.Plan.Citations;

namespace EvidenceSite.Plan;

/// <summary>The addresses of the site, relative to the output folder. Nobody else decides one.</summary>
public static class SitePaths
{
    /// <summary>The home page.</summary>
    public const string Home = "index.html";

    /// <summary>Plain language and evidence side by side.</summary>
    public const string Comparison = "comparison.html";

    /// <summary>Search over the whole site; the words looked for are the parameter <c>q</c>.</summary>
    public const string Search = "search.html";

    /// <summary>The texts that the search knows.</summary>
    public const string SearchData = "search-data.js";

    /// <summary>The parts of the search of a large site.</summary>
    public const string SearchParts = "search-data/";

    /// <summary>What the filters of the comparison read where it has several pages.</summary>
    public const string ComparisonData = "comparison-data.js";

    /// <summary>The parts of <see cref="ComparisonData"/>.</summary>
    public const string ComparisonParts = "comparison-data/";

    /// <summary>Every condition with every treatment.</summary>
    public const string EvidenceMap = "evidence-map.html";

    /// <summary>All references.</summary>
    public const string Bibliography = "bibliography.html";

    /// <summary>The words that the site explains.</summary>
    public const string Glossary = "glossary.html";

    /// <summary>How good the data are.</summary>
    public const string AboutData = "about-the-data.html";

    /// <summary>How good the data are, for machines.</summary>
    public const string Quality = "quality.json";

    /// <summary>How the site's content may be reused, and its data files.</summary>
    public const string Reuse = "reuse.html";

    /// <summary>Under which licences everything of others is that the site holds.</summary>
    public const string Licences = "licences.html";

    /// <summary>Tells browsers how to search the site.</summary>
    public const string OpenSearch = "opensearch.xml";

    /// <summary>What changed on the site.</summary>
    public const string Feed = "feed.xml";

    /// <summary>The pages for search engines, or the index of the parts of that list.</summary>
    public const string Sitemap = "sitemap.xml";

    private const string SitemapPartStart = "sitemap-";

    /// <summary>Every claim, for machines.</summary>
    public const string ClaimsJson = "claims.json";

    /// <summary>Every claim, for spreadsheets.</summary>
    public const string ClaimsCsv = "claims.csv";

    /// <summary>What <see cref="ClaimsJson"/> and the file of each claim hold.</summary>
    public const string ClaimsSchema = "claims.schema.json";

    /// <summary>Every place in a source that makes a claim, as an annotation.</summary>
    public const string Annotations = "annotations.json";

    /// <summary>Headers for a web server that reads Netlify's format.</summary>
    public const string Headers = "_headers";

    /// <summary>What a server shows where there is no page.</summary>
    public const string NotFound = "404.html";

    /// <summary>What a reader can take along.</summary>
    public const string Download = "download.html";

    /// <summary>The whole summary on one page.</summary>
    public const string ReadThrough = "read-through.html";

    /// <summary>The site in one file, to be read without a network.</summary>
    public const string Bundle = "offline-copy.zip";

    /// <summary>The whole summary as a book (EPUB).</summary>
    public const string Book = "book.epub";

    /// <summary>The page at the top of the bundle, beside the folder with the site.</summary>
    public const string StartHere = "START-HERE.html";

    /// <summary>What devices need to know to install the site (W3C Web Application Manifest).</summary>
    public const string WebManifest = "site.webmanifest";

    /// <summary>Keeps pages for reading offline. It stands at the top, because it serves nothing above its own folder.</summary>
    public const string ServiceWorker = "service-worker.js";

    /// <summary>A publisher's own style sheet, an asset of the input; pages load it after the theme's where it is there.</summary>
    public const string CustomStyles = "assets/custom.css";

    /// <summary>The theme's files.</summary>
    public const string ThemeAssets = "assets/theme/";

    /// <summary>The page of a document.</summary>
    public static string Of(Document document) =>
        document is TextPage { Id: "index" } ? Home : $"{DocumentFolders.Of(document.Kind)}{document.Id}.html";

    /// <summary>The page of a claim.</summary>
    public static string Of(LinkedClaim claim) => Of(claim.Subject, claim.Claim);

    /// <summary>The page of a claim.</summary>
    public static string Of(Subject subject, Claim claim) => $"{DocumentFolders.Of(subject.Kind)}{subject.Id}/{claim.Id.Value}.html";

    /// <summary>The page of a treatment.</summary>
    public static string OfTreatment(string id) => $"{DocumentFolders.Of(DocumentKind.Treatment)}{id}.html";

    /// <summary>A page of a list of the site's own, from 1; the first has the list's address.</summary>
    public static string PageOf(string list, int number) => number == 1 ? list : string.Create(CultureInfo.InvariantCulture, $"{Path.ChangeExtension(list, null)}-{number}.html");

    /// <summary>A page of the claims of a treatment or source, from 1; the first is its own page, at the claims.</summary>
    public static string ClaimsOf(Document document, int number) => number == 1 ? $"{Of(document)}#{ClaimsAnchor}" : Further(document, "claims", number);

    /// <summary>A page of the works about a treatment, from 1; the first is its own page, at the works.</summary>
    public static string WorksOf(Treatment treatment, int number) => number == 1 ? $"{Of(treatment)}#{AllWorksAnchor}" : Further(treatment, "works", number);

    // In a folder of the document's own: a document may be called "sugar-2".
    private static string Further(Document document, string list, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{DocumentFolders.Of(document.Kind)}{document.Id}/{list}-{number}.html");

    /// <summary>The anchor of the claims on the page of a treatment or source.</summary>
    public const string ClaimsAnchor = "claims";

    /// <summary>The anchor of the works on the page of a treatment.</summary>
    public const string AllWorksAnchor = "part-studies";

    /// <summary>Where a document is shown: its page, or its entry in the bibliography where references have no pages.</summary>
    /// <param name="document">The document.</param>
    /// <param name="pages">What has a page of its own.</param>
    public static string AddressOf(Document document, OwnPages pages) =>
        document is Reference && !pages.References ? $"{Bibliography}#{ReferenceAnchor(document.Id)}" : Of(document);

    /// <summary>Where a claim is shown: its page, or its place on the page of its condition or topic where claims have no pages.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="pages">What has a page of its own.</param>
    public static string AddressOf(LinkedClaim claim, OwnPages pages) => pages.Claims ? Of(claim) : OnSubject(claim);

    /// <summary>A claim, for machines.</summary>
    public static string DataOf(LinkedClaim claim) => Path.ChangeExtension(Of(claim), ".json");

    /// <summary>All references, for reference managers.</summary>
    public static string References(ReferenceFormat format) => "references" + format.Extension;

    /// <summary>The references of a page, for reference managers: beside the page, under a name that no page and no other file of it has.</summary>
    public static string ReferencesOf(string page, ReferenceFormat format) => Path.ChangeExtension(page, ".references" + format.Extension);

    /// <summary>What changed about a condition or topic.</summary>
    public static string FeedOf(Subject subject) => Path.ChangeExtension(Of(subject), ".xml");

    /// <summary>Whether a file is read by the search.</summary>
    public static bool IsSearchData(string path) => path == SearchData || path.StartsWith(SearchParts, StringComparison.Ordinal);

    /// <summary>Whether a file is read by the filters of the comparison.</summary>
    public static bool IsComparisonData(string path) => path == ComparisonData || path.StartsWith(ComparisonParts, StringComparison.Ordinal);

    /// <summary>A part of a feed that tells of what is longer ago: beside the feed, under a name that no page and no other file has.</summary>
    /// <param name="feed">The feed.</param>
    /// <param name="fingerprint">What tells the entries of the part from those of any other.</param>
    public static string ArchiveOf(string feed, string fingerprint) => Path.ChangeExtension(feed, $".archive-{fingerprint}.xml");

    /// <summary>A part of the list of pages for search engines, from 1.</summary>
    public static string SitemapPart(int number) => string.Create(CultureInfo.InvariantCulture, $"{SitemapPartStart}{number}.xml");

    /// <summary>Whether a file is the list of pages for search engines, or a part of it.</summary>
    public static bool IsSitemap(string path) => path == Sitemap || (path.StartsWith(SitemapPartStart, StringComparison.Ordinal) && path.EndsWith(".xml", StringComparison.Ordinal));

    /// <summary>The place of a claim on the page of its condition or topic.</summary>
    public static string OnSubject(LinkedClaim claim) => $"{Of(claim.Subject)}#{AnchorNames.OfClaim(claim.Claim.Id.Value)}";

    /// <summary>The anchor of the works on a condition on a treatment's page.</summary>
    public static string WorksAnchor(string conditionId) => "part-studies-" + conditionId;

    /// <summary>The list of a kind.</summary>
    public static string ListOf(DocumentKind kind) => kind == DocumentKind.Reference ? Bibliography : DocumentFolders.Of(kind).TrimEnd('/') + ".html";

    /// <summary>The anchor of a reference in a list.</summary>
    public static string ReferenceAnchor(string id) => "ref-" + id;
}
