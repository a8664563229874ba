using EvidenceSite.Exchange;

namespace EvidenceSite.Tests.Exchange;

/// <summary>BibTeX and BibLaTeX, as Zotero, Better BibTeX, EndNote, JabRef and Crossref write them.</summary>
public sealed class BibtexTests
{
    [Theory]
    [InlineData("""{\"o}""", "ö")]
    [InlineData("""\"{o}""", "ö")]
    [InlineData("""\"o""", "ö")]
    [InlineData("""{\"{o}}""", "ö")]
    [InlineData("""{\'\i}""", "í")]
    [InlineData("""\'{\i}""", "í")]
    [InlineData("""\'\i{}x""", "íx")]
    [InlineData("""\'i""", "í")]
    [InlineData("""\ss""", "ß")]
    [InlineData("""stra\ss e""", "straße")]
    [InlineData("""stra{\ss}e""", "straße")]
    [InlineData("""\o re""", "øre")]
    [InlineData("""{\O}rsted""", "Ørsted")]
    [InlineData("""\L{}\'od\'z""", "Łódź")]
    [InlineData("""\c{c}a \c ca""", "ça ça")]
    [InlineData("""\v{s} \v s {\v S}""", "š š Š")]
    [InlineData("""\H{o}\k{a}\r{a}\u{g}\d{s}\b{d}\={a}\.{z}\^{e}\`{e}\~{n}""", "őąåğṣḏāżêèñ")]
    [InlineData("""\AA ngstr\"om""", "Ångström")]
    [InlineData("""Na{\"\i}ve""", "Naïve")]
    [InlineData("""pages 1--2, a---b""", "pages 1–2, a—b")]
    [InlineData("""a~b""", "a\u00A0b")]
    [InlineData("""Cats \& dogs: 5\% of \$3 \#1 a\_b""", "Cats & dogs: 5% of $3 #1 a_b")]
    [InlineData("""\textit{In vitro} and \emph{in vivo}""", "<i>In vitro</i> and <i>in vivo</i>")]
    [InlineData("""{\it In vitro} x""", "<i>In vitro</i> x")]
    [InlineData("""{\em Vivo} x""", "<i>Vivo</i> x")]
    [InlineData("""\textbf{B} \textsc{Sc}""", "<b>B</b> <sc>Sc</sc>")]
    [InlineData("""CD4\textsuperscript{+} H\textsubscript{2}O""", "CD4<sup>+</sup> H<sub>2</sub>O")]
    [InlineData("""CD4$^+$ and CD8$^{+}$ T""", "CD4<sup>+</sup> and CD8<sup>+</sup> T")]
    [InlineData("""$\alpha$-Synuclein and $\beta_2$""", "α-Synuclein and β<sub>2</sub>")]
    [InlineData("""$p \leq 0.05$, $\pm 3$""", "p ≤0.05, ±3")]
    [InlineData("""\textalpha{} and \textbeta""", "α and β")]
    [InlineData("""Costs of $5""", "Costs of $5")]
    [InlineData("""``Quoted'' text""", "“Quoted” text")]
    [InlineData("""\enquote{Quoted}""", "“Quoted”")]
    [InlineData("""Multiple {{Sclerosis}}""", "Multiple Sclerosis")]
    [InlineData("""The \url{https://x.example/a_b} page""", "The https://x.example/a_b page")]
    [InlineData("""\href{https://x.example}{The page}""", "The page")]
    [InlineData("""A \textregistered{} B\texttrademark""", "A ® B™")]
    [InlineData("""\textquoteleft a\textquoteright{} \guillemotleft b\guillemotright""", "‘a’ «b»")]
    [InlineData("""An R\&D &amp; trial""", "An R&D & trial")]
    [InlineData("e\u0301tude", "étude")]
    [InlineData("""25\,mg/kg 1\textonehalf""", "25\u2009mg/kg 1½")]
    public void LatexBecomesText(string latex, string text) => Assert.Equal(text, Records.Only($"@article{{k, title = {{{latex}}}}}").Field("title"));

    [Theory]
    [InlineData("The {DNA} of {mRNA}", "The DNA of mRNA")]
    [InlineData("Growth {de novo} here", """Growth <span class="nocase">de novo</span> here""")]
    [InlineData("The {van Gogh} effect", """The <span class="nocase">van Gogh</span> effect""")]
    [InlineData("{Whole title in braces}", "Whole title in braces")]
    [InlineData("{{Whole title in two}}", "Whole title in two")]
    public void BracesProtectCaseWhereAStyleWouldChangeIt(string latex, string text) =>
        Assert.Equal(text, Records.Only($"@article{{k, title = {{{latex}}}}}").Field("title"));

