using System.Text.Json.Nodes;
using AngleSharp.Dom;
using EvidenceSite.Citations;
using EvidenceSite.Tests.Exchange;
using EvidenceSite.Tests.Shared;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Data;

/// <summary>The references of the site and of its pages, as readers take them into their own programs.</summary>
public sealed class ReferenceFileTests : IClassFixture<ReferenceFileTests.Built>
{
    private readonly TestSite _site;

    public ReferenceFileTests(Built built) => _site = built.Site;

    private static TestSite Site() => TestSite.Valid().With("settings.yml", ValidFiles.Settings + "downloads: [references]\n");

    public static TheoryData<string, string[]> Pages => new()
    {
        { "references", ["doe-2020", "roe-2019"] },
        { "index.references", ["doe-2020"] },
        { "conditions/hiccups.references", ["doe-2020", "roe-2019"] },
        { "treatments/sugar.references", ["doe-2020"] },
        { "references/doe-2020.references", ["doe-2020"] },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task EachFormatHoldsTheWorksOfThePage(string path, string[] ids)
    {
        Assert.Equal(ids, CitationItem.Read(_site.Html(path + ".json")).Items.Select(item => item.Id));
        Assert.Equal(ids, (await IndependentReader.ReadAsync(IndependentReader.CitationJs, "biblatex", _site.Html(path + ".bib"))).Select(item => item.Text("id")));
        Assert.Equal(ids, _site.Html(path + ".ris").Split("\r\n").Where(line => line.StartsWith("ID  - ", StringComparison.Ordinal)).Select(line => line[6..]));
    }

    [Fact]
    public void APageOffersItsOwnListAndSaysHowLongItIs()
    {
        foreach (var path in (string[])["index", "conditions/hiccups", "treatments/sugar"])
        {
            var page = _site.Page(path + ".html");
            var line = Assert.Single(page.QuerySelectorAll("section.references .reference-files"));
            var entries = page.QuerySelectorAll("section.references > ol > li").Select(entry => entry.Id!["ref-".Length..]).ToList();

            Assert.Contains(entries.Count == 1 ? "This reference " : $"These {entries.Count} references ", line.TextContent, StringComparison.Ordinal);
            Assert.Equal(["BibTeX", "RIS", "CSL-JSON"], line.QuerySelectorAll("a").Select(link => link.FirstChild!.TextContent));
            Assert.All(line.QuerySelectorAll("a"), link => Assert.True(link.HasAttribute("download") && File.Exists(FileOf(path, link))));
            Assert.Equal(entries, CitationItem.Read(File.ReadAllText(FileOf(path, line.QuerySelector("a[href$='.json']")!))).Items.Select(item => item.Id));
        }
    }

    [Fact]
    public void AClaimOffersTheFilesOfItsCondition()
    {
        var line = Assert.Single(_site.Page("conditions/hiccups/stops-hiccups.html").QuerySelectorAll(".reference-files"));

        Assert.StartsWith("All 2 references about Hiccups", line.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal("../hiccups.references.bib", line.QuerySelector("a")!.GetAttribute("href"));
        Assert.DoesNotContain(OutputFolder.Files(_site.Output), path => path.StartsWith("conditions/hiccups/", StringComparison.Ordinal) && path.Contains(".references.", StringComparison.Ordinal));
    }

    [Fact]
    public void ARetractionGoesWithTheWorkInEveryFormat()
    {
        Assert.Contains("  note = {Retracted.},\n", _site.Html("references/roe-2019.references.bib"), StringComparison.Ordinal);
        Assert.Contains("N1  - Retracted.\r\n", _site.Html("references/roe-2019.references.ris"), StringComparison.Ordinal);
        Assert.Equal("Retracted.", JsonNode.Parse(_site.Html("references/roe-2019.references.json"))![0]!["note"]!.GetValue<string>());
        Assert.Equal("Retracted.", Works("references/roe-2019.html").Single()["rft.description"].Single());
        Assert.Empty(Works("references/doe-2020.html").Single()["rft.description"]);
    }

    [Fact]
    public void WhatTheContributorAddedIsKept()
    {
        using var site = Site().Replace("references/doe-2020.md", "  PMCID: PMC1234567\n", "  PMCID: PMC1234567\n  note: In print too.\n  custom:\n    shelf: B4\n")
            .Replace("references/doe-2020.md", "status: published", "status: corrected").Built();

        var work = JsonNode.Parse(site.Html("references/doe-2020.references.json"))![0]!;
        Assert.Equal(("Corrected since publication. In print too.", "B4"), (work["note"]!.ToString(), work["custom"]!["shelf"]!.ToString()));
    }

    [Fact]
    public void WithoutTheSettingThereAreNone()
    {
        using var site = TestSite.Valid().Built();

        Assert.DoesNotContain(OutputFolder.Files(site.Output), path => path.EndsWith(".bib", StringComparison.Ordinal) || path.EndsWith(".ris", StringComparison.Ordinal));
        Assert.Empty(site.Page("conditions/hiccups.html").QuerySelectorAll(".reference-files"));
        Assert.DoesNotContain("download.html", OutputFolder.Files(_site.Output));
    }

    [Theory]
    [InlineData("/references.bib", "application/x-bibtex; charset=utf-8")]
    [InlineData("/conditions/hiccups.references.ris", "application/x-research-info-systems; charset=utf-8")]
    [InlineData("/references.json", "application/vnd.citationstyles.csl+json")]
    [InlineData("/conditions/hiccups.references.json", "application/vnd.citationstyles.csl+json")]
    [InlineData("/claims.json", null)]
    public void HostsSendTheirTypes(string path, string? type)
    {
        var sent = HostHeaders.Parse(_site.Html("_headers")).For(path).ToList();

        Assert.Distinct(sent.Select(header => header.Name), StringComparer.OrdinalIgnoreCase);
        Assert.Equal(type, sent.Where(header => header.Name == "Content-Type").Select(header => header.Value).SingleOrDefault());
        Assert.Contains(sent, header => header is { Name: "Access-Control-Allow-Origin", Value: "*" });
    }

    [Fact]
    public void ThePageOnReuseOffersThoseOfTheSite()
    {
        var rows = _site.Page("reuse.html").QuerySelectorAll("section[aria-labelledby=files] tbody tr").TakeLast(3).ToList();

        Assert.Equal(["references.bib", "references.ris", "references.json"], rows.Select(row => row.QuerySelector("a")!.GetAttribute("href")));
        Assert.All(rows, row => Assert.Equal(Theme.DateText.Size(new FileInfo(Path.Combine(_site.Output, row.QuerySelector("a")!.GetAttribute("href")!)).Length), row.Children[^1].TextContent));
    }

    [Fact]
    public void TheOfflineCopyHoldsThem()
    {
        using var site = TestSite.Valid().With("settings.yml", ValidFiles.Settings + "downloads: [bundle, references]\n").Built();

        var files = Archive.Entries(Path.Combine(site.Output, "offline-copy.zip")).Select(entry => entry.Path).ToList();
        Assert.Contains(files, file => file.EndsWith("/references.ris", StringComparison.Ordinal));
        Assert.Contains(files, file => file.EndsWith("/conditions/hiccups.references.bib", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("bibliography.html", "doe-2020", "roe-2019")]
    [InlineData("conditions/hiccups/stops-hiccups.html", "doe-2020", "roe-2019")]
    [InlineData("references/doe-2020.html", "doe-2020")]
    public void EachEntryOfAPageIsThereForReferenceManagers(string path, params string[] ids)
    {
        var references = CitationItem.Read(_site.Html("references.json")).Items.ToDictionary(item => item.Id);

        var works = Works(path);

        Assert.Equal(ids, works.Select(work => work["rft.atitle"].Concat(work["rft.btitle"]).Single() is var title ? references.Values.Single(item => item.Fields["title"] == title).Id : ""));
        var article = works[0];
        var item = references["doe-2020"];
        Assert.Equal(["info:doi/" + item.Fields["DOI"], "info:pmid/" + item.Fields["PMID"]], article["rft_id"]);
        Assert.Equal(item.Names["author"].Select(name => $"{name.Family}, {name.Given}"), article["rft.au"]);
        Assert.Equal(("4", "2", "10-15", "2020-02-03"), (article["rft.volume"].Single(), article["rft.issue"].Single(), article["rft.pages"].Single(), article["rft.date"].Single()));
        Assert.All(_site.Page(path).QuerySelectorAll("span.Z3988"), span => Assert.Equal("", span.TextContent));
    }

    [Fact]
    public void APageWithManyWorksGivesTheirNumbers()
    {
        var works = Works("conditions/hiccups.html");

        Assert.Equal(["info:doi/10.1234/sweet.2020.5", "info:pmid/12345678"], works[0]["rft_id"]);
        Assert.Empty(works[0]["rft.au"]);
        Assert.Equal(("A history of hiccups", "Hiccup Society", "Retracted."), (works[1]["rft.btitle"].Single(), works[1]["rft.aucorp"].Single(), works[1]["rft.description"].Single()));
    }

    /// <summary>The works in a page, without the page itself.</summary>
    private List<ILookup<string, string>> Works(string path) =>
        [.. _site.Page(path).QuerySelectorAll("span.Z3988").Where(span => span.Closest(".cite-this") is null).Select(span => KeyValues.Of(span.GetAttribute("title")!))];

    private string FileOf(string page, IElement link) => Path.Combine(_site.Output, Path.GetDirectoryName(page)!, link.GetAttribute("href")!);

    public sealed class Built : IDisposable
    {
        internal TestSite Site { get; } = ReferenceFileTests.Site().Built();

        public void Dispose() => Site.Dispose();
    }
}
