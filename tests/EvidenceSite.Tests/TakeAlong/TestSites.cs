using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.TakeAlong;

/// <summary>The valid site with downloads.</summary>
internal static class TestSites
{
    /// <summary>With these downloads; all of them if none is named.</summary>
    public static TestSite WithDownloads(params string[] downloads) =>
        TestSite.Valid().With("settings.yml", ValidFiles.Settings + $"downloads: [{string.Join(", ", downloads.Length == 0 ? ["bundle", "epub", "long-page"] : downloads)}]\n");
}
