using System.Text;
using System.Text.Json;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Plan;

namespace EvidenceSite.Tests.Scale;

/// <summary>The lists of a site with 10,000 claims and 2,000 works.</summary>
[Collection(LargeSites.Name)]
public sealed class LargePagesTests(LargeSite site)
{
    private const int MostOfAll = 1_000_000;

    [Fact]
    public void NoPageThatGrowsWithTheSiteIsTooLarge()
    {
        var lists = site.Plan.Pages.Where(page => page.Content is not (ClaimContent or SubjectContent or ReferenceContent)).ToList();
        var limit = site.Plan.Limits.ListPageBytes;
        foreach (var page in lists)
        {
            var size = site.Files.Find(page.Path)!.Content.Length;
            Assert.True(size < MostOfAll, $"{page.Path} has {size} bytes.");

            // What the plan reckons is near to what pages have.
            if (page.Series is { } series)
            {
                Assert.True(size < limit * 1.3, $"{page.Path} has {size} bytes.");
                Assert.True(size > limit * 0.5 || series.Number == series.Addresses.Length, $"{page.Path} has only {size} bytes.");
            }
        }
    }

    [Fact]
    public void EveryEntryStandsOnOnePageOfItsList()
    {
        Assert.Equal(site.Plan.Corpus.Claims.Length, site.Plan.Pages.SelectMany(page => page.Content is ComparisonContent content ? content.Claims : []).Distinct().Count());
        Assert.Equal(site.Plan.Citations.Bibliography, site.Plan.Pages.SelectMany(page => page.Content is BibliographyContent content ? content.Works : []));
        Assert.Equal(site.Plan.Corpus.Conditions, site.Plan.Pages.SelectMany(page => page.Content is SubjectListContent { Kind: DocumentKind.Condition } content ? content.Subjects : []));
        Assert.Equal(
            site.Plan.Corpus.ClaimsOfSource["tea-shop"],
            site.Plan.Pages.SelectMany(page => page.Content switch { SourceContent content => content.Claims, ClaimListContent { Of: Source } content => content.Claims, _ => [] }));
    }

    [Fact]
    public void TheFiltersReadSmallPartsOfAllClaims()
    {
        var text = Encoding.UTF8.GetString(site.Files.Find(SitePaths.ComparisonData)!.Content.Span);
        Assert.InRange(text.Length, 1, 100_000);
        var directory = JsonDocument.Parse(text["evidenceSiteClaims.open(".Length..^3]).RootElement;
        foreach (var kind in (string[])["values", "lines"])
        {
            var parts = directory.GetProperty(kind).EnumerateArray().Select(part => site.Files.Find($"{SitePaths.ComparisonParts}{part[0].GetString()}.js")!.Content).ToList();
            Assert.True(parts.Count > 1);
            Assert.All(parts, part => Assert.InRange(part.Length, 1, site.Plan.Limits.PartBytes + 1000));
            Assert.Equal(
                site.Plan.Corpus.Claims.Length,
                parts.Sum(part => JsonDocument.Parse(Encoding.UTF8.GetString(part.Span)["evidenceSiteParts.take(".Length..^3]).RootElement.GetArrayLength()));
        }
    }
}
