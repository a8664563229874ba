using EvidenceSite.Exchange;

namespace EvidenceSite.Tests.Exchange;

/// <summary>PubMed's export.</summary>
public sealed class NbibTests
{
    private const string Trial = """

        PMID- 99000001
        OWN - NLM
        STAT- MEDLINE
        DCOM- 20190201
        LR  - 20221207
        IS  - 1538-3598 (Electronic)
        IS  - 0098-7484 (Linking)
        VI  - 12
        IP  - 3
        DP  - 2019 Jan 15
        TI  - Tonic against hiccups in people who had them for more than an hour: A Randomized
              Clinical Trial.
        PG  - 165-74
        LID - 10.9999/ex.2019.1 [doi]
        AB  - IMPORTANCE: Words of others. OBJECTIVE:
              More of them.
        FAU - Doe, Ann B
        AU  - Doe AB
        AUID- ORCID: 0000-0000-0000-0000
        AD  - A university, Town.
        FAU - van den Berg, Piet
        AU  - van den Berg P
        FAU - Smith, John A Jr
        AU  - Smith JA Jr
        AU  - Roe R
        CN  - TONIC Study Group
        LA  - eng
        SI  - ClinicalTrials.gov/NCT00000001
        GR  - R01 XX000000/NH/NIH HHS/United States
        PT  - Journal Article
        PT  - Randomized Controlled Trial
        PL  - United States
        TA  - J Ex
        JT  - Journal of examples
        JID - 0000000
        RN  - 0 (Tonics)
        SB  - IM
        CIN - J Ex. 2019 Feb;12(4):1. doi: 10.9999/ex.2019.2. PMID: 99000002
        MH  - Adult
        MH  - *Hiccup/drug therapy
        MH  - Humans
        OT  - hiccups
        OT  - tonic
        PMC - PMC9900001
        COIS- Words of others, too.
        EDAT- 2019/01/16 06:00
        MHDA- 2019/02/01 06:00
        CRDT- 2019/01/16 06:00
        PHST- 2019/01/16 06:00 [entrez]
        AID - 2700001 [pii]
        AID - 10.9999/ex.2019.1 [doi]
        PST - ppublish
        SO  - J Ex. 2019 Jan 15;12(3):165-174. doi: 10.9999/ex.2019.1.

        """;

    [Fact]
    public void ATrial()
    {
        var record = Records.Only(Trial);
        Assert.Equal("Tonic against hiccups in people who had them for more than an hour: A Randomized Clinical Trial", record.Field("title"));
        Assert.Equal(["Doe|Ann B", "Berg|Piet|van den", "Smith|John A|||Jr", "Roe|R", "TONIC Study Group"], record.Names());
        Assert.Equal(("Journal of examples", "J Ex", "12", "3"), (record.Field("container-title"), record.Field("container-title-short"), record.Field("volume"), record.Field("issue")));
        Assert.Equal(("165-74", "2019-1-15", "en"), (record.Field("page"), record.Date(), record.Field("language")));
        Assert.Equal(("99000001", "PMC9900001", "10.9999/ex.2019.1"), (record.Field("PMID"), record.Field("PMCID"), record.Field("DOI")));
        Assert.Equal(("1538-3598, 0098-7484", "hiccups, tonic"), (record.Field("ISSN"), record.Field("keyword")));
        Assert.Equal(["Journal Article", "Randomized Controlled Trial"], record.PublicationTypes);
        Assert.Equal(["NCT00000001"], record.Registrations);
        Assert.Null(record.Standing);
    }

