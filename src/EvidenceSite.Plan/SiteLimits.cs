namespace EvidenceSite.Plan;

/// <summary>How large the parts of a site may grow before they are split. A site below the limits is in one piece.</summary>
public sealed record SiteLimits
{
    /// <summary>Those of every site; others serve to see a small site split.</summary>
    public static SiteLimits Default { get; } = new();

    /// <summary>How many URLs a sitemap holds at most (sitemaps.org protocol 0.9: 50,000).</summary>
    public int SitemapUrls { get; init; } = 50_000;

    /// <summary>How many bytes a sitemap has at most (sitemaps.org protocol 0.9: 50 MB).</summary>
    public long SitemapBytes { get; init; } = 50 * 1024 * 1024;

    /// <summary>How many entries an archive of a feed holds. The feed itself holds fewer than twice as many.</summary>
    public int FeedEntries { get; init; } = 50;
}
