using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.TakeAlong;

/// <summary>The book.</summary>
public sealed class EpubTests
{
    private const string Hostile = "A ]]> & < > \" ' </title><script>alert(1)</script> &#1; &nbsp; \U0001F600 \u0E01 --> <!-- x";

    /// <summary>A dot, as PNG (made by hand).</summary>
    private static readonly byte[] Dot = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [Fact]
    public async Task ABookOfTheRealSiteIsValid()
    {
        using var site = new RealSite();
        Assert.Empty(await EpubCheck.CheckAsync(Path.Combine(site.Output, "book.epub")));
    }

    [Fact]
    public async Task ABookWithHostileTextsLinksAndPicturesIsValid()
    {
        var quoted = $"'{Hostile.Replace("'", "''", StringComparison.Ordinal)}'";
        using var site = TestSites.WithDownloads()
            .Replace("settings.yml", "title: Hiccup evidence", $"title: {quoted}")
            .Replace("settings.yml", "description: Claims about hiccups, set beside invented studies.", $"description: {quoted}")
            .Replace("conditions/hiccups.md", "title: Hiccups", $"title: {quoted}")
            .Replace("conditions/hiccups.md", "claim: A spoonful of sugar stops hiccups.", $"claim: {quoted}")
            .Replace("sources/tea-shop.md", "url: https://tea.example/wonders", "url: 'https://tea.example/a|b[c]{d}?e=^`&f=\"<>#g h'".Replace(" h", "h", StringComparison.Ordinal))
            .Replace("references/doe-2020.md", "title: Sugar for hiccups", $"title: {quoted}")
            .With("assets/dot.png", Dot).With("assets/drawing.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>").With("assets/data.txt", "text")
            .Append("methods.md", """
                ## 9 überraschende Ärzte – наука

                ![A dot](assets/dot.png) ![A drawing](assets/drawing.svg) [data](assets/data.txt)

                [odd](https://under_score.example/x) [other](https://exämple.example/ü?q=ä#ö) [user](https://a:b@tea.example/) [short](http://x) [mail](mailto:a@tea.example) <https://tea.example/%zz>

                | a | b |
                | - | -: |
                | 1 | `<c>` |

                1. one
                2. two

                > quoted

                ***

                Line\
                break

                    code & <b>
                """);
        Assert.False(site.Build().HasErrors, string.Join('\n', site.Check().Diagnostics.Select(problem => $"{problem.Line()} {problem.Message}")));
        Assert.Empty(await EpubCheck.CheckAsync(Path.Combine(site.Output, "book.epub")));
        var methods = Text(site, "ch-methods.xhtml");
        Assert.Contains("<img src=\"picture-", methods, StringComparison.Ordinal);
        Assert.Contains("A drawing", methods, StringComparison.Ordinal);
        Assert.DoesNotContain("under_score.example", methods, StringComparison.Ordinal);
        Assert.Contains("https://hiccups.example/site/assets/data.txt", methods, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ABookOfTheSmallestSiteIsValid()
    {
        using var site = TestSite.Smallest().With("settings.yml", ValidFiles.Settings + "downloads: [epub]\n").Built();
        Assert.Empty(await EpubCheck.CheckAsync(Path.Combine(site.Output, "book.epub")));
    }

    [Fact]
    public async Task ABookWithAFaultIsFoundOut()
    {
        using var site = TestSites.WithDownloads("epub").Built();
        var book = Path.Combine(site.Output, "book.epub");
        using (var archive = ZipFile.Open(book, ZipArchiveMode.Update))
        {
            archive.GetEntry("EPUB/ch-methods.xhtml")!.Delete();
        }

        Assert.Contains(await EpubCheck.CheckAsync(book), message => message.Contains("ch-methods.xhtml", StringComparison.Ordinal));
    }

    [Fact]
    public void TheFirstFileSaysWhatItIsAndIsNotCompressed()
    {
        using var site = TestSites.WithDownloads("epub").Built();
        var first = Archive.Entries(Path.Combine(site.Output, "book.epub"))[0];
        Assert.Equal(("mimetype", "application/epub+zip"), (first.Path, Encoding.ASCII.GetString(first.Content)));
        Assert.Equal(first.Content.Length, first.PackedLength);
        Assert.Equal("mimetypeapplication/epub+zip", Encoding.ASCII.GetString(File.ReadAllBytes(Path.Combine(site.Output, "book.epub")), 30, 28));
    }

    [Fact]
    public void ThePackageSaysWhatTheBookIs()
    {
        using var site = TestSites.WithDownloads("epub").Built();
        var package = XDocument.Parse(Text(site, "package.opf")).Root!;
        string Of(string name) => package.Descendants().First(element => element.Name.LocalName == name).Value;
        string Meta(string property) => package.Descendants().First(element => element.Attribute("property")?.Value == property).Value;
        Assert.Equal(("https://hiccups.example/site/book.epub", "Hiccup evidence", "en-GB"), (Of("identifier"), Of("title"), Of("language")));
        Assert.Equal(("https://hiccups.example/site/", "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/"), (Of("source"), Of("rights")));
        Assert.Equal(("2026-06-01T00:00:00Z", "textual", "none"), (Meta("dcterms:modified"), Meta("schema:accessMode"), Meta("schema:accessibilityHazard")));
    }

    [Fact]
    public void LinksStayInTheBookWhereItHasTheTarget()
    {
        using var site = TestSites.WithDownloads("epub").Built();
        var hiccups = Text(site, "ch-conditions--hiccups.xhtml");
        Assert.Contains("href=\"ch-treatments--sugar.xhtml#ch-treatments--sugar.doses\"", hiccups, StringComparison.Ordinal);
        Assert.Contains("href=\"#ch-conditions--hiccups.claim-stops-hiccups\"", hiccups, StringComparison.Ordinal);
        Assert.Contains("href=\"ch-bibliography.xhtml#ch-bibliography.ref-doe-2020\"", hiccups, StringComparison.Ordinal);
        Assert.Contains("href=\"ch-glossary.xhtml#ch-glossary.term-spasm\"", hiccups, StringComparison.Ordinal);
        Assert.Contains("href=\"https://hiccups.example/site/conditions/hiccups/stops-hiccups.html\"", hiccups, StringComparison.Ordinal);
        Assert.DoesNotContain("<button", hiccups, StringComparison.Ordinal);
        Assert.DoesNotContain("popover", hiccups, StringComparison.Ordinal);
    }

    private static string Text(TestSite site, string name) =>
        Encoding.UTF8.GetString(Archive.Entries(Path.Combine(site.Output, "book.epub")).Single(entry => entry.Path == "EPUB/" + name).Content);
}
