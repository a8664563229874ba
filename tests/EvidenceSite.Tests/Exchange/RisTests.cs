using EvidenceSite.Exchange;

namespace EvidenceSite.Tests.Exchange;

/// <summary>RIS, as Zotero, EndNote, publishers and databases write it.</summary>
public sealed class RisTests
{
    [Theory]
    [InlineData("PY  - 2019", "2019")]
    [InlineData("PY  - 2019///", "2019")]
    [InlineData("PY  - 2019//", "2019")]
    [InlineData("Y1  - 2019/01//", "2019-1")]
    [InlineData("Y1  - 2019/01/15/", "2019-1-15")]
    [InlineData("PY  - 2019/01/15", "2019-1-15")]
    [InlineData("DA  - 2019-01-15", "2019-1-15")]
    [InlineData("DA  - 2019///Spring", "2019-13")]
    [InlineData("PY  - 2019\nDA  - 2019/01/15/", "2019-1-15")]
    [InlineData("DA  - 2019/01/15/\nPY  - 2019", "2019-1-15")]
    [InlineData("PY  - 2019\nDA  - Jan 15", "2019-1-15")]
    [InlineData("PY  - 2019\nDA  - Jan-Feb", "2019-1/2019-2")]
    [InlineData("PY  - 2019\nDA  - 2019/Jan/15", "2019-1-15")]
    [InlineData("Y1  - 15 January 2019", "2019-1-15")]
    [InlineData("Y1  - January 15, 2019", "2019-1-15")]
    [InlineData("PY  - 2019/01/15/epub", "2019-1-15")]
    [InlineData("DA  - 15/01/2019", "2019-1-15")]
    [InlineData("DA  - 01/15/2019", "2019-1-15")]
    public void ADateInEachForm(string lines, string date) => Assert.Equal(date, Record(lines).Date());

    [Fact]
    public void WhatIsNoDateIsKept()
    {
        Assert.Equal("01/02/2019", Record("DA  - 01/02/2019").Custom["DA"]);
        Assert.Equal("in press", Record("PY  - in press").Field("status"));
        Assert.Equal("2019/01/15/epub", Record("PY  - 2019/01/15/epub").Custom["PY"]);
        Assert.Equal("2018/12/30/", Record("PY  - 2019/01/15/\nDA  - 2018/12/30/").Custom["DA"]);
    }

    [Theory]
    [InlineData("SP  - 165\nEP  - 174", "165-174")]
    [InlineData("SP  - 165-174", "165-174")]
    [InlineData("SP  - 165-174\nEP  - 174", "165-174")]
    [InlineData("SP  - 165–174", "165-174")]
    [InlineData("SP  - e12", "e12")]
    [InlineData("SP  - 165\nEP  - 165", "165")]
    [InlineData("EP  - 174", "174")]
    [InlineData("C7  - e1234", "e1234")]
    [InlineData("SP  - S12\nEP  - S18", "S12-S18")]
    public void PagesInEachForm(string lines, string pages) => Assert.Equal(pages, Record(lines).Field("page"));

    [Theory]
    [InlineData("AU  - Smith, John A.", "Smith|John A.")]
    [InlineData("AU  - Smith, John A., Jr.", "Smith|John A.|||Jr.")]
    [InlineData("A1  - Smith,J.A.,III", "Smith|J.A.|||III")]
    [InlineData("AU  - Smith JA", "Smith|JA")]
    [InlineData("AU  - van den Berg, Piet", "Berg|Piet|van den")]
    [InlineData("AU  - World Health Organization", "World Health Organization")]
    [InlineData("AU  - European Medicines Agency,", "European Medicines Agency")]
    [InlineData("AU  - National Heart, Lung, and Blood Institute", "National Heart, Lung, and Blood Institute")]
    [InlineData("AU  - D'Addio, Francesca", "D'Addio|Francesca")]
    [InlineData("AU  - Müller-Lüdenscheidt, K.-H.", "Müller-Lüdenscheidt|K.-H.")]
    public void ANameInEachForm(string line, string name) => Assert.Equal([name], Record(line).Names());

