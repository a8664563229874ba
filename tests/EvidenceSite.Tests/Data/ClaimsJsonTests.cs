using System.Text.Json;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Data;

/// <summary>The claims as JSON, and their schema.</summary>
public sealed class ClaimsJsonTests
{
    private const string Root = "https://hiccups.example/site/";
    private const string Condition = "conditions/hiccups.md";

    [Fact]
    public void AClaimHoldsAllThatIsRecordedOfIt()
    {
        using var site = TestSite.Valid()
            .Replace(Condition, "claim: A spoonful of sugar stops hiccups.", "claim: A spoonful of sugar stops hiccups.\n    says: {outcome: hiccups stop}")
            .Built();

        var file = site.Json("claims.json");
        Assert.Equal(Root, file.Text("site"));
        Assert.Equal(("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"), (file.Text("licence", "name"), file.Text("licence", "url")));
        Assert.Equal(["stops-hiccups", "prevents-hiccups"], file.At("claims").Texts("id").Select(id => id![(Root + "conditions/hiccups/").Length..^".html".Length]));

        var claim = file.At("claims", "0");
        Assert.Equal(Root + "conditions/hiccups/stops-hiccups.json", claim.Text("data"));
        Assert.Equal((Root + "conditions/hiccups.html", "condition", "Hiccups"), (claim.Text("subject", "id"), claim.Text("subject", "kind"), claim.Text("subject", "title")));
        Assert.Equal(("A spoonful of sugar stops hiccups.", "efficacy", "people"), (claim.Text("text"), claim.Text("kind"), claim.Text("about")));
        Assert.Equal(("hiccups stop", null), (claim.Text("says", "outcome"), claim.Text("says", "duration")));
        var made = Assert.Single(claim.At("madeBy").EnumerateArray());
        Assert.Equal(
            ("tea-shop", "The Tea Shop", "second paragraph", "https://tea.example/wonders", "2025-07-08", 2),
            (made.Text("key"), made.Text("publisher"), made.Text("locator"), made.Text("url"), made.Text("accessed"), made.At("item").GetInt32()));
        Assert.Equal(["Sugar"], claim.At("interventions").Texts("title"));
        Assert.Equal("Any kind of sugar.", claim.Text("interventionNote"));
        Assert.Equal(("overstated", "Overstated", "low"), (claim.Text("verdict"), claim.Text("verdictLabel"), claim.Text("certainty")));
        Assert.Equal("Sugar may help a little.", claim.Text("plain", "text"));
        Assert.Equal("In one study, 12 of 20 people stopped.", claim.Text("evidence", "text"));
        Assert.Contains("[@doe-2020, p. 3]", claim.Text("evidence", "markdown"), StringComparison.Ordinal);
        var citation = Assert.Single(claim.At("evidence", "citations").EnumerateArray());
        Assert.Equal(("doe-2020", "10.1234/sweet.2020.5", "12345678", "p. 3"), (citation.Text("reference", "key"), citation.Text("reference", "doi"), citation.Text("reference", "pmid"), citation.Text("locator")));
        Assert.Equal(
            [("doe-2020", "supports", "direct", "published"), ("roe-2019", "background", null, "retracted")],
            claim.At("bearings").EnumerateArray().Select(one => (one.Text("reference", "key"), one.Text("direction"), one.Text("directness"), one.Text("reference", "status"))));
        Assert.Equal(("2026-01-02", "2027-01-02"), (claim.Text("reviewed"), claim.Text("reviewBy")));
        Assert.Null(file.At("claims", "1").Text("certainty"));
    }

    [Fact]
    public void TheRatingsOfSingleTreatmentsAreThere()
    {
        using var site = TestSite.Valid()
            .Replace(Condition, "certainty-reason: One small study.", "certainty-reason: One small study.\n    certainty-by-treatment:\n      - treatment: sugar\n        certainty: very-low\n        reason: Tiny.")
            .Built();

        var rated = Assert.Single(site.Json("claims.json").At("claims", "0", "certaintyByTreatment").EnumerateArray());
        Assert.Equal(("sugar", "very-low", "Tiny."), (rated.Text("treatment", "key"), rated.Text("certainty"), rated.Text("reason")));
    }

