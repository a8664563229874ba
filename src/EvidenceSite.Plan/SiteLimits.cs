namespace EvidenceSite.Plan;

/// <summary>How large the parts of a site may grow before they are split. A site below the limits is in one piece.</summary>
public sealed record SiteLimits
{
    /// <summary>Those of every site; others serve to see a small site split.</summary>
    public static SiteLimits Default { get; } = new();

    /// <summary>About how many bytes a list may have on one page. No page of a list is to have more than 1 MB.</summary>
    public int ListBytes { get; init; } = 750_000;

    /// <summary>About how many bytes a longer list has on each of its pages.</summary>
    public int ListPageBytes { get; init; } = 300_000;

    /// <summary>How many conditions, topics, sources and other entries a page shows that only leads to their lists, or sums them up.</summary>
    public int SampleEntries { get; init; } = 100;

    /// <summary>How many bytes the texts that the search knows may have in one file. Those of a larger site are indexed ahead, in parts.</summary>
    public int SearchFileBytes { get; init; } = 1_000_000;

    /// <summary>How many bytes a part of the data of scripts should have at most: few enough that a reader who needs one line of it does not wait.</summary>
    public int PartBytes { get; init; } = 64_000;

    /// <summary>How many URLs a sitemap holds at most (sitemaps.org protocol 0.9: 50,000).</summary>
    public int SitemapUrls { get; init; } = 50_000;

    /// <summary>How many bytes a sitemap has at most (sitemaps.org protocol 0.9: 50 MB).</summary>
    public long SitemapBytes { get; init; } = 50 * 1024 * 1024;

    /// <summary>How many entries an archive of a feed holds. The feed itself holds fewer than twice as many.</summary>
    public int FeedEntries { get; init; } = 50;
}
