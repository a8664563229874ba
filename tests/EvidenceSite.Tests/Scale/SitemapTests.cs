using System.Xml.Linq;
using EvidenceSite.Plan;
using EvidenceSite.Tests.Data;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Scale;

/// <summary>A list of pages that is too long for one sitemap (sitemaps.org protocol 0.9).</summary>
public sealed class SitemapTests
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public void TooManyPagesAreSplitAndAnIndexNamesTheParts()
    {
        using var whole = TestSite.Valid().Built();
        using var split = TestSite.Valid().Built(limits: new SiteLimits { SitemapUrls = 5 });

        var parts = Parts(split);
        Assert.Equal(Locations(whole.Xml("sitemap.xml")), parts.SelectMany(Locations));
        Assert.All(parts.SkipLast(1), part => Assert.Equal(5, Locations(part).Count));
        Assert.InRange(Locations(parts[^1]).Count, 1, 5);
        Assert.Contains("Sitemap: https://hiccups.example/site/sitemap.xml\n", split.Html("robots.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void NoPartHasMoreBytesThanItMay()
    {
        const int most = 2500;
        using var whole = TestSite.Valid().Built();
        using var split = TestSite.Valid().Replace("settings.yml", "base-url: https://hiccups.example/site/", "base-url: https://hiccups.example/a&b's/")
            .Built(limits: new SiteLimits { SitemapBytes = most });

        var parts = Parts(split);
        Assert.True(parts.Count > 1);
        Assert.Equal(Locations(whole.Xml("sitemap.xml")).Count, parts.Sum(part => Locations(part).Count));
        Assert.All(Directory.EnumerateFiles(split.Output, "sitemap-*.xml"), file => Assert.InRange(new FileInfo(file).Length, 1, most));
    }

    [Fact]
    public void PartsThatAreNoLongerNeededGo()
    {
        using var site = TestSite.Valid().Built(limits: new SiteLimits { SitemapUrls = 5 }).Built();

        Assert.Equal("urlset", site.Xml("sitemap.xml").Name.LocalName);
        Assert.Empty(Directory.EnumerateFiles(site.Output, "sitemap-*.xml"));
    }

    private static List<XElement> Parts(TestSite site)
    {
        var index = site.Xml("sitemap.xml");
        Assert.Equal(Sitemap + "sitemapindex", index.Name);
        return [.. Locations(index).Select(address => site.Xml(Path.GetFileName(new Uri(address).AbsolutePath)))];
    }

    private static List<string> Locations(XElement list) => [.. list.Elements().Select(entry => entry.Element(Sitemap + "loc")!.Value)];
}
