using System.Text;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Citations;

/// <summary>Other styles, named in the settings.</summary>
public sealed class NamedStyleTests
{
    private const string AuthorDate = """
        <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">
          <info><title>Author and date</title><id>author-date</id></info>
          <citation disambiguate-add-year-suffix="true">
            <layout prefix="(" suffix=")" delimiter="; ">
              <group delimiter=", ">
                <group delimiter=" ">
                  <names variable="author"><name form="short" and="text"/></names>
                  <date variable="issued"><date-part name="year"/></date>
                </group>
                <group delimiter=" "><label variable="locator" form="short"/><text variable="locator"/></group>
              </group>
            </layout>
          </citation>
          <bibliography hanging-indent="true">
            <sort><key macro="title"/></sort>
            <layout suffix=".">
              <names variable="author"><name name-as-sort-order="all" initialize-with=". "/></names>
              <date variable="issued" prefix=" (" suffix=")"><date-part name="year"/></date>
              <text macro="title" prefix=". "/>
            </layout>
          </bibliography>
          <macro name="title"><text variable="title" font-style="italic"/></macro>
        </style>
        """;

    private const string Numbers = """
        <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">
          <info><title>Numbers</title><id>numbers</id></info>
          <citation collapse="citation-number">
            <sort><key variable="citation-number"/></sort>
            <layout vertical-align="sup" delimiter=","><text variable="citation-number"/></layout>
          </citation>
          <bibliography><layout><text variable="citation-number" suffix=" "/><text variable="title"/></layout></bibliography>
        </style>
        """;

    private const string Notes = """
        <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="note">
          <info><title>Notes</title><id>notes</id></info>
          <citation>
            <layout delimiter="; ">
              <choose>
                <if position="ibid"><text term="ibid"/></if>
                <else-if position="subsequent"><text value="short"/></else-if>
                <else><text variable="title" quotes="true"/></else>
              </choose>
            </layout>
          </citation>
        </style>
        """;

