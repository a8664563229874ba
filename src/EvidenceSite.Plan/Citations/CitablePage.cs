using System.Collections.Immutable;
using System.Globalization;
using EvidenceSite.Citations;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Plan.Citations;

/// <summary>
/// How a page of the site itself is cited: as a web page by the site, of the day of its last review. The one place that decides it, for readers
/// and for programs.
/// </summary>
public static class CitablePage
{
    /// <summary>
    /// The page as a bibliographic item; null for a page that nobody cites, or that is about the work of others under its title: to cite the page
    /// of a study in the study's place, with this site as its author, would be wrong.
    /// </summary>
    public static CslItem? Of(PlannedPage page, SitePlan site)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(site);
        if (page.Content is ReferenceContent or SourceContent or NotFoundContent or SearchContent or DownloadContent or OfflineCopyContent or LicencesContent)
        {
            return null;
        }

        var settings = site.Corpus.Settings;
        var address = site.Canonical(page.Path);
        var fields = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        fields.Add("title", page.Content is HomeContent ? settings.Title : page.Title);
        fields.Add("URL", address.AbsoluteUri);
        fields.Add("language", page.Language);
        fields.Add("note", $"The text is under {settings.Licence.Name}, {settings.Licence.Url.AbsoluteUri}");
        if (page.Content is not HomeContent)
        {
            fields.Add("container-title", settings.Title);
        }

        return new CslItem(new CitationItem
        {
            Id = Id(page),
            Type = "webpage",
            Fields = fields.ToImmutable(),
            Names = ImmutableDictionary<string, ImmutableArray<CitationName>>.Empty.Add("author", [new CitationName { Literal = settings.Title }]),
            Dates = page.Document?.Review is { } review
                ? ImmutableDictionary<string, CitationDate>.Empty.Add("issued", new CitationDate { Start = new(review.Reviewed.Year, review.Reviewed.Month, review.Reviewed.Day) })
                : ImmutableDictionary<string, CitationDate>.Empty,
        });
    }

    /// <summary>The entry in the site's style, with the address and the licence.</summary>
    public static string Entry(CslItem page, SitePlan site)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(site);
        // Styles differ in whether they show notes.
        var entry = site.Citations.Alone(page.Item with { Fields = page.Item.Fields.Remove("note") }).ToPlainText();
        var address = page.Url!.AbsoluteUri;
        // Not every style shows addresses.
        return $"{entry}{(entry.Contains(address, StringComparison.Ordinal) ? "" : " " + address)} (text under {site.Corpus.Settings.Licence.Name})";
    }

    /// <summary>The ID, by which documents cite the page: the words of its address.</summary>
    private static string Id(PlannedPage page) =>
        string.Create(CultureInfo.InvariantCulture, $"{Path.ChangeExtension(page.Path, null).Replace('/', '-')}{(page.Document?.Review is { } review ? $"-{review.Reviewed.Year}" : "")}");
}
