using EvidenceSite.Exchange;

namespace EvidenceSite.Tests.Exchange;

/// <summary>CSL-JSON, as Zotero and Crossref write it.</summary>
public sealed class CslJsonTests
{
    private const string Crossref = """
        {"indexed":{"date-parts":[[2024,1,1]],"timestamp":1},"reference-count":3,"publisher":"The Press (TP)","issue":"2","content-domain":{"domain":[],"crossmark-restriction":false},
        "short-container-title":["J Ex"],"DOI":"10.9999/EX.3","type":"journal-article","created":{"date-parts":[[2019,1,15]]},"page":"165","update-policy":"https://x.example/policy",
        "source":"Crossref","is-referenced-by-count":9,"title":["Tonic &amp; <i>hiccups</i> in CD4<sup>+</sup> <jats:italic>mice</jats:italic>"],"subtitle":["A trial"],"prefix":"10.9999","volume":"12",
        "author":[{"given":"Ann","family":"Doe","sequence":"first","affiliation":[{"name":"A university"}],"ORCID":"https://orcid.org/0000-0000-0000-0000"},
        {"name":"TONIC Study Group","sequence":"additional","affiliation":[]},{"given":"Piet","family":"van den Berg","suffix":"Jr","sequence":"additional","affiliation":[]}],
        "member":"10","published-online":{"date-parts":[[2018,12,30]]},"published-print":{"date-parts":[[2019,1,15]]},"container-title":["Journal of Examples"],"original-title":[],
        "language":"en","link":[{"URL":"https://x.example/a.pdf"}],"deposited":{"date-parts":[[2021,1,1]]},"score":1,"resource":{"primary":{"URL":"https://x.example"}},
        "issued":{"date-parts":[[2018,12,30]]},"references-count":3,"journal-issue":{"issue":"2","published-print":{"date-parts":[[2019,1,15]]}},
        "URL":"http://dx.doi.org/10.9999/ex.3","ISSN":["0098-7484","1538-3598"],"issn-type":[{"type":"print","value":"0098-7484"}],"subject":["Medicine"],
        "published":{"date-parts":[[2018,12,30]]},"abstract":"<jats:p>Words of others.</jats:p>","clinical-trial-number":[{"clinical-trial-number":"nct00000001","registry":"10.18810/clinical-trials-gov"}],
        "license":[{"URL":"https://x.example/licence"}],"reference":[{"key":"1"}]}
        """;

    [Fact]
    public void ACrossrefAnswer()
    {
        var record = Records.Only(Crossref);
        Assert.Equal(("article-journal", "Tonic & <i>hiccups</i> in CD4<sup>+</sup> <i>mice</i>: A trial"), (record.Item.Type, record.Field("title")));
        Assert.Equal(["Doe|Ann", "TONIC Study Group", "Berg|Piet|van den||Jr"], record.Names());
        Assert.Equal(("Journal of Examples", "J Ex"), (record.Field("container-title"), record.Field("container-title-short")));
        Assert.Equal(("2019-1-15", "2018-12-30"), (record.Date(), record.Date("available-date")));
        Assert.Equal(("10.9999/EX.3", "0098-7484, 1538-3598", "Medicine"), (record.Field("DOI"), record.Field("ISSN"), record.Field("keyword")));
        Assert.Equal(["NCT00000001"], record.Registrations);
    }