    [Fact]
    public void AuthorAndDateInTextAndList()
    {
        using var site = Site(AuthorDate, "One [@doe-2020, p. 3]. Two [see @doe-2020; @roe-2019]. @doe-2020 [p. 4] says.");
        Assert.Equal("One (Doe and Smith 2020, p. 3). Two (see Doe and Smith 2020; Hiccup Society 2019 retracted). Doe and Smith (2020, p. 4) says.", Paragraph(site));
        var page = site.Page("conditions/hiccups.html");
        Assert.DoesNotContain("aria-label", page.QuerySelector("#here + p [role=doc-biblioref]")!.OuterHtml, StringComparison.Ordinal);
        Assert.Equal("#ref-doe-2020", page.QuerySelector("#here + p [role=doc-biblioref]")!.GetAttribute("href"));
        Assert.Contains("hanging", page.QuerySelector("[role=doc-bibliography] > ol")!.ClassList);
        Assert.StartsWith("Doe, J. K., Smith", page.QuerySelector("#ref-doe-2020 .entry")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelector("#ref-doe-2020 .entry i")!.TextContent);

        // No page speaks of numbers that nobody shows.
        Assert.DoesNotContain("numbers are the same", site.Page("bibliography.html").Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("[entry]", site.Page("conditions/hiccups/stops-hiccups.html").Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void ANumberThatARangeLeavesOutStillLeadsToItsEntryAndBack()
    {
        using var site = TestSite.Valid().With("numbers.csl", Numbers).Replace("settings.yml", "other-conditions:", "citations: {style: numbers.csl}\nother-conditions:");
        site.With("references/poe-2021.md", site.Text("references/doe-2020.md").Replace("10.1234/sweet.2020.5", "10.1234/other", StringComparison.Ordinal));
        site.AppendToCondition("## Here\n\nAll [@doe-2020; @poe-2021; @roe-2019].\n").Build();

        var page = site.Page("conditions/hiccups.html");
        var citation = page.QuerySelector("#here + p .citation")!;
        Assert.Equal(["#ref-doe-2020", "#ref-poe-2021", "#ref-roe-2019"], citation.QuerySelectorAll("[role=doc-biblioref]").Select(link => link.GetAttribute("href")).Order(StringComparer.Ordinal));
        Assert.StartsWith("1–3", SeenText.Of(citation), StringComparison.Ordinal);
        var back = page.QuerySelectorAll("#ref-poe-2021 [role=doc-backlink]").Single(link => link.TextContent == "Here");
        Assert.Equal("hidden", page.GetElementById(back.GetAttribute("href")![1..])!.ClassName);
    }

    [Fact]
    public void PositionsAreThoseOfThePage()
    {
        using var site = Site(Notes, "One [@doe-2020]. Two [@doe-2020]. Three [@roe-2019]. Four [@doe-2020].");
        var first = site.Page("conditions/hiccups.html").QuerySelectorAll(".citation").Select(SeenText.Of).First(text => text.Contains("sweet", StringComparison.OrdinalIgnoreCase) || text.Contains('“', StringComparison.Ordinal));
        Assert.Contains("“", first, StringComparison.Ordinal);
        Assert.Equal("One [short]. Two [Ibid.]. Three [short retracted]. Four [short].", Paragraph(site));

        // A style without a bibliography: the list has what a first note says.
        Assert.Contains("“", site.Page("bibliography.html").QuerySelector("#ref-doe-2020 .entry")!.TextContent, StringComparison.Ordinal);

        // On another page the first citation is a first one again.
        Assert.Contains("“", SeenText.Of(site.Page("conditions/hiccups/stops-hiccups.html").QuerySelector(".citation")!), StringComparison.Ordinal);
    }

    [Fact]
    public void ALocaleFileOfTheInputGivesTheTerms()
    {
        const string german = """
            <locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="de-DE"><terms><term name="and">und</term></terms></locale>
            """;
        using var site = TestSite.Valid().With("author-date.csl", AuthorDate).With("locales-de-DE.xml", german)
            .Replace("settings.yml", "other-conditions:", "citations: {style: author-date.csl, language: de-DE}\nother-conditions:")
            .AppendToCondition("## Here\n\nOne [@doe-2020].\n").Built();
        Assert.Equal("One (Doe und Smith 2020).", Paragraph(site));
    }

    // Found by fuzzing.
    [Fact]
    public void AMessageAboutALocaleShowsWhatTurnsTheDirectionOfText()
    {
        const string odd = """
            <locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="de-DE"><terms><term name="and" form="&#x202E;short">und</term></terms></locale>
            """;
        using var site = TestSite.Valid().With("author-date.csl", AuthorDate).With("locales-de-DE.xml", odd)
            .Replace("settings.yml", "other-conditions:", "citations: {style: author-date.csl, language: de-DE}\nother-conditions:");
        var problem = Assert.Single(site.Check().Found, problem => problem.Rule.Code == "ES317");
        Assert.Contains("\\u202eshort", problem.Message, StringComparison.Ordinal);
    }

    // Found by fuzzing: the reader of XML names half of the character.
    [Fact]
    public void AMessageAboutBrokenXmlHoldsWholeCharacters()
    {
        using var site = TestSite.Valid().With("author-date.csl", AuthorDate.Replace("<citation", "<citation na😀=\"a\"", StringComparison.Ordinal))
            .Replace("settings.yml", "other-conditions:", "citations: {style: author-date.csl}\nother-conditions:");
        var problem = Assert.Single(site.Check().Found, problem => problem.Rule.Code == "ES316");
        Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(problem.Message)));
    }

    [Fact]
    public void ADependentStyleTakesTheStyleThatItNames()
    {
        const string dependent = """
            <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" default-locale="en-US">
              <info><title>Journal</title><id>journal</id><link href="author-date" rel="independent-parent"/></info>
            </style>
            """;
        using var site = TestSite.Valid().With("author-date.csl", AuthorDate).With("journal.csl", dependent)
            .Replace("settings.yml", "other-conditions:", "citations: {style: journal.csl}\nother-conditions:")
            .AppendToCondition("## Here\n\nOne [@doe-2020].\n").Built();
        Assert.Equal("One (Doe and Smith 2020).", Paragraph(site));
    }

    private static TestSite Site(string style, string markdown) => TestSite.Valid().With("own.csl", style)
        .Replace("settings.yml", "other-conditions:", "citations: {style: own.csl}\nother-conditions:").AppendToCondition($"## Here\n\n{markdown}\n").Built();

    private static string Paragraph(TestSite site) => SeenText.Of(site.Page("conditions/hiccups.html").QuerySelector("#here + p")!);
}