    [Theory]
    [InlineData("JOUR", "article-journal")]
    [InlineData("EJOUR", "article-journal")]
    [InlineData("ABST", "article-journal")]
    [InlineData("INPR", "article-journal")]
    [InlineData("ELEC", "webpage")]
    [InlineData("WEB", "webpage")]
    [InlineData("GEN", "document")]
    [InlineData("UNPB", "manuscript")]
    [InlineData("UNPD", "manuscript")]
    [InlineData("CPAPER", "paper-conference")]
    [InlineData("BOOK", "book")]
    [InlineData("EBOOK", "book")]
    [InlineData("CHAP", "chapter")]
    [InlineData("ECHAP", "chapter")]
    [InlineData("RPRT", "report")]
    [InlineData("GOVDOC", "report")]
    [InlineData("THES", "thesis")]
    [InlineData("STAND", "standard")]
    [InlineData("NEWS", "article-newspaper")]
    [InlineData("MGZN", "article-magazine")]
    [InlineData("DATA", "dataset")]
    [InlineData("COMP", "software")]
    [InlineData("CASE", "legal_case")]
    [InlineData("STAT", "legislation")]
    [InlineData("PAT", "patent")]
    [InlineData("BLOG", "post-weblog")]
    [InlineData("CLSWK", "classic")]
    [InlineData("ENCYC", "entry-encyclopedia")]
    [InlineData("jour", "article-journal")]
    public void TypesBecomeCsls(string ris, string csl) => Assert.Equal(csl, Records.Only($"TY  - {ris}\nTI  - T\nER  - \n").Item.Type);

    [Theory]
    [InlineData("DO  - 10.9999/a.1", "DOI", "10.9999/a.1")]
    [InlineData("DO  - https://doi.org/10.9999/a.1", "DOI", "10.9999/a.1")]
    [InlineData("DO  - doi:10.9999/a.1", "DOI", "10.9999/a.1")]
    [InlineData("M3  - doi: 10.9999/a.1", "DOI", "10.9999/a.1")]
    [InlineData("UR  - https://doi.org/10.9999/a.1", "DOI", "10.9999/a.1")]
    [InlineData("UR  - https://pubmed.ncbi.nlm.nih.gov/30644983/", "PMID", "30644983")]
    [InlineData("UR  - https://www.ncbi.nlm.nih.gov/pmc/articles/PMC6439765/", "PMCID", "PMC6439765")]
    [InlineData("AN  - 30644983\nDP  - NLM", "PMID", "30644983")]
    [InlineData("C2  - PMC6439765", "PMCID", "PMC6439765")]
    [InlineData("N1  - PMID: 30644983", "PMID", "30644983")]
    [InlineData("SN  - 0098-7484", "ISSN", "0098-7484")]
    [InlineData("SN  - 00987484", "ISSN", "0098-7484")]
    [InlineData("SN  - 1538-3598 (Electronic)\n0098-7484 (Linking)", "ISSN", "1538-3598, 0098-7484")]
    [InlineData("SN  - 978-3-16-148410-0", "ISBN", "978-3-16-148410-0")]
    [InlineData("JO  - Journal of Examples", "container-title", "Journal of Examples")]
    [InlineData("JF  - Journal of Examples\nJO  - J Ex", "container-title-short", "J Ex")]
    [InlineData("T2  - Journal of Examples\nJA  - J Ex", "container-title", "Journal of Examples")]
    [InlineData("T2  - Journal of Examples\nJ2  - J Ex", "container-title-short", "J Ex")]
    [InlineData("KW  - one\nKW  - two", "keyword", "one, two")]
    [InlineData("KW  - one\ntwo\nthree", "keyword", "one, two, three")]
    [InlineData("N1  - A note\ngoes on", "note", "A note goes on")]
    [InlineData("LA  - eng", "language", "en")]
    [InlineData("CY  - Town\nPB  - Press", "publisher-place", "Town")]
    [InlineData("ST  - Short", "title-short", "Short")]
    [InlineData("VL  - 3\nET  - 2nd", "edition", "2nd")]
    public void TagsGoToCslsVariables(string lines, string variable, string value) => Assert.Equal(value, Record(lines).Field(variable));

    [Fact]
    public void WhatCslHasNoVariableForIsKept()
    {
        var record = Record("UR  - https://one.example/\nUR  - https://two.example/\nC6  - NIHMS123\nXX  - odd\nAD  - A university\nAB  - Others' words.\nL1  - internal-pdf://x.pdf\nL2  - https://three.example/");
        Assert.Equal("https://one.example/", record.Field("URL"));
        Assert.Equal(("https://two.example/", "NIHMS123", "odd", "https://three.example/"), (record.Custom["UR"], record.Custom["C6"], record.Custom["XX"], record.Custom["L2"]));
        Assert.Equal(["AD People", "AB TextOfOthers", "L1 LocalFile"], record.LeftOut.Select(field => $"{field.Field} {field.Reason}"));
    }

    [Fact]
    public void AnAddressWhoseHostHasLettersOfTwoDirectionsIsNone()
    {
        var record = Record("UR  - https://one\u05D0.example/");
        Assert.Equal((null, "https://one\u05D0.example/"), (record.Field("URL"), record.Custom["UR"]));
    }

    [Fact]
    public void EditorsAndTranslatorsByType()
    {
        var chapter = Records.Only("TY  - CHAP\nTI  - T\nT2  - Book\nAU  - A, B\nA2  - Ed, I\nA3  - Ser, Ed\nA4  - Tra, N\nER  - ");
        Assert.Equal(("Book", "Ed|I", "Ser|Ed", "Tra|N"), (chapter.Field("container-title"), chapter.Names("editor")[0], chapter.Names("collection-editor")[0], chapter.Names("translator")[0]));
        Assert.Equal(["Ed|I"], Records.Only("TY  - BOOK\nTI  - T\nED  - Ed, I\nER  - ").Names("editor"));
    }

