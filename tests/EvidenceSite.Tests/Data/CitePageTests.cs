using AngleSharp.Dom;
using EvidenceSite.Tests.Exchange;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Data;

/// <summary>How a page of the site says that it is cited, to readers and to programs.</summary>
public sealed class CitePageTests
{
    [Theory]
    [InlineData("conditions/hiccups.html", "Hiccups")]
    [InlineData("conditions/hiccups/stops-hiccups.html", "Claim: A spoonful of sugar stops hiccups.")]
    [InlineData("topics/harms.html", "Harms of sugar")]
    [InlineData("treatments/sugar.html", "Sugar")]
    [InlineData("methods.html", "Methods")]
    public async Task ItSaysTheSameInEveryForm(string path, string title)
    {
        using var site = TestSite.Valid().Built();
        var address = "https://hiccups.example/site/" + path;
        var page = site.Page(path);

        var section = Assert.Single(page.QuerySelectorAll(".cite-this"));
        var entry = section.QuerySelector(".entry")!.TextContent;
        Assert.StartsWith("Hiccup evidence. " + title.TrimEnd('.'), entry, StringComparison.Ordinal);
        Assert.Contains(" " + address, entry, StringComparison.Ordinal);
        Assert.EndsWith(" (text under CC BY 4.0)", entry, StringComparison.Ordinal);
        Assert.Contains("2026 Jan 2", entry, StringComparison.Ordinal);

        var forms = section.QuerySelectorAll("pre").Select(form => form.TextContent).ToList();
        foreach (var (format, form) in ((string[])["biblatex", "ris", "csljson"]).Zip(forms))
        {
            var item = Assert.Single(await IndependentReader.ReadAsync(IndependentReader.CitationJs, format, form + "\n"));
            Assert.Equal((format, "webpage", title, address), (format, item.Text("type"), item.Text("title"), item.Text("URL")));
            Assert.Equal("[[2026,1,2]]", item.Date("issued"));
            Assert.Contains("Hiccup evidence", item["author"]!.ToJsonString(), StringComparison.Ordinal);
        }

        var work = KeyValues.Of(Assert.Single(section.QuerySelectorAll("span.Z3988")).GetAttribute("title")!);
        Assert.Equal((title, "Hiccup evidence", "2026-01-02", address), (work["rft.title"].Single(), work["rft.aucorp"].Single(), work["rft.date"].Single(), work["rft_id"].Single()));

        Assert.Equal((title, "Hiccup evidence,", "2026/01/02", address), (Tag(page, "citation_title"), Tag(page, "citation_author"), Tag(page, "citation_publication_date"), Tag(page, "citation_public_url")));
    }

    [Theory]
    [InlineData("references/doe-2020.html")]
    [InlineData("sources/tea-shop.html")]
    public void APageAboutTheWorkOfOthersDoesNotPassForIt(string path)
    {
        using var site = TestSite.Valid().Built();
        var page = site.Page(path);

        Assert.Empty(page.QuerySelectorAll("meta[name^=citation_], .cite-this"));
        Assert.Equal("webpage", Tag(page, "DC.type"));
    }

    [Fact]
    public void EveryOtherPageOfTheSiteSaysWhatItIs()
    {
        using var site = TestSite.Valid().Built();

        foreach (var path in (string[])["index.html", "comparison.html", "glossary.html", "bibliography.html", "conditions.html"])
        {
            var page = site.Page(path);
            Assert.Equal(path == "index.html" ? "Hiccup evidence" : page.QuerySelector("h1")!.TextContent, Tag(page, "citation_title"));
            Assert.Equal(("Hiccup evidence,", null, "webpage"), (Tag(page, "citation_author"), Tag(page, "citation_publication_date"), Tag(page, "DC.type")));
        }

        Assert.Empty(site.Page("404.html").QuerySelectorAll("meta[name^=citation_], meta[name='DC.type']"));
    }

    [Fact]
    public async Task AHostileTitleStaysATitle()
    {
        const string Title = "Evil \"><script>alert(1)</script> } \\input{x} & ER  - 50%";
        using var site = TestSite.Valid().Replace("conditions/hiccups.md", "title: Hiccups", $"title: '{Title}'").Built();
        var page = site.Page("conditions/hiccups.html");

        Assert.Equal(Title, Tag(page, "citation_title"));
        Assert.DoesNotContain(page.QuerySelectorAll("script"), script => script.TextContent.StartsWith("alert", StringComparison.Ordinal));
        foreach (var (format, form) in ((string[])["biblatex", "ris", "csljson"]).Zip(page.QuerySelectorAll(".cite-this pre").Select(form => form.TextContent)))
        {
            var item = Assert.Single(await IndependentReader.ReadAsync(IndependentReader.CitationJs, format, form + "\n"));
            var words = item.Text("title")!.Replace("”", "\"", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal((format, Title.Replace("  ", " ", StringComparison.Ordinal)), (format, string.Join(' ', words)));
        }
    }

    private static string? Tag(IDocument page, string name) => page.QuerySelectorAll($"meta[name='{name}']").SingleOrDefault()?.GetAttribute("content");
}