    [Theory]
    [InlineData("Jan van der Berg", "Berg|Jan|van der")]
    [InlineData("van der Berg, Jan", "Berg|Jan|van der")]
    [InlineData("van der Berg, Jr, Jan", "Berg|Jan|van der||Jr")]
    [InlineData("von Neumann, John", "Neumann|John|von")]
    [InlineData("King, Jr., Martin Luther", "King|Martin Luther|||Jr.")]
    [InlineData("Martin Luther King, Jr.", "King|Martin Luther|||Jr.")]
    [InlineData("Richard K. Burt", "Burt|Richard K.")]
    [InlineData("Burt, Richard K.", "Burt|Richard K.")]
    [InlineData("De Luca, Maria", "De Luca|Maria")]
    [InlineData("{World Health Organization}", "World Health Organization")]
    [InlineData("{{Barnes and Noble}}", "Barnes and Noble")]
    [InlineData("""{\'E}douard Man{\'e}t""", "Manét|Édouard")]
    [InlineData("""{\'E}. {\"O}zt{\"u}rk""", "Öztürk|É.")]
    [InlineData("Plato", "Plato")]
    [InlineData("Fid{\\'e}l Garc{\\'\\i}a M{\\'a}rquez", "Márquez|Fidél García")]
    [InlineData("Garc{\\'i}a M{\\'a}rquez, Gabriel", "García Márquez|Gabriel")]
    [InlineData("family=Gogh, given=Vincent, prefix=van, useprefix=true", "Gogh|Vincent|van")]
    [InlineData("family=Gogh, given=Vincent, prefix=van, useprefix=false", "Gogh|Vincent||van")]
    [InlineData("d'Aubignac, Fran{\\c c}ois", "Aubignac|François|d'")]
    public void ANameInEachForm(string latex, string name) => Assert.Equal([name], Records.Only($"@article{{k, title = {{T}}, author = {{{latex}}}}}").Names());

    [Fact]
    public void NamesAreSplitAtAndOutsideBracesAlone()
    {
        var record = Records.Only("@article{k, title={T}, author={Doe, J and {Smith and Sons} AND\n  Andersen, Anders and others}}");
        Assert.Equal(["Doe|J", "Smith and Sons", "Andersen|Anders"], record.Names());
        Assert.Equal(["the list of names (author) is cut short in the file"], record.Remarks);
    }

    [Theory]
    [InlineData("year = 2019", "2019")]
    [InlineData("year = {2019}, month = jan", "2019-1")]
    [InlineData("year = 2019, month = {January}", "2019-1")]
    [InlineData("year = 2019, month = {01}", "2019-1")]
    [InlineData("year = 2019, month = 1, day = 15", "2019-1-15")]
    [InlineData("year = 2019, month = jan # \"-\" # feb", "2019-1/2019-2")]
    [InlineData("year = 2019, month = {Jan--Feb}", "2019-1/2019-2")]
    [InlineData("year = 2019, month = \"15 \" # jan", "2019-1-15")]
    [InlineData("year = 2019, month = {Spring}", "2019-13")]
    [InlineData("year = {2018--2019}", "2018/2019")]
    [InlineData("year = {c. 1990}", "1990~")]
    [InlineData("date = {2019-01-15}", "2019-1-15")]
    [InlineData("date = {2019-01}", "2019-1")]
    [InlineData("date = {2018-12-30/2019-01-02}", "2018-12-30/2019-1-2")]
    [InlineData("date = {2019~}", "2019~")]
    [InlineData("date = {1850?}", "1850~")]
    [InlineData("date = {2019-21}", "2019-13")]
    [InlineData("date = {2019-24}", "2019-16")]
    [InlineData("date = {2019-01-15T10:00:00}", "2019-1-15")]
    [InlineData("date = {2019-01-15}, year = 2019, month = 1", "2019-1-15")]
    public void ADateInEachForm(string fields, string date) => Assert.Equal(date, Records.Only($"@article{{k, title = {{T}}, {fields}}}").Date());

    [Fact]
    public void WhatIsNoDateIsKept()
    {
        Assert.Equal("in press", Records.Only("@article{k, title={T}, year={in press}}").Field("status"));
        Assert.Equal("19th century", Records.Only("@article{k, title={T}, year={19th century}}").Custom["year"]);
        Assert.Equal("2019/", Records.Only("@article{k, title={T}, date={2019/}}").Custom["date"]);
        Assert.Equal("somewhen", Records.Only("@article{k, title={T}, year=2019, month={somewhen}}").Custom["month"]);
    }

