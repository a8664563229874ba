using System.Text.Json;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Data;

/// <summary>What search engines and other sites read of a page.</summary>
public sealed class StructuredDataTests
{
    private const string Root = "https://hiccups.example/site/";
    private const string Condition = "conditions/hiccups.md";

    [Theory]
    [InlineData("conditions/hiccups.html", "MedicalCondition", "Hiccups", "Singultus")]
    [InlineData("topics/harms.html", "Thing", "Harms of sugar", null)]
    [InlineData("treatments/sugar.html", "TherapeuticProcedure", "Sugar", "Sucrose")]
    public void APageSaysWhatItIsAboutAndWhenItWasReviewed(string path, string type, string name, string? otherName)
    {
        using var site = TestSite.Valid().Built();

        var page = site.LinkedData(path).OfType("MedicalWebPage");
        Assert.Equal((Root + path, "2026-01-02"), (page.Text("url"), page.Text("lastReviewed")));
        Assert.Equal((type, name), (page.Text("about", "@type"), page.Text("about", "name")));
        Assert.Equal(otherName, page.At("about").TryGetProperty("alternateName", out var others) ? others[0].GetString() : null);
    }

    [Theory]
    [InlineData("contradicted", 1, "Contradicted")]
    [InlineData("overstated", 2, "Overstated")]
    [InlineData("supported", 3, "Supported")]
    [InlineData("untested", null, "Untested")]
    [InlineData("too-vague", null, "Too vague to test")]
    [InlineData("not-assessed", null, "Not assessed")]
    public void AVerdictHasItsNameAndANumberOnlyWhereItHasAPlaceInAnOrder(string verdict, int? number, string name)
    {
        using var site = TestSite.Valid().Replace(Condition, "verdict: overstated", "verdict: " + verdict);
        if (number is null)
        {
            site.Replace(Condition, "    certainty: low\n", "");
        }

        var outcome = site.Build();
        Assert.True(outcome.Written is not null, string.Join('\n', outcome.Diagnostics.Select(problem => problem.Message)));
        var rating = site.LinkedData("conditions/hiccups/stops-hiccups.html").OfType("ClaimReview").At("reviewRating");
        Assert.Equal(name, rating.Text("alternateName"));
        Assert.Equal(number, rating.TryGetProperty("ratingValue", out var value) ? value.GetInt32() : null);
        Assert.Equal(number is null ? [] : [1, 3], ((string[])["worstRating", "bestRating"]).Where(end => rating.TryGetProperty(end, out _)).Select(end => rating.At(end).GetInt32()));
    }

    [Fact]
    public void AClaimIsSomebodyElsesAndTheAnswerIsOurs()
    {
        using var site = TestSite.Valid().Built();

        var nodes = site.LinkedData("conditions/hiccups/stops-hiccups.html");
        var review = nodes.OfType("ClaimReview");
        Assert.Equal(review.Text("@id"), nodes.OfType("MedicalWebPage").Text("mainEntity", "@id"));
        Assert.Equal("A spoonful of sugar stops hiccups.", review.Text("claimReviewed"));
        Assert.Equal("Hiccup evidence", review.Text("author", "name"));
        Assert.Equal("The Tea Shop", review.Text("itemReviewed", "author", "0", "name"));
        var appearance = Assert.Single(review.At("itemReviewed", "appearance").EnumerateArray());
        Assert.Equal(("https://tea.example/wonders", "The Tea Shop"), (appearance.Text("url"), appearance.Text("publisher", "name")));
        Assert.Equal("Sugar may help a little.", review.Text("reviewRating", "ratingExplanation"));
    }

    [Fact]
    public void AReferenceIsGivenByItsNumbersAuthorsAndJournal()
    {
        using var site = TestSite.Valid().Built();

        var work = site.LinkedData("references/doe-2020.html").OfType("ScholarlyArticle");
        Assert.Equal(("Sugar for hiccups", "2020-02-03", "Journal of Sweet Medicine"), (work.Text("name"), work.Text("datePublished"), work.Text("isPartOf", "name")));
        Assert.Equal(["Jane K. Doe", "Jean-Pierre Smith"], work.At("author").Texts("name"));
        Assert.Equal(
            [("DOI", "10.1234/sweet.2020.5"), ("PMID", "12345678"), ("PMCID", "PMC1234567")],
            work.At("identifier").EnumerateArray().Select(one => (one.Text("propertyID"), one.Text("value"))));
        Assert.Contains("https://doi.org/10.1234/sweet.2020.5", work.At("sameAs").Texts());
        var report = site.LinkedData("references/roe-2019.html").OfType("Report");
        Assert.Equal(("2019", "Organization", "retracted"), (report.Text("datePublished"), report.Text("author", "0", "@type"), report.Text("creativeWorkStatus")));
    }

    [Fact]
    public void TheHomePageNamesTheSiteAndItsSearch()
    {
        using var site = TestSite.Valid().Built();

        var node = site.LinkedData("index.html").OfType("WebSite");
        Assert.Equal((Root, "Hiccup evidence"), (node.Text("url"), node.Text("name")));
        Assert.Equal(Root + "search.html?q={search_term_string}", node.Text("potentialAction", "target", "urlTemplate"));
    }

