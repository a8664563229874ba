using System.Collections.Immutable;
using EvidenceSite.Data.Annotations;
using EvidenceSite.Data.Claims;
using EvidenceSite.Data.Feeds;
using EvidenceSite.Data.OpenSearch;
using EvidenceSite.Plan;

namespace EvidenceSite.Data;

/// <summary>Every file for machines that speaks of the content.</summary>
public static class DataFiles
{
    /// <summary>Makes the files.</summary>
    public static ImmutableArray<DataFile> Of(SitePlan site)
    {
        var claims = new ClaimsFormat(site);
        return
        [
            claims.All(),
            claims.Schema(),
            .. site.Corpus.Settings.Pages.Claims ? site.Corpus.Claims.Select(claims.Of) : [],
            new ClaimsTable(site).File(),
            AnnotationCollection.Of(site),
            .. site.Feeds.Values.OrderBy(feed => feed.Path, StringComparer.Ordinal).Select(feed => AtomFeed.Of(feed, site)),
            SearchDescription.Of(site),
        ];
    }
}
