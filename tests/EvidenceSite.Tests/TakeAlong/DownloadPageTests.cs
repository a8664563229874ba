using System.Globalization;
using System.Security.Cryptography;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.TakeAlong;

/// <summary>The page that offers what can be taken along.</summary>
public sealed class DownloadPageTests
{
    [Theory]
    [InlineData("bundle", "offline-copy.zip")]
    [InlineData("epub", "book.epub")]
    public void ItStatesSizeAndChecksumOfEachFileAsItIs(string id, string path)
    {
        using var site = TestSites.WithDownloads().Built();
        var bytes = File.ReadAllBytes(Path.Combine(site.Output, path));
        var part = site.Page("download.html").QuerySelector($"[aria-labelledby=part-{id}]")!;
        var link = part.QuerySelector("a")!;
        Assert.Equal(path, link.GetAttribute("href"));
        Assert.Contains($"({bytes.Length / 1000d:0} kB)", link.TextContent, StringComparison.Ordinal);
        Assert.Contains($"{bytes.Length.ToString("N0", CultureInfo.InvariantCulture)} bytes", part.TextContent, StringComparison.Ordinal);
        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(bytes)), part.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bundle", new[] { "offline-copy.zip" })]
    [InlineData("epub", new[] { "book.epub" })]
    [InlineData("long-page", new[] { "read-through.html" })]
    public void OnlyWhatTheSettingsNameIsMadeAndOffered(string download, string[] made)
    {
        using var site = TestSites.WithDownloads(download).Built();
        string[] all = ["book.epub", "offline-copy.zip", "read-through.html"];
        Assert.Equal(made, all.Where(path => File.Exists(Path.Combine(site.Output, path))));
        Assert.Equal(made, site.Page("download.html").QuerySelectorAll("main .action").Select(link => link.GetAttribute("href")));
        Assert.Contains("download.html", site.Page("index.html").QuerySelectorAll("footer a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void WithoutDownloadsNothingIsOffered()
    {
        using var site = TestSite.Valid().Built();
        Assert.False(File.Exists(Path.Combine(site.Output, "download.html")));
        Assert.False(File.Exists(Path.Combine(site.Output, "read-through.html")));
        Assert.DoesNotContain("download.html", site.Html("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void FilesThatAreNoLongerWantedAreRemoved()
    {
        using var site = TestSites.WithDownloads().Built();
        site.With("settings.yml", ValidFiles.Settings).Built();
        Assert.False(File.Exists(Path.Combine(site.Output, "offline-copy.zip")));
        Assert.False(File.Exists(Path.Combine(site.Output, "book.epub")));
    }
}