    [Fact]
    public void ThePageOnReuseOffersTheDataSet()
    {
        using var site = TestSite.Valid().Built();

        var data = site.LinkedData("reuse.html").OfType("Dataset");
        Assert.Equal([Root + "claims.json", Root + "claims.csv"], data.At("distribution").Texts("contentUrl"));
        Assert.Equal("https://creativecommons.org/licenses/by/4.0/", data.Text("license"));
    }

    [Fact]
    public void TheBreadcrumbsAreThoseOfThePage()
    {
        using var site = TestSite.Valid().Built();

        var steps = site.LinkedData("conditions/hiccups.html").OfType("BreadcrumbList").At("itemListElement").EnumerateArray().ToList();
        Assert.Equal([Root, Root + "conditions.html", Root + "conditions/hiccups.html"], steps.Select(step => step.Text("item")));
        Assert.Equal([1, 2, 3], steps.Select(step => step.At("position").GetInt32()));
        Assert.Equal(site.Page("conditions/hiccups.html").QuerySelectorAll("nav[aria-label=Breadcrumbs] li").Select(step => step.TextContent), steps.Select(step => step.Text("name")));
    }

    [Fact]
    public void EveryPageHasDataButTheOneForMissingAddresses()
    {
        using var site = TestSite.Valid().Built();

        foreach (var path in OutputFolder.Files(site.Output).Where(path => path.EndsWith(".html", StringComparison.Ordinal) && path != "404.html"))
        {
            Assert.Equal(path == "index.html" ? Root : Root + path, site.LinkedData(path)[0].Text("@id"));
        }

        Assert.Empty(site.Page("404.html").QuerySelectorAll("script[type='application/ld+json'], meta[property], link[rel=alternate]"));
    }

    [Fact]
    public void CertaintyIsNotTurnedIntoAnEvidenceLevel()
    {
        using var site = TestSite.Valid().Built();

        Assert.DoesNotContain("evidenceLevel", site.Html("conditions/hiccups/stops-hiccups.html"), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("index.html", "website", "Hiccup evidence", null)]
    [InlineData("comparison.html", "website", "Claims and evidence, side by side", null)]
    [InlineData("conditions/hiccups.html", "article", "Hiccups", "2026-01-02")]
    [InlineData("references/roe-2019.html", "article", "A history of hiccups", null)]
    public void OtherSitesShowAPreview(string path, string type, string title, string? reviewed)
    {
        using var site = TestSite.Valid().Built();

        var page = site.Page(path);
        string? Meta(string name) => page.QuerySelector($"meta[property='{name}']")?.GetAttribute("content");
        Assert.Equal((type, title, reviewed), (Meta("og:type"), Meta("og:title"), Meta("article:modified_time")));
        Assert.Equal(page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"), Meta("og:url"));
        Assert.Equal(page.QuerySelector("meta[name=description]")?.GetAttribute("content"), Meta("og:description"));
        Assert.Equal(("Hiccup evidence", "en_GB"), (Meta("og:site_name"), Meta("og:locale")));
        Assert.Equal("summary", page.QuerySelector("meta[name='twitter:card']")?.GetAttribute("content"));
    }

    [Fact]
    public void ALanguageWithoutATerritoryHasNoLocale()
    {
        using var site = TestSite.Valid().Replace(Condition, "title: Hiccups", "title: Hiccups\nlanguage: de").Built();

        Assert.Null(site.Page("conditions/hiccups.html").QuerySelector("meta[property='og:locale']"));
        Assert.Equal("de", site.LinkedData("conditions/hiccups.html").OfType("MedicalWebPage").Text("inLanguage"));
    }

    /// <summary>No text can end the script element, whatever its signs: the element holds what the file says.</summary>
    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<!--<script>")]
    [InlineData("\\\\\\\" &quot; ' {{x}} ${y}")]
    public void AHostileTextStaysAText(string text)
    {
        using var site = TestSite.Valid().Replace(Condition, "claim: A spoonful of sugar stops hiccups.", $"claim: \"{text}\"");
        Assert.DoesNotContain(site.Build().Diagnostics, problem => problem.IsError);

        const string path = "conditions/hiccups/stops-hiccups.html";
        var meant = JsonSerializer.Deserialize<string>($"\"{text}\"");
        Assert.Equal(meant, site.LinkedData(path).OfType("ClaimReview").Text("claimReviewed"));
        Assert.Equal(meant, site.Json("claims.json").At("claims", "0").Text("text"));
        Assert.Empty(site.Page(path).QuerySelectorAll("script:not([src]):not([type='application/ld+json'])"));
        Assert.DoesNotContain('<', site.Page(path).QuerySelector("script[type='application/ld+json']")!.TextContent);
    }

    /// <summary>Line ends of Unicode end a line of script in old engines. The reader refuses them, so none gets into any file.</summary>
    [Theory]
    [InlineData("\\u2028")]
    [InlineData("\\u2029")]
    [InlineData("\\u0000")]
    [InlineData("\\u001b")]
    public void ControlCharactersAreRefusedBeforeAnythingIsWritten(string escape)
    {
        using var site = TestSite.Valid().Replace(Condition, "claim: A spoonful of sugar stops hiccups.", $"claim: \"Sugar{escape}stops hiccups.\"");

        Assert.True(site.Build().HasErrors);
        Assert.False(File.Exists(Path.Combine(site.Output, "claims.json")));
    }
}
