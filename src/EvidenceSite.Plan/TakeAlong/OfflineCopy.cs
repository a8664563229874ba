namespace EvidenceSite.Plan.TakeAlong;

/// <summary>The pages that only the offline copy has.</summary>
public static class OfflineCopy
{
    /// <summary>The folder of the site in the offline copy, beside the start page.</summary>
    public const string SiteFolder = "site/";

    /// <summary>The list of checksums, in the format of sha256sum.</summary>
    public const string Checksums = "SHA256SUMS";

    private const string Description = "What this copy is, how old it is, and where the newest version is.";

    /// <summary>The start page, at the top.</summary>
    public static PlannedPage StartPage(SitePlan site) =>
        new(SitePaths.StartHere, "Start here", Description, site.Corpus.Settings.Languages[0], new OfflineCopyContent(), [], Document: null);

    /// <summary>What stands in the place of the page that offers the downloads: the copy cannot state its own size.</summary>
    public static PlannedPage InPlaceOf(PlannedPage downloads) =>
        downloads with { Title = "Your offline copy", Label = "Your offline copy", Description = Description, Content = new OfflineCopyContent() };
}
