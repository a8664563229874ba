using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Pages;

/// <summary>What readers learn of who claims something, and of the works that bear on it.</summary>
public sealed class SourceAndReferencePageTests
{
    [Fact]
    public void ASourceShowsItsClaimsInItsOwnOrderWithVerdicts()
    {
        using var site = TestSite.Valid().Built();
        var lines = site.Page("sources/tea-shop.html").QuerySelectorAll(".claim-line");
        Assert.Equal(["last line", "second paragraph"], lines.Select(line => line.QuerySelector(".where")!.TextContent));
        Assert.Equal(
            ["../conditions/hiccups/prevents-hiccups.html", "../conditions/hiccups/stops-hiccups.html"],
            lines.Select(line => line.QuerySelector("a")!.GetAttribute("href")));
        Assert.Contains("Untested", lines[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("Overstated", lines[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("Low", lines[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void ASourceTalliesItsVerdicts()
    {
        using var site = TestSite.Valid().Built();
        var tally = site.Page("sources/tea-shop.html").QuerySelectorAll(".counts-table tbody tr")
            .Select(row => $"{row.QuerySelector("th")!.TextContent.Trim()}: {row.QuerySelector("td")!.TextContent}");
        Assert.Equal(["Supported: 0", "Overstated: 1", "Untested: 1", "Contradicted: 0", "Too vague to test: 0", "Not assessed: 0"], tally);
    }

    [Fact]
    public void ASourceSaysWhatItCitesAndWhatIsWrongInTheCiting()
    {
        using var site = TestSite.Valid().Built();
        var cites = site.Page("sources/tea-shop.html").QuerySelectorAll(".cites > li");
        Assert.Equal("Doe et al., 2020", cites[0].QuerySelector("q")?.TextContent);
        Assert.Equal("../references/doe-2020.html", cites[0].QuerySelector("a")?.GetAttribute("href"));
        Assert.Contains("The study found less than the page says.", cites[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("Not among our references.", cites[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void ASourceSaysWhoSellsWhatAndWhichTextWasRead()
    {
        using var site = TestSite.Valid().Built();
        var facts = site.Page("sources/tea-shop.html").QuerySelector("dl.facts")!.TextContent;
        Assert.All(
            (string[])["The Tea Shop", "T. Vendor", "https://tea.example/wonders", "shop page", "6 May 2025", "8 July 2025", "It sells sugar.", ValidFiles.Source.Split("sha256: ")[1][..64]],
            fact => Assert.Contains(fact, facts, StringComparison.Ordinal));
    }

    [Fact]
    public void AReferenceShowsStudyFactsFindingsHarmsAndLimitations()
    {
        using var site = TestSite.Valid().Built();
        var text = site.Page("references/doe-2020.html").QuerySelector("main")!.TextContent;
        Assert.All(
            (string[])
            [
                "randomised controlled trial", "human", "1,200", "adults with hiccups", "Sugar", "water", "1 hour", "one tea shop", "NCT00000001", "Hiccups",
                "Sneezing", "hiccups stopped", "risk ratio: 1.5", "1.1 to 2.0", "p <0.05", "12 of 20 people stopped.", "Two people felt sick.", "Not blinded.",
            ],
            fact => Assert.Contains(fact, text, StringComparison.Ordinal));
    }

    [Fact]
    public void AReferenceSaysWhatWasSeenWhereAndWhatWasNot()
    {
        using var site = TestSite.Valid().Built();
        var page = site.Page("references/doe-2020.html");
        Assert.Equal(["The dose."], page.QuerySelectorAll("section[aria-labelledby=part-unverified] li").Select(fact => fact.TextContent));
        var seen = Assert.Single(page.QuerySelectorAll("ul.verified li"));
        Assert.Equal("https://pubmed.example/12345678", seen.QuerySelector("a")?.GetAttribute("href"));
        Assert.Contains("n, design (abstract only)", seen.TextContent, StringComparison.Ordinal);
        Assert.Empty(site.Page("references/roe-2019.html").QuerySelectorAll("section[aria-labelledby=part-unverified] li"));
    }

    [Fact]
    public void AReferenceLinksToTheWorkAndToWhatCitesIt()
    {
        using var site = TestSite.Valid().Built();
        var links = site.Page("references/doe-2020.html").QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ToList();
        Assert.All(
            (string[])
            [
                "https://doi.org/10.1234/sweet.2020.5", "https://www.ncbi.nlm.nih.gov/pubmed/12345678", "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC1234567",
                "../bibliography.html#ref-doe-2020", "../conditions/hiccups/stops-hiccups.html", "../conditions/hiccups.html#cite-text-2",
                "../conditions/hiccups.html#cite-message-1-1", "../index.html#cite-summary-1", "../treatments/sugar.html#cite-given-1", "../sources/tea-shop.html",
            ],
            address => Assert.Contains(address, links));
    }

    [Theory]
    [InlineData("10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2", false, "")]
    [InlineData("10.1000/456#789?a=b%c", true, "https://doi.org/10.1000/456%23789%3Fa%3Db%25c")]
    public void ADoiWithOddSignsIsEscapedInItsLink(string doi, bool isAllowed, string address)
    {
        using var site = TestSite.Valid().Replace("references/doe-2020.md", "DOI: 10.1234/sweet.2020.5", $"DOI: \"{doi}\"");
        Assert.Equal(isAllowed, !site.Build().HasErrors);
        if (isAllowed)
        {
            Assert.Contains(address, site.Page("references/doe-2020.html").QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        }
    }

    [Fact]
    public void ARetractedWorkSaysSoInEveryList()
    {
        using var site = TestSite.Valid().Built();
        Assert.Equal("Retracted.", site.Page("references/roe-2019.html").QuerySelector(".status")?.TextContent);
        Assert.Equal("Retracted.", site.Page("bibliography.html").QuerySelector("#ref-roe-2019 .status")?.TextContent);
        Assert.Equal("Retracted.", site.Page("conditions/hiccups.html").QuerySelector("#ref-roe-2019 .status")?.TextContent);
    }

    [Fact]
    public void TheComparisonSetsEachClaimBesideTheEvidence()
    {
        using var site = TestSite.Valid().Built();
        var claims = site.Page("comparison.html").QuerySelectorAll("article.claim");
        Assert.Equal(2, claims.Length);
        Assert.Equal("conditions/hiccups/stops-hiccups.html", claims[0].QuerySelector("h3 a")?.GetAttribute("href"));
        Assert.Contains("The Tea Shop", claims[0].QuerySelector(".made-by")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("Sugar may help a little.", claims[0].QuerySelector(".plain")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("12 of 20 people stopped", claims[0].QuerySelector(".evidence")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("bibliography.html#ref-doe-2020", claims[0].QuerySelector("[role=doc-biblioref]")?.GetAttribute("href"));
    }

    [Fact]
    public void AClaimsPageOrdersTheEvidenceByDirection()
    {
        using var site = TestSite.Valid().Built();
        var page = site.Page("conditions/hiccups/stops-hiccups.html");
        Assert.Equal("Claim: A spoonful of sugar stops hiccups.", page.QuerySelector("h1")?.TextContent);
        Assert.Equal(["Supports the claim", "Background"], page.QuerySelectorAll("section[aria-labelledby=bearings] h3").Select(heading => heading.TextContent));
        Assert.Contains("Direct evidence", page.QuerySelector(".bearings li")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("second paragraph", page.QuerySelector(".made-by")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("Any kind of sugar.", page.QuerySelector("section[aria-labelledby=made-by]")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void ATreatmentListsItsClaimsAndWorks()
    {
        using var site = TestSite.Valid().Built();
        var page = site.Page("treatments/sugar.html");
        Assert.Equal(2, page.QuerySelectorAll(".claim-line").Length);
        Assert.Equal(
            ["Hiccups", "../references/doe-2020.html", "Sneezing", "../references/doe-2020.html"],
            page.QuerySelectorAll("section[aria-labelledby=part-studies] :is(h3, a)").Select(part => part.GetAttribute("href") ?? part.TextContent));
        Assert.Contains("Sucrose, Cane sugar", page.QuerySelector(".other-names")?.TextContent, StringComparison.Ordinal);
    }
}
