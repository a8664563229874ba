namespace EvidenceSite.Citations.Tests;

/// <summary>What of a cite is shown, and what stands around it.</summary>
public sealed class CiteTests
{
    private const string Item = """
        [{ "id": "a", "type": "book", "title": "T", "URL": "https://a.example/?x=1&y=2", "author": [{ "family": "Doe" }], "issued": { "date-parts": [[2001]] } }]
        """;

    private const string AuthorDate =
        "<group delimiter=\" \"><names variable=\"author\"/><date variable=\"issued\"><date-part name=\"year\"/></date><text variable=\"locator\"/><text variable=\"URL\"/></group>";

    [Theory]
    [InlineData(CiteMode.Full, "Doe 2001 7 https://a.example/?x=1&y=2")]
    [InlineData(CiteMode.AuthorOnly, "Doe")]
    [InlineData(CiteMode.SuppressAuthor, "2001 7 https://a.example/?x=1&y=2")]
    public void OfACiteIsShownWhatItsModeSays(CiteMode mode, string shown) =>
        Assert.Equal(shown, Text(new Cite("a") { Locator = "7", Mode = mode }).ToPlainText());

    [Fact]
    public void PrefixAndSuffixStandOutsideTheLink()
    {
        var html = CitationHtmlWriter.Write(
            Text(new Cite("a") { Prefix = "see <i>also</i>", Suffix = ", so there", Mode = CiteMode.AuthorOnly }), new CitationHtmlOptions { CiteTarget = id => "#" + id });
        Assert.Equal("see <i>also</i> <a href=\"#a\">Doe</a>, so there", html);
    }

    [Fact]
    public void ALinkHoldsNoOther()
    {
        var html = CitationHtmlWriter.Write(
            Text(new Cite("a")), new CitationHtmlOptions { WriteLinks = true, BeforeCite = (html, cite) => html.Append($"<b title=\"{cite.Cite.ItemId}\">"), AfterCite = (html, _) => html.Append("</b>") });
        Assert.Equal("<b title=\"a\">Doe 2001 https://a.example/?x=1&#38;y=2</b>", html);
    }

    [Fact]
    public void LinksMaySayWhereTheyLead()
    {
        var style = Styles.Processor(Styles.Xml("<citation><layout><text variable=\"title\"/></layout></citation><bibliography><layout><text variable=\"URL\"/></layout></bibliography>"));
        var entry = style.Prepare(CitationItem.Read(Item).Items).Alone("a")!;
        Assert.Equal(
            "<a rel=\"external\" href=\"https://a.example/?x=1&amp;y=2\">https://a.example/?x=1&#38;y=2</a>",
            CitationHtmlWriter.Write(entry, new CitationHtmlOptions { WriteLinks = true, LinkRelation = "external" }));
    }

    [Fact]
    public void BlocksMayStayWithinALine()
    {
        var style = Styles.Processor(Styles.Xml("""
            <citation><layout><text variable="title"/></layout></citation>
            <bibliography><layout><text variable="title" display="block"/><names variable="author" display="indent"/></layout></bibliography>
            """));
        var entry = style.Prepare(CitationItem.Read(Item).Items).Alone("a")!;
        Assert.Equal("<span class=\"csl-block\">T</span><span class=\"csl-indent\">Doe</span>", CitationHtmlWriter.Write(entry, new CitationHtmlOptions { KeepsInline = true }));
    }

    private static RichText Text(Cite cite) =>
        Styles.Processor(Styles.Citing(AuthorDate)).Format(CitationItem.Read(Item).Items, [new CitationCluster("1", [cite])]).Citations[0].Text;
}