    [Fact]
    public void EachClaimHasAFileOfTheSameFormWithItsAnnotationsAndItsPageLinksToIt()
    {
        using var site = TestSite.Valid().Built();

        var own = site.Json("conditions/hiccups/stops-hiccups.json");
        Assert.Equal(site.Json("claims.json").At("claims", "0").GetRawText(), Assert.Single(own.At("claims").EnumerateArray()).GetRawText());
        Assert.Equal(site.Json("annotations.json").At("first", "items", "0").GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal), Assert.Single(own.At("annotations").EnumerateArray()).GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal));
        var page = site.Page("conditions/hiccups/stops-hiccups.html");
        Assert.Equal("stops-hiccups.json", page.QuerySelector("link[rel=alternate][type='application/json']")?.GetAttribute("href"));
        Assert.Equal("stops-hiccups.json", page.QuerySelector("footer a[type='application/json']")?.GetAttribute("href"));
        Assert.Null(site.Page("conditions/hiccups.html").QuerySelector("link[type='application/json']"));
    }

    [Fact]
    public async Task TheFilesFitTheSchema()
    {
        using var site = TestSite.Valid().Built();

        Assert.Empty(await CheckAsync(site, "claims.json", "conditions/hiccups/stops-hiccups.json", "conditions/hiccups/prevents-hiccups.json"));
    }

    [Fact]
    public async Task ASiteWithoutClaimsHasAFileThatFitsTheSchema()
    {
        using var site = TestSite.Smallest().Built();

        Assert.Empty(await CheckAsync(site, "claims.json"));
    }

    [Theory]
    [InlineData("\"verdict\": \"overstated\"", "\"verdict\": \"half-true\"", "verdict: must be equal to one of the allowed values")]
    [InlineData("\"certainty\": \"low\"", "\"certainty\": 3", "certainty: must be")]
    [InlineData("\"reviewed\": \"2026-01-02\"", "\"reviewed\": \"in January\"", "reviewed: must match format")]
    [InlineData("\"url\": \"https://tea.example/wonders\"", "\"url\": \"the tea shop\"", "url: must match format")]
    [InlineData("\"text\": \"A spoonful of sugar stops hiccups.\",", "", "must have required property 'text'")]
    public async Task TheSchemaFindsAFault(string before, string after, string fault)
    {
        using var site = TestSite.Valid().Built();
        var path = Path.Combine(site.Output, "claims.json");
        var text = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        Assert.Contains(before, text, StringComparison.Ordinal);
        await File.WriteAllTextAsync(path, text.Replace(before, after, StringComparison.Ordinal), TestContext.Current.CancellationToken);

        Assert.Contains(fault, await CheckAsync(site, "claims.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void TheSchemaDescribesEveryFieldAndNamesEveryWord()
    {
        using var site = TestSite.Valid().Built();

        var definitions = site.Json("claims.schema.json").At("$defs");
        Assert.All(definitions.EnumerateObject().SelectMany(shape => shape.Value.At("properties").EnumerateObject()), field => Assert.NotEmpty(field.Value.Text("description")!));
        Assert.Equal(Words<Verdict>.All, definitions.At("claim", "properties", "verdict", "enum").Texts());
        Assert.Equal(Words<Certainty>.All, definitions.At("claim", "properties", "certainty", "anyOf", "0", "enum").Texts());
    }

    /// <summary>Every field of the files stands in the tables of the page on reuse, with the same meaning as in the schema.</summary>
    [Fact]
    public void ThePageOnReuseDocumentsEveryField()
    {
        using var site = TestSite.Valid().Built();

        var documented = site.Page("reuse.html").QuerySelectorAll("div:has(> h3[id^=part-fields-])").SelectMany(section =>
            section.QuerySelectorAll("tbody tr").Select(row => $"{section.QuerySelector("h3")!.TextContent}.{row.Children[0].TextContent}: {row.Children[2].TextContent}"));
        var inSchema = site.Json("claims.schema.json").At("$defs").EnumerateObject()
            .SelectMany(shape => shape.Value.At("properties").EnumerateObject().Select(field => $"{shape.Name}.{field.Name}: {field.Value.Text("description")}"));
        Assert.Equal(inSchema, documented);
    }

    [Fact]
    public async Task TheRealClaimsFitTheSchema()
    {
        using var real = new RealSite();
        Assert.DoesNotContain(real.Outcome.Diagnostics, problem => problem.IsError);
        var own = real.Outcome.Corpus.Claims.Take(20).Select(claim => Path.Combine(real.Output, Plan.SitePaths.DataOf(claim)));

        Assert.Empty(await JsonSchemaChecker.CheckAsync(Path.Combine(real.Output, "claims.schema.json"), [Path.Combine(real.Output, "claims.json"), .. own]));
        using var file = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(real.Output, "claims.json"), TestContext.Current.CancellationToken));
        Assert.Equal(real.Outcome.Corpus.Claims.Length, file.RootElement.At("claims").GetArrayLength());
    }

    private static Task<string> CheckAsync(TestSite site, params string[] files) =>
        JsonSchemaChecker.CheckAsync(Path.Combine(site.Output, "claims.schema.json"), files.Select(file => Path.Combine(site.Output, file)));
}
