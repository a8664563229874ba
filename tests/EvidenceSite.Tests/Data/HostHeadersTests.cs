using EvidenceSite.Plan;
using EvidenceSite.Tests.Shared;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Data;

/// <summary>The headers that a host is told to send.</summary>
public sealed class HostHeadersTests
{
    [Fact]
    public void NoFileGetsAHeaderTwice()
    {
        using var site = TestSite.Valid().With("assets/data/table.csv", [1]).With("assets/data/x.json", [1]).Built();
        var headers = Read(site);

        foreach (var path in OutputFolder.Files(site.Output).Select(path => "/" + path).Append("/"))
        {
            Assert.Distinct(headers.For(path).Select(header => header.Name), StringComparer.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/index.html")]
    [InlineData("/conditions/hiccups/stops-hiccups.html")]
    [InlineData("/claims.json")]
    [InlineData("/nowhere")]
    public void EveryFileIsKeptToItself(string path)
    {
        using var site = TestSite.Valid().Built();
        var sent = Read(site).For(path).ToDictionary(header => header.Name, header => header.Value, StringComparer.OrdinalIgnoreCase);

        var policy = sent["Content-Security-Policy"].Split("; ");
        Assert.Equal("default-src 'none'", policy[0]);
        Assert.All(policy, directive => Assert.EndsWith(directive.StartsWith("default-", StringComparison.Ordinal) || directive[..4] is "base" or "fram" ? " 'none'" : " 'self'", directive, StringComparison.Ordinal));
        Assert.Matches("^max-age=[1-9][0-9]{7,}$", sent["Strict-Transport-Security"]);
        Assert.Equal(("nosniff", "no-referrer", "same-origin"), (sent["X-Content-Type-Options"], sent["Referrer-Policy"], sent["Cross-Origin-Opener-Policy"]));
        Assert.Contains("geolocation=()", sent["Permissions-Policy"], StringComparison.Ordinal);
        Assert.False(sent.ContainsKey("X-Robots-Tag"));
    }

    [Fact]
    public void OnlyFilesWhoseNamesChangeWithTheirContentAreKeptForLong()
    {
        using var site = TestSite.Valid().Built(limits: new SiteLimits { ListBytes = 1000, ListPageBytes = 1000, SearchFileBytes = 100, PartBytes = 1000 });
        var headers = Read(site);

        Assert.Contains(OutputFolder.Files(site.Output), path => path.StartsWith("search-data/", StringComparison.Ordinal));
        foreach (var path in OutputFolder.Files(site.Output).Where(path => path is not ("_headers" or ".evidence-site.json" or "robots.txt")))
        {
            var isFingerprinted = path.StartsWith("assets/theme/", StringComparison.Ordinal) || path.StartsWith("search-data/", StringComparison.Ordinal) || path.StartsWith("comparison-data/", StringComparison.Ordinal);
            Assert.Equal(isFingerprinted ? "public, max-age=31536000, immutable" : "public, max-age=0, must-revalidate", Header(headers, "/" + path, "Cache-Control"));
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/conditions/hiccups.html")]
    public void FontsAreAskedForWithThePage(string path)
    {
        using var site = TestSite.Valid().Built();

        var fonts = Header(Read(site), path, "Link")!.Split(", ");
        Assert.Equal(2, fonts.Length);
        Assert.All(fonts, font =>
        {
            var (file, rest) = (font[..font.IndexOf('>', StringComparison.Ordinal)].TrimStart('<', '/'), font[(font.IndexOf('>', StringComparison.Ordinal) + 1)..]);
            Assert.Contains(file, OutputFolder.Files(site.Output));
            Assert.Equal("; rel=preload; as=font; type=\"font/woff2\"; crossorigin", rest);
        });
    }

    [Theory]
    [InlineData("/claims.csv", "text/csv; charset=utf-8; header=present", "*")]
    [InlineData("/feed.xml", "application/atom+xml; charset=utf-8", "*")]
    [InlineData("/conditions/hiccups.xml", "application/atom+xml; charset=utf-8", "*")]
    [InlineData("/opensearch.xml", "application/opensearchdescription+xml", "*")]
    [InlineData("/conditions/hiccups/stops-hiccups.json", null, "*")]
    [InlineData("/sitemap.xml", null, "*")]
    [InlineData("/site.webmanifest", "application/manifest+json", null)]
    [InlineData("/index.html", null, null)]
    public void DataFilesHaveTheirTypesAndMayBeReadByOtherSites(string path, string? type, string? readers)
    {
        using var site = TestSite.Valid().Built();
        var headers = Read(site);

        Assert.Equal((type, readers), (Header(headers, path, "Content-Type"), Header(headers, path, "Access-Control-Allow-Origin")));
    }

    [Fact]
    public void APreviewAsksSearchEnginesToStayAway()
    {
        using var site = TestSite.Valid();
        Assert.False(Pipeline.Build(site.Input, site.Output, clean: false, TestSite.Today, noIndex: true).HasErrors);

        Assert.Equal("noindex", Header(Read(site), "/feed.xml", "X-Robots-Tag"));
        foreach (var path in OutputFolder.Files(site.Output).Where(path => path.EndsWith(".html", StringComparison.Ordinal)))
        {
            Assert.Equal("noindex", Assert.Single(site.Page(path).QuerySelectorAll("meta[name=robots]")).GetAttribute("content"));
        }
    }

    private static HostHeaders Read(TestSite site) => HostHeaders.Parse(site.Html("_headers"));

    private static string? Header(HostHeaders headers, string path, string name) =>
        headers.For(path).Where(header => header.Name == name).Select(header => header.Value).SingleOrDefault();
}
