using EvidenceSite.LinkCheck;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Data;

/// <summary>The addresses in files for machines lead to files of the site; the link check follows them.</summary>
public sealed class DataLinkTests
{
    [Fact]
    public void EveryAddressLeadsSomewhere()
    {
        using var site = TestSite.Valid().Built();

        Assert.Empty(Broken(site));
        var root = new Uri("https://hiccups.example/site/");
        var found = BuiltData.AllIn(site.Output, root).Where(file => file.Addresses.Count > 0).Select(file => file.Path);
        Assert.Superset(
            new HashSet<string>(["claims.json", "annotations.json", "feed.xml", "opensearch.xml", "sitemap.xml", "conditions/hiccups.xml", "conditions/hiccups/stops-hiccups.json", "index.html"], StringComparer.Ordinal),
            found.ToHashSet(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("claims.json", "references/doe-2020.html")]
    [InlineData("feed.xml", "treatments/sugar.html")]
    [InlineData("opensearch.xml", "search.html")]
    [InlineData("conditions/hiccups.html", "conditions.html\"}")]
    public void AWrongAddressIsFound(string file, string address)
    {
        using var site = TestSite.Valid().Built();
        var text = site.Html(file);
        Assert.Contains("/site/" + address, text, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(site.Output, file), text.Replace("/site/" + address, "/site/gone/" + address, StringComparison.Ordinal));

        Assert.Contains($"{file}: https://hiccups.example/site/gone/", Assert.Single(Broken(site)), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Broken(TestSite site) => LinkWalk.BrokenIn(site.Output, BuiltPage.AllIn(site.Output));
}
