using AngleSharp.Html.Parser;
using EvidenceSite.LinkCheck;
using EvidenceSite.Plan;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Pages;

/// <summary>The pages of the real <c>input/</c>.</summary>
public sealed class RealSiteTests(RealSite site) : IClassFixture<RealSite>
{
    [Fact]
    public void ItBuildsWithoutErrors() => Assert.DoesNotContain(site.Outcome.Diagnostics, problem => problem.IsError);

    [Fact]
    public void EveryInternalLinkAndAnchorResolvesAndIdsAreUnique() => Assert.Empty(LinkWalk.BrokenIn(site.Output, BuiltPage.AllIn(site.Output)));

    [Fact]
    public void LinksAreRelativeButOnThePageForMissingAddresses() =>
        Assert.All(BuiltPage.AllIn(site.Output).Values.Where(page => page.Path != "404.html"), page =>
        {
            Assert.DoesNotContain(page.Links, link => link.StartsWith('/'));
            var canonical = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(site.Output, page.Path)))
                .QuerySelectorAll("a[href^='https://evidence-site.example']").Where(link => !link.GetAttribute("href")!.Contains("repository", StringComparison.Ordinal));
            Assert.Empty(canonical);
        });

    [Fact]
    public void NothingIsLoadedFromElsewhereAndNoScriptStandsInAPage()
    {
        foreach (var path in BuiltPage.AllIn(site.Output).Keys)
        {
            var page = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(site.Output, path)));
            Assert.Empty(page.QuerySelectorAll("script:not([src]):not([type='application/ld+json']), style, iframe, object, embed, base, [style]"));
            Assert.All(page.QuerySelectorAll("form[action]"), form => Assert.EndsWith(SitePaths.Search, form.GetAttribute("action"), StringComparison.Ordinal));
            Assert.DoesNotContain(page.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
            var loaded = page.QuerySelectorAll("link:not([rel=canonical])").Select(element => element.GetAttribute("href"))
                .Concat(page.QuerySelectorAll("[src]").Select(element => element.GetAttribute("src")))
                .Concat(page.QuerySelectorAll("[srcset]").Select(element => element.GetAttribute("srcset")));
            Assert.DoesNotContain(loaded, address => address!.Contains("//", StringComparison.Ordinal) || address.Contains(':', StringComparison.Ordinal));
        }
    }

    [Fact]
    public void StyleSheetsLoadNothingFromElsewhere() =>
        Assert.All(
            Directory.EnumerateFiles(site.Output, "*.css", SearchOption.AllDirectories),
            file => Assert.DoesNotMatch(@"url\(\s*['""]?(https?:|//|data:)|@import", File.ReadAllText(file)));

    [Fact]
    public void TheListOfPagesForSearchEnginesHoldsEveryPageOnce()
    {
        var listed = System.Xml.Linq.XDocument.Load(Path.Combine(site.Output, "sitemap.xml")).Descendants().Where(element => element.Name.LocalName == "loc").Select(element => element.Value).ToList();
        var canonical = BuiltPage.AllIn(site.Output).Keys.Where(path => path != "404.html")
            .Select(path => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(site.Output, path))).QuerySelector("link[rel=canonical]")!.GetAttribute("href")!);
        Assert.Equal(canonical.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
        Assert.Contains("Sitemap: https://", File.ReadAllText(Path.Combine(site.Output, "robots.txt")), StringComparison.Ordinal);
    }
}
