using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Pages;

/// <summary>Where the claims of a condition stand among its text.</summary>
public sealed class ClaimPlacementTests
{
    private const string Stops = "claim-stops-hiccups";
    private const string Prevents = "claim-prevents-hiccups";

    public static TheoryData<string, string[]> Bodies => new()
    {
        { "## Text\n", [Stops, Prevents, "text"] },
        { "## Text\n\n::claims\n\n## More\n", ["text", Stops, Prevents, "more"] },
        { "## Text\n\n::claim prevents-hiccups\n\n## More\n", [Stops, "text", Prevents, "more"] },
        { "## Text\n\n::claim prevents-hiccups\n\n## More\n\n::claims\n", ["text", Prevents, "more", Stops] },
        { "## Text\n\n::claim prevents-hiccups\n::claim stops-hiccups\n\n## More\n", ["text", Prevents, Stops, "more"] },
        { "## Text\nand\n::claims\nso\n", ["text", Stops, Prevents] },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void ClaimsStandWhereTheAuthorPutsThem(string body, string[] order)
    {
        using var site = TestSite.Valid();
        var text = site.Text("conditions/hiccups.md");
        site.With("conditions/hiccups.md", text[..(text.LastIndexOf("---\n", StringComparison.Ordinal) + 4)] + body).Built();
        Assert.Equal(order, site.Page("conditions/hiccups.html").QuerySelectorAll("article.claim, .prose > h2").Select(part => part.Id));
    }

    [Theory]
    [InlineData("    ::claims")]
    [InlineData("```\n::claims\n```")]
    [InlineData("`::claims`")]
    [InlineData("a ::claims")]
    [InlineData(":: claims")]
    [InlineData(":::claims")]
    public void WhatIsNoDirectiveIsText(string body)
    {
        using var site = TestSite.Valid().AppendToCondition($"## Here\n\n{body}\n").Built();
        Assert.Contains("claims", site.Page("conditions/hiccups.html").QuerySelector("#here ~ *")?.TextContent, StringComparison.Ordinal);
    }
}
