using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Data;

/// <summary>W3C Web Annotations of the places that make claims.</summary>
public sealed class AnnotationTests
{
    private const string Root = "https://hiccups.example/site/";
    private const string Condition = "conditions/hiccups.md";

    [Fact]
    public void AnAnnotationAttachesTheAnswerToThePlaceInItsSource()
    {
        using var site = TestSite.Valid().Built();

        var collection = site.Json("annotations.json");
        Assert.Equal(("http://www.w3.org/ns/anno.jsonld", "AnnotationCollection", 2), (collection.Text("@context"), collection.Text("type"), collection.At("total").GetInt32()));
        var annotation = collection.At("first", "items", "0");
        Assert.Equal(Root + "conditions/hiccups/stops-hiccups.json#made-by-tea-shop", annotation.Text("id"));
        Assert.Equal(("Annotation", "assessing"), (annotation.Text("type"), annotation.Text("motivation")));
        Assert.Equal(["Overstated", "Sugar may help a little."], annotation.At("body").EnumerateArray().Take(2).Select(body => body.Text("value")));
        Assert.Equal(Root + "conditions/hiccups/stops-hiccups.html", annotation.Text("body", "2", "source"));
        Assert.Equal(("https://tea.example/wonders", "second paragraph"), (annotation.Text("target", "source", "id"), annotation.Text("target", "label")));
        Assert.Equal("2025-07-08T00:00:00Z", annotation.Text("target", "state", "0", "sourceDateStart"));
    }

    [Fact]
    public void NoSelectorIsMadeUpForAPlaceThatIsKnownInWordsOnly()
    {
        using var site = TestSite.Valid().Built();

        Assert.DoesNotContain("elector\":", site.Html("annotations.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void WhereTheDayOfReadingIsNotKnownNoneIsGiven()
    {
        using var site = TestSite.Valid().Replace("sources/tea-shop.md", "accessed: 2025-07-08\n", "").Built();

        Assert.False(site.Json("annotations.json").At("first", "items", "0", "target").TryGetProperty("state", out _));
    }

    [Fact]
    public void TwoPlacesInOneSourceHaveNamesOfTheirOwn()
    {
        using var site = TestSite.Valid()
            .Replace(Condition, "        locator: second paragraph\n        item: 2\n", "        locator: second paragraph\n        item: 2\n      - source: tea-shop\n        locator: third paragraph\n")
            .Built();

        Assert.Equal(
            ["#made-by-tea-shop", "#made-by-tea-shop--2", "#made-by-tea-shop"],
            site.Json("annotations.json").At("first", "items").Texts("id").Select(id => id![id!.IndexOf('#', StringComparison.Ordinal)..]));
    }
}
