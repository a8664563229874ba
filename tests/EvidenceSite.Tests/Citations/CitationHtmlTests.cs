using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Citations;

/// <summary>Citations as links (DPUB-ARIA), and the way back.</summary>
public sealed class CitationHtmlTests
{
    [Fact]
    public void ACitationIsALinkToItsEntryAndHasAName()
    {
        using var site = TestSite.Valid().Built();
        var page = site.Page("conditions/hiccups.html");
        var citation = page.QuerySelector("#cite-text-1 > a");
        Assert.Equal("doc-biblioref", citation?.GetAttribute("role"));
        Assert.Equal("#ref-roe-2019", citation?.GetAttribute("href"));
        Assert.Contains("2", citation?.GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.Equal("2, p. 7", citation?.TextContent);
        Assert.Contains("Hiccup Society", page.QuerySelector("#ref-roe-2019 .entry")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void NumbersAreThoseOfTheBibliographyOnEveryPage()
    {
        using var site = TestSite.Valid().Built();
        var bibliography = site.Page("bibliography.html").QuerySelectorAll("[role=doc-bibliography] > ol > li").Select(entry => entry.Id).ToList();
        Assert.Equal(["ref-doe-2020", "ref-roe-2019"], bibliography);
        foreach (var path in OutputFolder.Files(site.Output).Where(path => path.EndsWith(".html", StringComparison.Ordinal)))
        {
            Assert.All(
                site.Page(path).QuerySelectorAll("[role=doc-biblioref]"),
                citation => Assert.Equal(bibliography.IndexOf(citation.GetAttribute("href")!.Split('#')[1]) + 1, int.Parse(citation.TextContent.Split(',')[0])));
            Assert.All(
                site.Page(path).QuerySelectorAll("[role=doc-bibliography] > ol > li"),
                entry => Assert.Equal($"{bibliography.IndexOf(entry.Id!) + 1}.", entry.QuerySelector(".csl-left-margin")!.TextContent.Trim()));
        }
    }

    [Fact]
    public void BacklinksLeadToEveryPlaceThatCitesAndBack()
    {
        using var site = TestSite.Valid().Built();
        var page = site.Page("conditions/hiccups.html");
        foreach (var entry in page.QuerySelectorAll("[role=doc-bibliography] > ol > li"))
        {
            var citing = page.QuerySelectorAll($"[id^='cite-'] > [role=doc-biblioref][href='#{entry.Id}']").Select(citation => "#" + citation.ParentElement!.Id);
            var back = entry.QuerySelectorAll("[role=doc-backlink]").Select(link => link.GetAttribute("href"));
            Assert.Equal(citing.Order(StringComparer.Ordinal), back.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void BacklinksAreNamedByTheClaimOrSectionThatCites()
    {
        using var site = TestSite.Valid().Built();
        var names = site.Page("conditions/hiccups.html").QuerySelectorAll("#ref-doe-2020 [role=doc-backlink]").Select(link => link.TextContent);
        Assert.Equal(["key message 1", "How long it lasts", "claim: A spoonful of sugar stops hiccups"], names);
    }

    [Fact]
    public void AClaimsPageListsWhatTheClaimCitesAndWhatBearsOnIt()
    {
        using var site = TestSite.Valid().Built();
        var page = site.Page("conditions/hiccups/stops-hiccups.html");
        Assert.Equal(["ref-doe-2020", "ref-roe-2019"], page.QuerySelectorAll("[role=doc-bibliography] > ol > li").Select(entry => entry.Id));
        Assert.Equal("#cite-claim-stops-hiccups-evidence-1", page.QuerySelector("#ref-doe-2020 [role=doc-backlink]")?.GetAttribute("href"));
        Assert.NotNull(page.GetElementById("cite-claim-stops-hiccups-evidence-1"));
    }

    [Fact]
    public void TheBibliographyLeadsBackToEveryPlaceThatCites()
    {
        using var site = TestSite.Valid().Built();
        var bibliography = site.Page("bibliography.html");
        var back = bibliography.QuerySelectorAll("#ref-doe-2020 [role=doc-backlink]").ToDictionary(link => link.TextContent, link => link.GetAttribute("href"));
        Assert.Equal("conditions/hiccups/stops-hiccups.html", back["claim: A spoonful of sugar stops hiccups, Hiccups"]);
        Assert.Equal("conditions/hiccups.html#cite-text-2", back["How long it lasts, Hiccups"]);
        Assert.Equal($"Cited in {back.Count} places", bibliography.QuerySelector("#ref-doe-2020 summary")!.TextContent);

        // A work that a claim only rests on is named as well.
        Assert.Contains("claim: A spoonful of sugar stops hiccups, Hiccups", bibliography.QuerySelectorAll("#ref-roe-2019 [role=doc-backlink]").Select(link => link.TextContent));
        foreach (var link in bibliography.QuerySelectorAll("[role=doc-backlink][href*='#']"))
        {
            var parts = link.GetAttribute("href")!.Split('#');
            Assert.NotNull(site.Page(parts[0]).GetElementById(parts[1]));
        }
    }

    [Fact]
    public void ARetractedWorkIsMarkedAtEachCitation()
    {
        using var site = TestSite.Valid().Built();
        Assert.All(
            site.Page("conditions/hiccups.html").QuerySelectorAll("a[role=doc-biblioref][href='#ref-roe-2019']").Where(link => link.ParentElement!.ClassName == "cite"),
            link => Assert.Equal("retracted", link.ParentElement!.NextElementSibling?.TextContent));
    }

    [Fact]
    public void RepeatedTextLeadsToTheBibliographyAndCarriesNoAnchor()
    {
        using var site = TestSite.Valid().Replace("conditions/hiccups.md", "summary: A short spasm that comes again and again.", "summary: A short spasm [@doe-2020].").Built();
        var repeated = site.Page("conditions.html").QuerySelector("[role=doc-biblioref]");
        Assert.Equal("bibliography.html#ref-doe-2020", repeated?.GetAttribute("href"));
        Assert.Null(repeated?.ParentElement?.GetAttribute("id"));
    }
}