    [Fact]
    public void AConferencePaperOfEndNoteAndOfZotero()
    {
        var endNote = Records.Only("TY  - CONF\nTI  - T\nT2  - Meeting\nC3  - Proceedings\nCY  - Here\nC1  - Town\nSP  - 1-2\nER  - ");
        Assert.Equal(("paper-conference", "Proceedings", "Meeting"), (endNote.Item.Type, endNote.Field("container-title"), endNote.Field("event-title")));
        Assert.Equal(("Here", "Town"), (endNote.Field("event-place"), endNote.Field("publisher-place")));
        Assert.Empty(endNote.Custom);
        Assert.Equal("Proceedings", Records.Only("TY  - CONF\nTI  - T\nT2  - Proceedings\nER  - ").Field("container-title"));
    }

    [Fact]
    public void AFieldOfItsOwnCountsMoreThanANote()
    {
        var record = Record("N1  - Publisher: Other\nDOI: 10.9999/other\nPB  - Press\nDO  - 10.9999/own");
        Assert.Equal(("Press", "10.9999/own", "Publisher: Other"), (record.Field("publisher"), record.Field("DOI"), record.Field("note")));
        Assert.Equal("10.9999/other", record.Custom["N1"]);
    }

    /// <summary>Half of such a DOI would be the DOI of another work.</summary>
    [Fact]
    public void ADoiWithAngleBracketsIsKeptWhole()
    {
        const string Doi = "10.9999/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2";
        var reading = BibliographyFile.Read($"TY  - JOUR\nTI  - T\nDO  - {Doi}\nER  - ", "f");
        Assert.Null(reading.Records[0].Field("DOI"));
        Assert.Equal(Doi, reading.Records[0].Custom["DO"]);
        Assert.Contains("is no DOI. It was kept under custom.", Assert.Single(reading.Problems).Problem, StringComparison.Ordinal);
    }

    /// <summary>A byte order mark, CR LF, ER without a space, no ER, one space only, words of a database before the first record.</summary>
    [Fact]
    public void RecordsInEachFrame()
    {
        var reading = BibliographyFile.Read(
            "\uFEFFProvider: Somebody\r\nDatabase: Something\r\nContent: text/plain; charset=\"utf-8\"\r\n\r\nTY  - JOUR\r\nTI  - One\r\nER  -\r\nTY  - JOUR\r\nTI  - Two\r\nER  - \r\n\r\nTY - JOUR\r\nTI - Three\r\n" +
            "ER -\r\nTY  - JOUR\r\nTI  - Four\r\nTY  - JOUR\r\nTI  - Five",
            "f.ris");
        Assert.Equal(["One", "Two", "Three", "Four", "Five"], reading.Records.Select(record => record.Field("title")));
        Assert.Equal([17, 17], reading.Problems.Select(problem => problem.Line));
        Assert.All(reading.Problems, problem => Assert.Equal(ImportSeverity.Warning, problem.Severity));
    }

    [Fact]
    public void LinesOutsideARecordAreReported()
    {
        var reading = BibliographyFile.Read("TI  - Lost\nTY  - JOUR\nTI  - One\nER  - \nA lost line\n", "f.ris");
        Assert.Equal([1, 5], reading.Problems.Select(problem => problem.Line));
        Assert.Single(reading.Records);
    }

    [Fact]
    public void AnAccessionNumberWithoutADatabaseIsPubmedsAndRemarkedOn()
    {
        var record = Record("AN  - 30644983");
        Assert.Equal("30644983", record.Field("PMID"));
        Assert.Contains("without a database", Assert.Single(record.Remarks), StringComparison.Ordinal);
        Assert.Equal("30644983", Record("AN  - 30644983\nDB  - Another").Custom["AN"]);
    }

    [Fact]
    public void AnUnknownTypeIsReported()
    {
        var reading = BibliographyFile.Read("TY  - CLNCL\nTI  - One\nER  - \n", "f.ris");
        Assert.Equal(("document", "CLNCL"), (reading.Records[0].Item.Type, reading.Records[0].Custom["TY"]));
        Assert.Contains("\"CLNCL\" is no type of RIS", Assert.Single(reading.Problems).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void CutListsOfNamesAreRemarkedOn() =>
        Assert.Equal(["the list of names (author) is cut short in the file"], Record("AU  - Doe, J\nAU  - et al.").Remarks);

    private static ImportedRecord Record(string lines) => Records.Only($"TY  - JOUR\nTI  - T\n{lines}\nER  - \n");
}
