using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Data;

/// <summary>How to reuse the content: the page, and the line on every page.</summary>
public sealed class ReusePageTests
{
    [Fact]
    public void EveryPageNamesTheLicenceAndLeadsToThePageOnReuse()
    {
        using var site = TestSite.Valid().Built();

        foreach (var path in OutputFolder.Files(site.Output).Where(path => path.EndsWith(".html", StringComparison.Ordinal)))
        {
            var line = Assert.Single(site.Page(path).QuerySelectorAll("footer .reuse-line"));
            Assert.Equal("CC BY 4.0", line.QuerySelector("a[rel~=license]")?.TextContent);
            Assert.EndsWith("reuse.html", line.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void ItOffersTheFilesWithTheirRealSizes()
    {
        using var site = TestSite.Valid().Built();

        var rows = site.Page("reuse.html").QuerySelectorAll("section[aria-labelledby=files] tbody tr");
        Assert.Equal(["claims.csv", "claims.json", "claims.schema.json", "annotations.json"], rows.Select(row => row.QuerySelector("a")!.GetAttribute("href")));
        Assert.All(rows, row => Assert.Equal(
            Theme.DateText.Size(new FileInfo(Path.Combine(site.Output, row.QuerySelector("a")!.GetAttribute("href")!)).Length), row.Children[^1].TextContent));
    }

    [Fact]
    public void ItShowsHowToNameTheSiteAndCiteAPage()
    {
        using var site = TestSite.Valid().Built();

        var examples = site.Page("reuse.html").QuerySelectorAll("blockquote").Select(example => example.TextContent.Trim());
        Assert.Equal(
            [
                "“Hiccup evidence”, https://hiccups.example/site/, CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/).",
                site.Page("conditions/hiccups.html").QuerySelector(".cite-this .entry")!.TextContent,
            ],
            examples);
    }

    [Fact]
    public void APageOfTheInputCannotTakeItsPlace()
    {
        using var site = TestSite.Valid().With("reuse.md", ValidFiles.Methods);

        Assert.Equal(["reuse.md:1:1 ES313"], site.Check().Found());
    }
}
