using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Data;

/// <summary>The claims as a table for spreadsheets.</summary>
public sealed class ClaimsCsvTests
{
    private const string Condition = "conditions/hiccups.md";

    [Fact]
    public void ALineForEachClaim()
    {
        using var site = TestSite.Valid().Built();

        var table = Table(site);
        Assert.Equal(2, table.Count);
        Assert.Equal("https://hiccups.example/site/conditions/hiccups/stops-hiccups.html", table[0]["id"]);
        Assert.Equal(("Hiccups", "A spoonful of sugar stops hiccups.", "overstated", "low"), (table[0]["subject"], table[0]["claim"], table[0]["verdict"], table[0]["certainty"]));
        Assert.Equal("In one study, 12 of 20 people stopped.", table[0]["evidence"]);
        Assert.Equal(("The Tea Shop", "https://tea.example/wonders", "second paragraph"), (table[0]["publishers"], table[0]["source-addresses"], table[0]["locators"]));
        Assert.Equal(("doe-2020", "", "roe-2019", "10.1234/sweet.2020.5"), (table[0]["supporting"], table[0]["contradicting"], table[0]["background"], table[0]["dois"]));
        Assert.Equal(("untested", "", "2026-01-02"), (table[1]["verdict"], table[1]["certainty"], table[1]["reviewed"]));
    }

    [Fact]
    public void SpreadsheetsSeeByTheByteOrderMarkThatItIsUtf8()
    {
        using var site = TestSite.Valid().Built();

        Assert.Equal([0xEF, 0xBB, 0xBF, (byte)'i', (byte)'d'], File.ReadAllBytes(Path.Combine(site.Output, "claims.csv"))[..5]);
    }

    [Theory]
    [InlineData("=cmd|' /C calc'!A1", "'=cmd|' /C calc'!A1")]
    [InlineData("+1+1", "'+1+1")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("It says \"yes\", and no.", "It says \"yes\", and no.")]
    [InlineData("5 = 5, they say.", "5 = 5, they say.")]
    [InlineData("Ärzte, 药", "Ärzte, 药")]
    public void ATextIsNeverAFormula(string claim, string cell)
    {
        using var site = TestSite.Valid().Replace(Condition, "claim: A spoonful of sugar stops hiccups.", $"claim: \"{claim.Replace("\"", "\\\"", StringComparison.Ordinal)}\"");
        Assert.DoesNotContain(site.Build().Diagnostics, problem => problem.IsError);

        Assert.Equal(cell, Table(site)[0]["claim"]);
    }

    [Fact]
    public void ACellWithSeveralThingsCanBeTakenApart()
    {
        using var site = TestSite.Valid()
            .Replace(Condition, "        locator: second paragraph\n        item: 2\n", "        locator: 'left | right'\n      - source: tea-shop\n        locator: third paragraph\n")
            .Built();

        Assert.Equal("left / right | third paragraph", Table(site)[0]["locators"]);
    }

    [Fact]
    public void ThePageOnReuseDocumentsEveryColumn()
    {
        using var site = TestSite.Valid().Built();

        Assert.Equal(Table(site)[0].Keys, site.Page("reuse.html").QuerySelectorAll("section[aria-labelledby=table] tbody th").Select(cell => cell.TextContent));
    }

    private static List<Dictionary<string, string>> Table(TestSite site)
    {
        var rows = CsvText.Rows(File.ReadAllText(Path.Combine(site.Output, "claims.csv")));
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal))];
    }
}
