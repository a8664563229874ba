namespace EvidenceSite.Citations.Tests;

/// <summary>Broken and hostile styles: each gives a diagnostic with its place, none throws.</summary>
public sealed class StyleReadingTests
{
    [Fact]
    public void Says_where_xml_is_broken()
    {
        var reading = CitationStyle.Read("<style>\n<citation>\n</style>", "broken.csl");
        Assert.Null(reading.Style);
        var problem = Assert.Single(reading.Diagnostics);
        Assert.Equal(("broken.csl", 3), (problem.Source, problem.Line));
        Assert.Contains("not well-formed", problem.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_document_types_and_entities()
    {
        var reading = CitationStyle.Read("<!DOCTYPE style [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><style>&a;</style>");
        Assert.Null(reading.Style);
        Assert.Single(reading.Diagnostics);
    }

    [Fact]
    public void Refuses_elements_nested_without_end()
    {
        var groups = string.Concat(Enumerable.Repeat("<group>", 100_000)) + string.Concat(Enumerable.Repeat("</group>", 100_000));
        var reading = CitationStyle.Read(Styles.Citing(groups));
        Assert.Null(reading.Style);
        Assert.Contains(reading.Diagnostics, problem => problem.Problem.Contains("nested", StringComparison.Ordinal));
    }

    [Fact]
    public void Refuses_files_that_are_too_large() =>
        Assert.Null(CitationStyle.Read(Styles.Citing("<text value=\"" + new string('a', 5_000_000) + "\"/>")).Style);

    [Theory]
    [InlineData("")]
    [InlineData("not xml")]
    [InlineData("<html/>")]
    [InlineData("<style xmlns=\"http://purl.org/net/xbiblio/csl\"/>")]
    [InlineData("<style xmlns=\"http://purl.org/net/xbiblio/csl\"><citation/></style>")]
    public void Says_what_is_missing(string xml)
    {
        var reading = CitationStyle.Read(xml);
        Assert.Null(reading.Style);
        Assert.NotEmpty(reading.Diagnostics);
        Assert.All(reading.Diagnostics, problem => Assert.NotEmpty(problem.Remedy));
    }

    [Fact]
    public void Names_a_missing_macro_and_still_writes_the_rest()
    {
        var reading = CitationStyle.Read(Styles.Citing("\n<text macro=\"nowhere\"/><text value=\"here\"/>"));
        var problem = Assert.Single(reading.Diagnostics);
        Assert.Equal((2, "text"), (problem.Line, problem.Element));
        Assert.Contains("nowhere", problem.Problem, StringComparison.Ordinal);
        var item = new CitationItem { Id = "a" };
        var document = new CitationProcessor(reading.Style!, CitationLocales.BuiltIn).Format([item], [new CitationCluster("1", [new Cite("a")])]);
        Assert.Equal("here", document.Citations[0].Text.ToPlainText());
    }

    [Fact]
    public void A_macro_that_calls_itself_is_named()
    {
        var xml = Styles.Xml("<macro name=\"a\"><text macro=\"b\"/></macro><macro name=\"b\"><text macro=\"a\"/></macro><citation><layout><text macro=\"a\"/></layout></citation>");
        Assert.Contains(CitationStyle.Read(xml).Diagnostics, problem => problem.Element.StartsWith("macro a", StringComparison.Ordinal));
    }

    [Fact]
    public void Macros_that_multiply_are_named()
    {
        var macros = string.Concat(Enumerable.Range(0, 40).Select(i => $"<macro name=\"m{i}\"><text macro=\"m{i + 1}\"/><text macro=\"m{i + 1}\"/></macro>"));
        var xml = Styles.Xml(macros + "<macro name=\"m40\"><text value=\"x\"/></macro><citation><layout><text macro=\"m0\"/></layout></citation>");
        var reading = CitationStyle.Read(xml);
        Assert.Contains(reading.Diagnostics, problem => problem.Element == "macro m0");
        var document = new CitationProcessor(reading.Style!, CitationLocales.BuiltIn).Format([new CitationItem { Id = "a" }], [new CitationCluster("1", [new Cite("a")])]);
        Assert.Single(document.Citations);
    }

    [Fact]
    public void Macros_that_nest_without_bound_are_named_and_overflow_nothing()
    {
        var macros = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"<macro name=\"m{i}\"><text macro=\"m{i + 1}\"/></macro>"));
        var xml = Styles.Xml(macros + "<macro name=\"m20000\"><text value=\"x\"/></macro><citation><layout><text macro=\"m0\"/></layout></citation>");
        var reading = CitationStyle.Read(xml);
        Assert.Contains(reading.Diagnostics, problem => problem.Element == "macro m0");
        var document = new CitationProcessor(reading.Style!, CitationLocales.BuiltIn).Format([new CitationItem { Id = "a" }], [new CitationCluster("1", [new Cite("a")])]);
        Assert.Single(document.Citations);
    }

    // Found by fuzzing: every date was written with 15,000 months.
    [Fact]
    public void A_date_of_thousands_of_parts_is_cut_and_named()
    {
        var reading = CitationStyle.Read(Styles.Citing($"<date variable=\"issued\">{string.Concat(Enumerable.Repeat("<date-part name=\"year\"/>", 15_000))}</date>"));
        Assert.Equal("date-part", Assert.Single(reading.Diagnostics).Element);
        var item = new CitationItem { Id = "a", Dates = System.Collections.Immutable.ImmutableDictionary<string, CitationDate>.Empty.Add("issued", new CitationDate { Start = new CitationDateParts(2020) }) };
        var document = new CitationProcessor(reading.Style!, CitationLocales.BuiltIn).Format([item], [new CitationCluster("1", [new Cite("a")])]);
        Assert.Equal(string.Concat(Enumerable.Repeat("2020", 12)), document.Citations[0].Text.ToPlainText());
    }

    [Fact]
    public void Unknown_values_and_elements_are_named()
    {
        var reading = CitationStyle.Read(Styles.Citing("<text value=\"a\" font-style=\"slanted\"/><picture/><choose><if colour=\"red\"><text value=\"b\"/></if></choose>"));
        Assert.NotNull(reading.Style);
        Assert.Equal(["text", "picture", "if"], reading.Diagnostics.Select(problem => problem.Element));
    }

    [Fact]
    public void A_dependent_style_names_its_parent()
    {
        var xml = "<style xmlns=\"http://purl.org/net/xbiblio/csl\" default-locale=\"en-GB\"><info><title>D</title>"
            + "<link href=\"http://www.zotero.org/styles/apa\" rel=\"independent-parent\"/></info></style>";
        var style = CitationStyle.Read(xml).Style!;
        Assert.Equal(("http://www.zotero.org/styles/apa", "en-GB"), (style.IndependentParent, style.DefaultLocale));
    }
}
