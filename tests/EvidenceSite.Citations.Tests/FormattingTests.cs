namespace EvidenceSite.Citations.Tests;

/// <summary>What styles write, through the public entry points.</summary>
public sealed class FormattingTests
{
    private const string Two = """
        [{"id":"b","type":"book","title":"Second","author":[{"family":"Doe","given":"Jane"}],"issued":{"date-parts":[[2001]]}},
         {"id":"a","type":"book","title":"First","author":[{"family":"Doe","given":"Jane"}],"issued":{"date-parts":[[2001]]}}]
        """;

    private const string AuthorDate = "<group delimiter=\" \"><names variable=\"author\"><name form=\"short\"/></names><date variable=\"issued\"><date-part name=\"year\"/></date></group>";

    [Fact]
    public void Years_get_suffixes_where_cites_read_the_same() =>
        Assert.Equal(["Doe 2001a", "Doe 2001b"], Styles.Cite(Styles.Citing(AuthorDate, "disambiguate-add-year-suffix=\"true\""), Two));

    [Fact]
    public void Numbers_follow_the_order_of_citation()
    {
        var document = Styles.Processor(Styles.Xml("<citation><layout prefix=\"[\" suffix=\"]\"><text variable=\"citation-number\"/></layout></citation>"
            + "<bibliography><layout><text variable=\"citation-number\" suffix=\". \"/><text variable=\"title\"/></layout></bibliography>"))
            .Format(CitationItem.Read(Two).Items, [new CitationCluster("1", [new Cite("a")]), new CitationCluster("2", [new Cite("b")])]);
        Assert.Equal(["[1]", "[2]"], document.Citations.Select(citation => citation.Text.ToPlainText()));
        Assert.Equal(["1. First", "2. Second"], document.Bibliography.Entries.Select(entry => entry.Text.ToPlainText()));
        Assert.Equal([1, 2], document.Bibliography.Entries.Select(entry => entry.CitationNumber));
    }

    [Fact]
    public void Runs_of_numbers_collapse()
    {
        var items = Enumerable.Range(1, 6).Select(number => new CitationItem { Id = number.ToString(System.Globalization.CultureInfo.InvariantCulture) }).ToList();
        var cluster = new CitationCluster("1", [new Cite("1"), new Cite("2"), new Cite("3"), new Cite("5"), new Cite("6")]);
        var style = Styles.Xml("<citation collapse=\"citation-number\"><layout delimiter=\",\"><text variable=\"citation-number\"/></layout></citation>");
        var all = new CitationCluster("0", [.. items.Select(item => new Cite(item.Id))]);
        var document = Styles.Processor(style).Format(items, [all, cluster]);
        Assert.Equal("1\u20133,5,6", document.Citations[1].Text.ToPlainText());
    }

    [Fact]
    public void A_second_cite_of_a_note_is_ibid()
    {
        const string Layout = "<choose><if position=\"ibid-with-locator\"><group delimiter=\" \"><text term=\"ibid\"/><text variable=\"locator\"/></group></if>"
            + "<else-if position=\"ibid\"><text term=\"ibid\"/></else-if><else-if position=\"subsequent\"><text value=\"again\"/></else-if><else><text variable=\"title\"/></else></choose>";
        var clusters = new List<CitationCluster>
        {
            new("1", [new Cite("a")]) { NoteNumber = 1 },
            new("2", [new Cite("a")]) { NoteNumber = 2 },
            new("3", [new Cite("a") { Locator = "7" }]) { NoteNumber = 3 },
            new("4", [new Cite("b")]) { NoteNumber = 4 },
            new("5", [new Cite("a")]) { NoteNumber = 5 },
        };
        var document = Styles.Processor(Styles.Citing(Layout, attributes: "class=\"note\"")).Format(CitationItem.Read(Two).Items, clusters);
        Assert.Equal(["First", "Ibid.", "Ibid. 7", "Second", "again"], document.Citations.Select(citation => citation.Text.ToPlainText()));
    }

    [Fact]
    public void A_missing_item_is_named_and_shown()
    {
        var document = Styles.Processor(Styles.Citing(AuthorDate)).Format([], [new CitationCluster("1", [new Cite("gone")])]);
        Assert.Equal("gone?", document.Citations[0].Text.ToPlainText());
        Assert.Equal("gone", Assert.Single(document.Diagnostics).Element);
    }

    [Fact]
    public void A_cite_that_comes_to_nothing_is_told()
    {
        var document = Styles.Processor(Styles.Citing("<text variable=\"title\"/>")).Format([new CitationItem { Id = "a" }], [new CitationCluster("here", [new Cite("a")])]);
        Assert.NotEmpty(document.Citations[0].Text.Nodes);
        Assert.Equal("here", Assert.Single(document.Diagnostics).Element);
    }

    [Fact]
    public void Text_of_items_is_escaped()
    {
        var item = new CitationItem { Id = "a", Fields = Fields(("title", "<script>alert(1)</script> & <i>kept</i>")) };
        var document = Styles.Processor(Styles.Citing("<text variable=\"title\"/>")).Format([item], [new CitationCluster("1", [new Cite("a")])]);
        Assert.Equal("&#60;script&#62;alert(1)&#60;/script&#62; &#38; <i>kept</i>", CitationHtmlWriter.Write(document.Citations[0].Text));
    }