    [Fact]
    public void NothingOfItIsLost()
    {
        var record = Records.Only(Crossref);
        Assert.Equal(["clinical-trial-number", "license", "update-policy"], record.Custom.Keys);
        Assert.Equal("""[{"URL":"https://x.example/licence"}]""", record.Custom["license"]);
        Assert.Equal(
            ["abstract", "author.ORCID", "author.affiliation", "content-domain", "created", "deposited", "indexed", "is-referenced-by-count", "issn-type", "link", "member", "prefix", "reference", "reference-count", "references-count", "resource", "score"],
            record.LeftOut.Select(field => field.Field).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("journal-article", "article-journal")]
    [InlineData("posted-content", "article")]
    [InlineData("proceedings-article", "paper-conference")]
    [InlineData("book-chapter", "chapter")]
    [InlineData("monograph", "book")]
    [InlineData("edited-book", "book")]
    [InlineData("reference-entry", "entry")]
    [InlineData("dissertation", "thesis")]
    [InlineData("peer-review", "review")]
    [InlineData("article-journal", "article-journal")]
    [InlineData("software", "software")]
    public void TypesOfCrossrefBecomeCsls(string type, string csl) => Assert.Equal(csl, Records.Only($$"""[{"id":"a","type":"{{type}}","title":"T"}]""").Item.Type);

    [Theory]
    [InlineData("""{"date-parts":[[2019,1,15]]}""", "2019-1-15")]
    [InlineData("""{"date-parts":[["2019","01"]]}""", "2019-1")]
    [InlineData("""{"date-parts":[[2019]],"season":1}""", "2019-13")]
    [InlineData("""{"date-parts":[[2019]],"season":"Winter"}""", "2019-16")]
    [InlineData("""{"date-parts":[[2019,21]]}""", "2019-13")]
    [InlineData("""{"date-parts":[[2018,12],[2019,1]]}""", "2018-12/2019-1")]
    [InlineData("""{"date-parts":[[1990]],"circa":true}""", "1990~")]
    [InlineData("""{"raw":"2019-01-15"}""", "2019-1-15")]
    [InlineData("""{"literal":"Spring 2019"}""", "2019-13")]
    [InlineData("""{"literal":"in the spring of that year"}""", "in the spring of that year")]
    [InlineData("\"2019-01\"", "2019-1")]
    [InlineData("2019", "2019")]
    public void ADateInEachForm(string json, string date) => Assert.Equal(date, Records.Only($$"""[{"type":"book","title":"T","issued":{{json}}}]""").Date());

    [Fact]
    public void WhatIsNoDateIsKept()
    {
        var record = Records.Only("""[{"type":"book","title":"T","issued":{"date-parts":[[-44]]},"accessed":{"date-parts":[[2019,13,45]]}}]""");
        Assert.Equal("""{"date-parts":[[-44]]}""", record.Custom["issued"]);
        Assert.Equal("""{"date-parts":[[2019,13,45]]}""", record.Custom["accessed"]);
    }

    [Fact]
    public void AZoteroExport()
    {
        var record = Records.Only("""
            [{"id":"http://zotero.org/users/1/items/ABCD","type":"article-journal","abstract":"Words of others.","container-title":"Journal of Examples","DOI":"https://doi.org/10.9999/ex.4",
            "ISSN":"0098-7484","issue":"2","journalAbbreviation":"J Ex","language":"en","note":"PMID: 99000004\nPMCID: PMC9900004\noriginal-date: 1901\nA remark","page":"165–174","source":"PubMed",
            "title":"Tonic","title-short":"Tonic","volume":"12","author":[{"family":"Gogh","given":"Vincent","non-dropping-particle":"van"},{"literal":"A body"},{"family":"Beethoven","given":"Ludwig","dropping-particle":"van"},
            {"family":"King","given":"Martin Luther","suffix":"Jr.","comma-suffix":true}],"accessed":{"date-parts":[["2024",5,6]]},"issued":{"date-parts":[["2019",1,15]]},"custom":{"own":"mine"},"strange":7}]
            """);
        Assert.Equal(["Gogh|Vincent|van", "A body", "Beethoven|Ludwig||van", "King|Martin Luther|||Jr."], record.Names());
        Assert.Equal(("10.9999/ex.4", "99000004", "PMC9900004", "A remark"), (record.Field("DOI"), record.Field("PMID"), record.Field("PMCID"), record.Field("note")));
        Assert.Equal(("1901", "2024-5-6", "165-174", "J Ex"), (record.Date("original-date"), record.Date("accessed"), record.Field("page"), record.Field("container-title-short")));
        Assert.Equal(("mine", "7"), (record.Custom["own"], record.Custom["strange"]));
        Assert.Equal(["abstract", "id"], record.LeftOut.Select(field => field.Field).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("""{"status":"ok","message":{"type":"journal-article","title":["T"]}}""")]
    [InlineData("""{"message":{"items":[{"type":"journal-article","title":["T"]}]}}""")]
    [InlineData("""{"items":[{"type":"article-journal","title":"T"}]}""")]
    [InlineData("""{"type":"article-journal","title":"T"}""")]
    [InlineData("[{\"type\":\"article-journal\",\"title\":\"T\",},] // remark")]
    public void WrappedInEachWay(string json) => Assert.Equal("T", Records.Only(json).Field("title"));

    [Theory]
    [InlineData("retraction", WorkStanding.Retracted)]
    [InlineData("withdrawal", WorkStanding.Withdrawn)]
    [InlineData("correction", WorkStanding.Corrected)]
    [InlineData("erratum", WorkStanding.Corrected)]
    public void NoticesOfCrossref(string type, WorkStanding standing) =>
        Assert.Equal(standing, Records.Only($$"""{"type":"journal-article","title":["T"],"updated-by":[{"type":"{{type}}","DOI":"10.9999/r"}]}""").Standing);

    [Fact]
    public void ItemsBeforeAMistakeAreKept()
    {
        var reading = BibliographyFile.Read("[{\"type\":\"book\",\"title\":\"One\"},\n{\"type\":\"book\",\"title\":\"Two\"},\n{\"type\":\"book\",\"title\":", "f.json");
        Assert.Equal(["One", "Two"], reading.Records.Select(record => record.Field("title")));
        Assert.Equal([1, 2], reading.Records.Select(record => record.Line));
        var problem = Assert.Single(reading.Problems);
        Assert.Equal((ImportSeverity.Error, 3), (problem.Severity, problem.Line));
        Assert.Contains("The 2 items before it were read.", problem.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""[{"type":"book","title":"\ud83d"},{"type":"book","title":"Good"}]""")]
    [InlineData("""[7,{"type":"book","title":"Good"}]""")]
    public void ABrokenItemCostsItselfAlone(string json)
    {
        var reading = BibliographyFile.Read(json, "f.json");
        Assert.Equal("Good", Assert.Single(reading.Records).Field("title"));
        Assert.Equal(ImportSeverity.Error, Assert.Single(reading.Problems).Severity);
    }
}