    [Fact]
    public void MacrosAndJoinedPieces()
    {
        var record = Records.Only("""
            @string{ jx = "Journal of " # {Examples} }
            @STRING(pub = {The Press})
            @comment{ @article{no, title={No}} }
            @preamble{ "\newcommand{\x}{y}" }
            Words outside are comments.
            @Article(doe2019, title = "On " # {Things}, journal = jx, publisher = pub # " Ltd")
            """);
        Assert.Equal(("On Things", "Journal of Examples", "The Press Ltd", "doe2019"), (record.Field("title"), record.Field("container-title"), record.Field("publisher"), record.Field("citation-key")));
    }

    [Fact]
    public void AChildTakesWhatItLacksFromItsParent()
    {
        var records = BibliographyFile.Read(
            """
            @inproceedings{a, title={Paper}, author={Doe, J}, crossref={P}, pages={1--2}}
            @incollection{b, title={Chapter}, crossref={p}, year={2001}}
            @proceedings{p, title={The Book}, subtitle={Sub}, editor={Roe, R}, year=2000, publisher={X}, pages={1--900}, note={Not inherited}}
            @xdata{x, journaltitle={J}, volume=3}
            @article{c, title={T}, xdata={x}}
            """,
            "f").Records;
        Assert.Equal(["Paper", "Chapter", "The Book: Sub", "T"], records.Select(record => record.Field("title")));
        Assert.Equal(("The Book: Sub", "2000", "X", "1-2"), (records[0].Field("container-title"), records[0].Date(), records[0].Field("publisher"), records[0].Field("page")));
        Assert.Equal(["Roe|R"], records[0].Names("editor"));
        Assert.Equal("2001", records[1].Date());
        Assert.Equal(("J", "3"), (records[3].Field("container-title"), records[3].Field("volume")));
        Assert.Null(records[0].Field("note"));
    }