    /// <summary>Each tag is a variable of CSL, kept under its name, or named as left out.</summary>
    [Fact]
    public void NoTagIsLost()
    {
        var record = Records.Only(Trial);
        Assert.Equal(["CIN", "GR", "MH", "PL", "PT", "RN", "SI", "pii"], record.Custom.Keys);
        Assert.Equal("Adult; *Hiccup/drug therapy; Humans", record.Custom["MH"]);
        Assert.Equal(
            ["AB", "AD", "AUID", "COIS", "CRDT", "DCOM", "EDAT", "JID", "LR", "MHDA", "OWN", "PHST", "PST", "SB", "SO", "STAT"],
            record.LeftOut.Select(field => field.Field).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("2019", "2019")]
    [InlineData("2019 Jan", "2019-1")]
    [InlineData("2019 Jan 15", "2019-1-15")]
    [InlineData("2019 Jan-Feb", "2019-1/2019-2")]
    [InlineData("2018 Dec-2019 Jan", "2018-12/2019-1")]
    [InlineData("2019 Jan 15-20", "2019-1-15/2019-1-20")]
    [InlineData("2018 Dec 30-2019 Jan 5", "2018-12-30/2019-1-5")]
    [InlineData("2019 Spring", "2019-13")]
    [InlineData("2019 Summer", "2019-14")]
    [InlineData("2019 Fall", "2019-15")]
    [InlineData("2019 Winter", "2019-16")]
    [InlineData("2018-2019", "2018/2019")]
    [InlineData("2019 Sept", "2019-9")]
    public void ADateInEachForm(string written, string date) => Assert.Equal(date, Record($"DP  - {written}").Date());

    [Fact]
    public void WhatIsNoDateIsKept()
    {
        var record = Record("DP  - 2019 1st Quart\nDEP - 20181230");
        Assert.Equal(("2019", "2018-12-30", "2019 1st Quart"), (record.Date(), record.Date("available-date"), record.Custom["DP"]));
    }

    [Theory]
    [InlineData("PT  - Retracted Publication", WorkStanding.Retracted)]
    [InlineData("RIN - J Ex. 2020;1(1):1. PMID: 99000003", WorkStanding.Retracted)]
    [InlineData("PT  - Preprint", WorkStanding.Preprint)]
    [InlineData("EIN - J Ex. 2020;1(1):1.", WorkStanding.Corrected)]
    [InlineData("PT  - Retracted Publication\nEIN - J Ex. 2020;1(1):1.", WorkStanding.Retracted)]
    public void WhatBefellTheWorkIsKnown(string lines, WorkStanding standing) => Assert.Equal(standing, Record(lines).Standing);

    [Theory]
    [InlineData("ROF")]
    [InlineData("RPI")]
    [InlineData("RPF")]
    [InlineData("CON")]
    [InlineData("EFR")]
    [InlineData("ECF")]
    [InlineData("UIN")]
    [InlineData("UOF")]
    [InlineData("CRF")]
    [InlineData("SPIN")]
    [InlineData("ORI")]
    [InlineData("ZZ")]
    public void OtherNoticesAreKept(string tag) => Assert.Equal("J Ex. 2020;1(1):1.", Record($"{tag,-4}- J Ex. 2020;1(1):1.").Custom[tag]);

    [Fact]
    public void AConcernIsRemarkedOn() => Assert.StartsWith("PubMed names an expression of concern", Assert.Single(Record("ECI - J Ex. 2020;1(1):1.").Remarks), StringComparison.Ordinal);

    [Fact]
    public void ABookAndAChapter()
    {
        var book = Records.Only("PMID- 1\nBTI - The Book.\nPB  - The Press\nPL  - Town\nDP  - 2019\nISBN- 978-3-16-148410-0\nFED - Ed, Ann\nED  - Ed A\nCTI - Series.\n");
        Assert.Equal(("book", "The Book", "The Press", "Town"), (book.Item.Type, book.Field("title"), book.Field("publisher"), book.Field("publisher-place")));
        Assert.Equal(("978-3-16-148410-0", "Series", "Ed|Ann"), (book.Field("ISBN"), book.Field("collection-title"), book.Names("editor")[0]));
        var chapter = Records.Only("PMID- 1\nTI  - The chapter\nBTI - The Book\n");
        Assert.Equal(("chapter", "The chapter", "The Book"), (chapter.Item.Type, chapter.Field("title"), chapter.Field("container-title")));
    }

    [Fact]
    public void ManyRecordsWithOrWithoutLinesBetween()
    {
        var reading = BibliographyFile.Read("PMID- 1\r\nTI  - One.\r\n\r\nPMID- 2\r\nTI  - Two [Not in\r\n      brackets].\r\nPMID- 3\r\nTI  - Three?\r\n", "f");
        Assert.Empty(reading.Problems);
        Assert.Equal(["One", "Two [Not in brackets]", "Three?"], reading.Records.Select(record => record.Field("title")));
        Assert.Equal([1, 4, 7], reading.Records.Select(record => record.Line));
    }

    private static ImportedRecord Record(string lines) => Records.Only($"PMID- 1\nTI  - T\n{lines}\n");
}