    [Fact]
    public void Html_has_no_style_attribute_unless_asked()
    {
        var item = new CitationItem { Id = "a", Fields = Fields(("title", "<sc>a</sc>")) };
        var text = Styles.Processor(Styles.Citing("<text variable=\"title\" text-decoration=\"underline\"/>")).Format([item], [new CitationCluster("1", [new Cite("a")])]).Citations[0].Text;
        Assert.Equal("<span class=\"csl-underline\"><span class=\"csl-small-caps\">a</span></span>", CitationHtmlWriter.Write(text));
        Assert.Equal(
            "<span style=\"text-decoration:underline;\"><span style=\"font-variant:small-caps;\">a</span></span>",
            CitationHtmlWriter.Write(text, new CitationHtmlOptions { Form = CitationHtmlForm.StyleAttributes }));
    }

    [Fact]
    public void Cites_and_addresses_can_link()
    {
        var item = new CitationItem { Id = "a", Fields = Fields(("DOI", "10.1/x?y"), ("URL", "javascript:alert(1)")) };
        var text = Styles.Processor(Styles.Citing("<text variable=\"DOI\"/><text variable=\"URL\" prefix=\" \"/>")).Format([item], [new CitationCluster("1", [new Cite("a")])]).Citations[0].Text;
        Assert.Equal(
            "<a href=\"https://doi.org/10.1/x%3Fy\">10.1/x?y</a> javascript:alert(1)",
            CitationHtmlWriter.Write(text, new CitationHtmlOptions { WriteLinks = true }));
        Assert.Equal(
            "<a href=\"#ref-a\">10.1/x?y javascript:alert(1)</a>",
            CitationHtmlWriter.Write(text, new CitationHtmlOptions { CiteTarget = id => "#ref-" + id }));
    }

    [Fact]
    public void Terms_come_from_the_style_then_the_file_then_american_english()
    {
        var locales = CitationLocales.From(language => language == "de-DE"
            ? "<locale xmlns=\"http://purl.org/net/xbiblio/csl\" xml:lang=\"de-DE\"><terms><term name=\"and\">und</term><term name=\"in\">in (Datei)</term></terms></locale>"
            : null);
        var style = CitationStyle.Read(Styles.Xml("<locale xml:lang=\"de\"><terms><term name=\"in\">in (Stil)</term></terms></locale>"
            + "<citation><layout><group delimiter=\"|\"><text term=\"in\"/><text term=\"and\"/><text term=\"et-al\"/></group></layout></citation>")).Style!;
        var document = new CitationProcessor(style, locales, "de-AT").Format([new CitationItem { Id = "a" }], [new CitationCluster("1", [new Cite("a")])]);
        Assert.Equal("in (Stil)|und|et al.", document.Citations[0].Text.ToPlainText());
    }

    [Fact]
    public void A_language_without_a_file_is_told()
    {
        var style = CitationStyle.Read(Styles.Citing("<text term=\"and\"/>", attributes: "class=\"in-text\" default-locale=\"fr-FR\"")).Style!;
        Assert.Equal("fr-FR", Assert.Single(new CitationProcessor(style, CitationLocales.BuiltIn).Diagnostics).Element);
        Assert.Empty(new CitationProcessor(style, CitationLocales.BuiltIn, "en-GB").Diagnostics);
    }

    [Fact]
    public void A_dependent_style_is_told()
    {
        var style = CitationStyle.Read("<style xmlns=\"http://purl.org/net/xbiblio/csl\"><info><link href=\"urn:parent\" rel=\"independent-parent\"/></info></style>").Style!;
        Assert.Contains("urn:parent", Assert.Single(new CitationProcessor(style, CitationLocales.BuiltIn).Diagnostics).Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_locale_file_is_told()
    {
        var style = CitationStyle.Read(Styles.Citing("<text term=\"and\"/>")).Style!;
        var processor = new CitationProcessor(style, CitationLocales.From(_ => "<locale"), "fr-FR");
        Assert.Contains(processor.Diagnostics, problem => problem.Source == "locales-fr-FR.xml");
    }

    [Fact]
    public void The_same_input_gives_the_same_output_from_many_threads()
    {
        var processor = Styles.Processor(Styles.Citing(AuthorDate, "disambiguate-add-year-suffix=\"true\""));
        var items = CitationItem.Read(Two).Items;
        var clusters = items.Select(item => new CitationCluster(item.Id, [new Cite(item.Id)])).ToList();
        var outputs = new string[64];
        Parallel.For(0, outputs.Length, i => outputs[i] = string.Join(';', processor.Format(items, clusters).Citations.Select(citation => citation.Text.ToPlainText())));
        Assert.All(outputs, output => Assert.Equal("Doe 2001a;Doe 2001b", output));
    }

    [Theory]
    [InlineData("<i>")]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData("\u201c")]
    [InlineData("<span class=\"nocase\">")]
    public void Markup_without_end_is_text_and_overflows_nothing(string opener)
    {
        var title = string.Concat(Enumerable.Repeat(opener, 50_000)) + "end";
        var item = new CitationItem { Id = "a", Fields = Fields(("title", title)) };
        var document = Styles.Processor(Styles.Citing("<text variable=\"title\" text-case=\"title\"/>")).Format([item], [new CitationCluster("1", [new Cite("a")])]);
        Assert.EndsWith("nd", document.Citations[0].Text.ToPlainText(), StringComparison.Ordinal);
    }

    private static System.Collections.Immutable.ImmutableDictionary<string, string> Fields(params (string Name, string Value)[] fields) =>
        System.Collections.Immutable.ImmutableDictionary.CreateRange(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
}
