namespace EvidenceSite.Citations.Tests;

/// <summary>Many documents that share one bibliography.</summary>
public sealed class LibraryTests
{
    private const string Items = """
        [{ "id": "b", "type": "book", "title": "Second", "author": [{ "family": "Doe", "given": "Jane" }], "issued": { "date-parts": [[2001]] } },
         { "id": "a", "type": "book", "title": "First", "author": [{ "family": "Doe", "given": "Jane" }], "issued": { "date-parts": [[2001]] } },
         { "id": "c", "type": "book", "title": "Third", "author": [{ "family": "Roe", "given": "Jo" }], "issued": { "date-parts": [[2002]] } }]
        """;

    private const string Bibliography = """
        <bibliography subsequent-author-substitute="---">
          <sort><key variable="title"/></sort>
          <layout><text variable="citation-number" suffix=". "/><names variable="author"/><text variable="title" prefix=", "/></layout>
        </bibliography>
        """;

    private static CitationLibrary Library(string citation) =>
        Styles.Processor(Styles.Xml(citation + Bibliography)).Prepare(CitationItem.Read(Items).Items);

    [Fact]
    public void NumbersAreTheSameInEveryDocument()
    {
        var library = Library("<citation><layout prefix=\"[\" suffix=\"]\" delimiter=\",\"><text variable=\"citation-number\"/></layout></citation>");
        Assert.Equal(["a", "b", "c"], library.Order);
        Assert.Equal([1, 2, 3], library.Order.Select(library.NumberOf));
        Assert.Equal(0, library.NumberOf("not there"));
        Assert.Equal("[3,2]", Cite(library, ["c", "b"])[0]);
        Assert.Equal("[2]", Cite(library, ["b"])[0]);
    }

    [Fact]
    public void YearSuffixesAreTheSameInEveryDocument()
    {
        var library = Library("""
            <citation disambiguate-add-year-suffix="true">
              <layout><names variable="author"><name form="short"/></names><date variable="issued" prefix=" "><date-part name="year"/></date></layout>
            </citation>
            """);
        Assert.Equal("Doe 2001b", Cite(library, ["b"])[0]);
        Assert.Equal("Doe 2001a", Cite(library, ["a"])[0]);
    }

    [Fact]
    public void PositionsAreThoseOfOneDocument()
    {
        var library = Library("""
            <citation><layout><choose><if position="ibid"><text value="ibid"/></if><else><text variable="title"/></else></choose></layout></citation>
            """);
        Assert.Equal(["First", "ibid"], Cite(library, ["a"], ["a"]));
        Assert.Equal(["First"], Cite(library, ["a"]));
    }

    [Fact]
    public void AListHasItsOwnSubstitutesAndTheNumbersOfAll()
    {
        var library = Library("<citation><layout><text variable=\"title\"/></layout></citation>");
        Assert.Equal(["1. Jane Doe, First", "2. ---, Second", "3. Jo Roe, Third"], List(library, "c", "b", "a", "b"));
        Assert.Equal(["2. Jane Doe, Second"], List(library, "b", "not there"));
        Assert.Equal("Jane Doe, Second", library.Alone("b")!.ToPlainText());
        Assert.Null(library.Alone("not there"));
    }

    [Fact]
    public void AStyleWithoutABibliographyListsWhatItsFirstCiteSays()
    {
        var library = Styles.Processor(Styles.Xml("""
            <citation><layout><choose><if position="subsequent"><text value="again"/></if><else><text variable="title"/></else></choose></layout></citation>
            """)).Prepare(CitationItem.Read(Items).Items);
        Cite(library, ["a"], ["a"]);
        Assert.Equal(["Second", "First"], List(library, "a", "b"));
        Assert.Equal("First", library.Alone("a")!.ToPlainText());
    }

    [Fact]
    public void WhatIsCitedAndNotThereIsToldAndShown()
    {
        var document = Library("<citation><layout><text variable=\"title\"/></layout></citation>").Cite([new CitationCluster("x", [new Cite("gone")])]);
        Assert.Equal("gone?", document.Citations[0].Text.ToPlainText());
        Assert.Equal("gone", Assert.Single(document.Diagnostics).Element);
    }

    [Fact]
    public void ManyThreadsMayShareIt()
    {
        var library = Library("<citation><layout delimiter=\";\"><text variable=\"title\"/></layout></citation>");
        var texts = Enumerable.Range(0, 200).AsParallel().AsOrdered().Select(_ => Cite(library, ["a", "c"])[0] + "|" + string.Join("|", List(library, "a", "c"))).Distinct().ToList();
        Assert.Equal("First;Third|1. Jane Doe, First|3. Jo Roe, Third", Assert.Single(texts));
    }

    private static List<string> Cite(CitationLibrary library, params string[][] clusters) =>
        [.. library.Cite([.. clusters.Select(ids => new CitationCluster(ids[0], [.. ids.Select(id => new Cite(id))]))]).Citations.Select(citation => citation.Text.ToPlainText())];

    private static List<string> List(CitationLibrary library, params string[] ids) => [.. library.List(ids).Entries.Select(entry => entry.Text.ToPlainText())];
}