    /// <summary>An entry that names itself, or whose parents go in a circle.</summary>
    [Fact]
    public void ParentsInACircleDoNoHarm()
    {
        var reading = BibliographyFile.Read("@book{a, title={A}, crossref={b}}\n@book{b, title={B}, crossref={a}}\n@book{c, title={C}, crossref={c}}\n@book{d, title={D}, crossref={none}}", "f");
        Assert.Equal(4, reading.Records.Length);
        Assert.Contains("\"none\", which is not in this file", Assert.Single(reading.Problems).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void AZoteroExport()
    {
        var record = Records.Only("""

            @article{doe_tonic_2019,
            	title = {Tonic against {Hiccups}: a trial},
            	volume = {12},
            	copyright = {CC BY},
            	issn = {0378-5955, 1538-3598},
            	url = {https://journal.example/a\_b?c=1\&d=\%20},
            	doi = {10.9999/ex.1},
            	abstract = {Others' words.},
            	language = {en},
            	number = {3},
            	urldate = {2024-05-06},
            	journal = {Journal of Examples},
            	author = {Doe, Ann},
            	month = jan,
            	year = {2019},
            	note = {Number: 3
            Publisher: The Press
            PMID: 30644983
            PMCID: PMC6439765
            A remark},
            	keywords = {hiccups, tonic},
            	pages = {165--174},
            	file = {Full Text:/home/somebody/storage/x.pdf:application/pdf},
            }

            """);
        Assert.Equal("article-journal", record.Item.Type);
        Assert.Equal(("12", "3", "165-174"), (record.Field("volume"), record.Field("issue"), record.Field("page")));
        Assert.Equal(("10.9999/ex.1", "30644983", "PMC6439765"), (record.Field("DOI"), record.Field("PMID"), record.Field("PMCID")));
        Assert.Equal("https://journal.example/a_b?c=1&d=%20", record.Field("URL"));
        Assert.Equal(("0378-5955, 1538-3598", "The Press", "hiccups, tonic", "en"), (record.Field("ISSN"), record.Field("publisher"), record.Field("keyword"), record.Field("language")));
        Assert.Equal("2024-5-6", record.Date("accessed"));
        Assert.Equal("CC BY", record.Custom["copyright"]);
        Assert.Contains("A remark", record.Field("note"), StringComparison.Ordinal);
        Assert.Equal(
            [new LeftOutField("abstract", LeftOutReason.TextOfOthers), new LeftOutField("file", LeftOutReason.LocalFile)], record.LeftOut.OrderBy(field => field.Field, StringComparer.Ordinal));
    }

    /// <summary>Crossref writes an entry on one line, with a space before it.</summary>
    [Fact]
    public void ACrossrefAnswer()
    {
        var record = Records.Only(
            " @article{Doe_2019, title={Tonic &amp; hiccups}, volume={321}, ISSN={0098-7484}, url={http://dx.doi.org/10.9999/ex.2}, DOI={10.9999/ex.2}, number={2}, journal={J}, publisher={The Press (TP)}, " +
            "author={Doe, Ann and Roe, R. K.}, year={2019}, month=Jan, pages={165} }");
        Assert.Equal(("Tonic & hiccups", "2019-1", "10.9999/ex.2"), (record.Field("title"), record.Date(), record.Field("DOI")));
    }

    [Theory]
    [InlineData("@article{k, eprint={30644983}, eprinttype={pubmed}, title={T}}", "PMID", "30644983")]
    [InlineData("@article{k, eprint={PMC6439765}, eprinttype={pmcid}, title={T}}", "PMCID", "PMC6439765")]
    [InlineData("@misc{k, eprint={2001.00001}, archiveprefix={arXiv}, title={T}}", "archive_location", "2001.00001")]
    [InlineData("@article{k, doi={https://doi.org/10.9999/ABC.1}, title={T}}", "DOI", "10.9999/ABC.1")]
    [InlineData("@article{k, doi={10.9999/a\\_b}, title={T}}", "DOI", "10.9999/a_b")]
    [InlineData("@misc{k, howpublished={\\url{https://x.example/y}}, title={T}}", "URL", "https://x.example/y")]
    [InlineData("@online{k, howpublished={A site}, title={T}}", "container-title", "A site")]
    [InlineData("@phdthesis{k, school={A University}, title={T}}", "publisher", "A University")]
    [InlineData("@phdthesis{k, title={T}}", "genre", "PhD thesis")]
    [InlineData("@thesis{k, type={mathesis}, title={T}}", "genre", "Master's thesis")]
    [InlineData("@article{k, eid={e123}, title={T}}", "page", "e123")]
    [InlineData("@book{k, series={S}, number={4}, title={T}}", "collection-number", "4")]
    [InlineData("@report{k, number={TR-4}, title={T}}", "number", "TR-4")]
    [InlineData("@book{k, publisher={A and B}, title={T}}", "publisher", "A and B")]
    [InlineData("@article{k, langid={ngerman}, title={T}}", "language", "de")]
    [InlineData("@inproceedings{k, eventtitle={Meeting}, venue={Here}, title={T}}", "event-title", "Meeting")]
    public void FieldsGoToCslsVariables(string bibtex, string variable, string value) => Assert.Equal(value, Records.Only(bibtex).Field(variable));

    [Fact]
    public void UnknownFieldsAreKept()
    {
        var record = Records.Only("@article{k, title={T}, fo-o={b{\\\"a}r}, addendum={A}}");
        Assert.Equal("bär", record.Custom["fo-o"]);
        Assert.Equal("A", record.Field("note"));
    }

    /// <summary>One mistake costs one entry, and says where it is.</summary>
    [Theory]
    [InlineData("@article{a, title={A {B}, year=2019\n}\n@article{b, title={B}}", 1, "The entry \"a\" is not closed")]
    [InlineData("@article{a, title=\"A, year=2019\n}\n@article{b, title={B}}", 1, "The entry \"a\" is not closed")]
    [InlineData("@article{b, title={B}}\n\n@article{a, title={A}, year=", 3, "The entry \"a\" is not closed")]
    [InlineData("@article{b, title={B}}\n@article{a}", 2, "has no field")]
    public void ABrokenEntryIsReportedAndTheOthersAreRead(string text, int line, string problem)
    {
        var reading = BibliographyFile.Read(text, "f.bib");
        Assert.Equal(["B"], reading.Records.Select(record => record.Field("title")));
        var error = Assert.Single(reading.Problems, found => found.Severity == ImportSeverity.Error);
        Assert.Equal(line, error.Line);
        Assert.Contains(problem, error.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("@article{a, title={A} year=2019}", 1, 23, "A comma is missing")]
    [InlineData("@article{a, title={A},\n  = {x}, year=2019}", 2, 3, "A field \"name = value\" is expected")]
    [InlineData("@article{a, title={A}, publisher=unknown, year=2019}", 1, 34, "\"unknown\"")]
    [InlineData("@article{a, title={A}, year=2019, title={B}}", 1, 0, "has the field title twice")]
    [InlineData("@strange{a, title={A}, year=2019}", 1, 0, "@strange is no type")]
    [InlineData("@article{a, title={A \\unheardof{x}}, year=2019}", 1, 0, "\\unheardof")]
    public void OddThingsAreReadAndReported(string text, int line, int column, string problem)
    {
        var reading = BibliographyFile.Read(text, "f.bib");
        Assert.Equal("2019", Assert.Single(reading.Records).Date());
        var found = Assert.Single(reading.Problems);
        Assert.Equal((ImportSeverity.Warning, line, column), (found.Severity, found.Line, found.Column));
        Assert.Contains(problem, found.Problem, StringComparison.Ordinal);
    }
}
