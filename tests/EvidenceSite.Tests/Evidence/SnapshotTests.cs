using System.Security.Cryptography;
using System.Text;
using EvidenceSite.Tests.Documentation;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Evidence;

/// <summary>Quotations are compared with the texts that were read.</summary>
public sealed class SnapshotTests
{
    private const string Source = "sources/tea-shop.md";
    private const string Condition = "conditions/hiccups.md";
    private const string Hash = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    private const string Text = "Our sugar is old.\r\nA spoonful stops them in 10\n  minutes, in 70% of people. One lump stops them too; below -5 degrees it does not.";

    [Theory]
    [InlineData("exact: stops them in 10 minutes, in 70% of people")]
    [InlineData("exact: stops them\n          prefix: A spoonful")]
    [InlineData("exact: stops them\n          suffix: ' too;'")]
    [InlineData("exact: lump stops\n          prefix: One\n          suffix: them too")]
    [InlineData("exact: below -5 degrees")]
    public void WordsThatStandThereOncePass(string quote)
    {
        using var site = With(quote);
        Assert.Empty(Found(site));
        Assert.Empty(site.Check().Diagnostics);
    }

    [Theory]
    [InlineData("exact: stops them in 11 minutes", "holds \"stops them in\", and then goes on otherwise", "stops them in 10 minutes,")]
    [InlineData("exact: stops them in 10 minutes, in 7% of people", "holds \"stops them in 10 minutes, in\"", "in 70% of")]
    [InlineData("exact: below 5 degrees", "holds \"below\"", "below -5 degrees")]
    [InlineData("exact: Stops them in 10 minutes", "does not hold these words", "letter for letter")]
    [InlineData("exact: stops them in 10 minutes\n          prefix: One lump", "holds \"stops them in 10 minutes\"", "A spoonful stops them")]
    public void OneChangedCharacterIsAnError(string quote, string message, string remedy)
    {
        using var site = With(quote);
        var problem = Assert.Single(Pipeline.Check(site.Input, TestSite.Today, snapshots: Snapshots(site)).Diagnostics);
        Assert.Equal("ES626", problem.Rule.Code);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.Contains(remedy, problem.Remedy, StringComparison.Ordinal);
        Assert.Equal(Condition, problem.Place.File);
    }

    [Fact]
    public void WordsInTwoPlacesNeedTheirNeighbours()
    {
        using var site = With("exact: stops them");
        Assert.Equal(["ES627"], Found(site));
    }

    [Fact]
    public void ATextThatIsNotThereIsAnErrorOfTheSource()
    {
        using var site = With("exact: stops them too");
        File.AppendAllText(Path.Combine(Snapshots(site), "shop.txt"), "!");
        Assert.Equal(["ES625"], Found(site));
    }

    [Fact]
    public void OnlyAFewWordsMayBeQuoted()
    {
        using var site = With("exact: one two three four five six seven eight nine ten eleven twelve thirteen");
        Assert.Contains(site.Check().Diagnostics, problem => problem.Rule.Code == "ES314");
    }

    [Fact]
    public void TheWordsStandOnTheClaimsPageAndInItsAnnotation()
    {
        using var site = With("exact: stops them\n          prefix: A spoonful").Built();
        var page = site.Page("conditions/hiccups/stops-hiccups.html");
        Assert.Contains(page.QuerySelectorAll(".made-by q"), quote => quote.TextContent == "stops them");
        var annotations = File.ReadAllText(Path.Combine(site.Output, "annotations.json"));
        Assert.Contains("\"TextQuoteSelector\"", annotations, StringComparison.Ordinal);
        Assert.Contains("\"prefix\": \"A spoonful\"", annotations, StringComparison.Ordinal);
    }

    /// <summary>The texts themselves are not in the repository; where they stand beside it, the real quotations are compared with them.</summary>
    [Fact]
    public void TheRealQuotationsStandInTheirSources()
    {
        var snapshots = Checkout.Path("..", "shared", "seeds");
        Assert.SkipUnless(Directory.Exists(snapshots), "The texts that were read are not beside this repository.");
        var outcome = Pipeline.Check(Checkout.Path("input"), new DateOnly(2026, 11, 21), snapshots: snapshots);
        Assert.Empty(outcome.Diagnostics.Select(problem => problem.ToString()));
        Assert.Contains(outcome.Corpus.Claims, claim => claim.MadeBy.Any(made => made.Making.Quote is not null));
    }

    private static TestSite With(string quote)
    {
        var site = TestSite.Valid();
        Directory.CreateDirectory(Snapshots(site));
        var bytes = Encoding.UTF8.GetBytes(Text);
        File.WriteAllBytes(Path.Combine(Snapshots(site), "shop.txt"), bytes);
        site.Replace(Source, Hash, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        return Quote(site, quote);
    }

    private static TestSite Quote(TestSite site, string quote) => site.Replace(Condition, "        locator: second paragraph\n", $"        locator: second paragraph\n        quote:\n          {quote}\n");

    private static string Snapshots(TestSite site) => Path.Combine(site.Root, "snapshots");

    private static IEnumerable<string> Found(TestSite site) => Pipeline.Check(site.Input, TestSite.Today, snapshots: Snapshots(site)).Diagnostics.Select(problem => problem.Rule.Code);
}
