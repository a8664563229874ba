using System.Text.Json.Nodes;
using EvidenceSite.LinkCheck;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Pages;

/// <summary>A site whose claims and references have no pages of their own (<c>pages</c> in the settings).</summary>
public sealed class OwnPagesTests : IDisposable
{
    private readonly TestSite _site = TestSite.Valid().With("settings.yml", ValidFiles.Settings + "pages:\n  claims: false\n  references: false\n").Built();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void HasNoFileForAClaimOrAReference()
    {
        var files = OutputFolder.Files(_site.Output);

        Assert.DoesNotContain(files, path => path.StartsWith("references/", StringComparison.Ordinal) || path.StartsWith("conditions/hiccups/", StringComparison.Ordinal));
        Assert.Contains("bibliography.html", files);
    }

    [Fact]
    public void EachLinkWithinTheSiteLeadsToSomething()
    {
        Assert.Empty(LinkWalk.BrokenIn(_site.Output, BuiltPage.AllIn(_site.Output)));
    }

    [Fact]
    public void LeadsToTheClaimOnItsConditionAndToTheWorkInTheBibliography()
    {
        var treatment = _site.Page("treatments/sugar.html");
        var condition = _site.Page("conditions/hiccups.html");

        Assert.NotEmpty(treatment.QuerySelectorAll("a[href='../conditions/hiccups.html#claim-stops-hiccups']"));
        Assert.NotEmpty(treatment.QuerySelectorAll("a[href='../bibliography.html#ref-doe-2020']"));
        Assert.Empty(condition.QuerySelectorAll("#claim-stops-hiccups h3 a"));
        Assert.DoesNotContain("Study facts and limits", condition.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("What the claim leaves out", condition.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void DataNameTheSamePlaces()
    {
        var claim = JsonNode.Parse(_site.Html("claims.json"))!["claims"]![0]!;

        Assert.EndsWith("/conditions/hiccups.html#claim-stops-hiccups", claim["id"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Null(claim["data"]);
        Assert.Contains("annotations.json#condition--hiccups--stops-hiccups--made-by-", _site.Html("annotations.json"), StringComparison.Ordinal);
        Assert.Contains("conditions/hiccups.html#claim-stops-hiccups", _site.Html("search-data.js"), StringComparison.Ordinal);
    }
}
