namespace EvidenceSite.Tests.Refresh;

/// <summary>What the services say of the valid site's trial where they say the same as its file.</summary>
internal static class Answers
{
    public const string Doi = "10.1234/sweet.2020.5";

    // Written in other ways than the file: case, dashes, markup, entities, initials, abbreviation, a date in print beside that online.
    public const string SameWork = """
        "DOI":"10.1234/SWEET.2020.5","type":"journal-article","title":["Sugar for <i>Hiccups</i>"],"subtitle":[],"container-title":["Journal of Sweet Medicine"],"short-container-title":["J Sweet Med"],
        "author":[{"given":"J. K.","family":"Doe","sequence":"first","affiliation":[]},{"given":"Jean‐Pierre","family":"SMITH","sequence":"additional","affiliation":[]}],
        "issued":{"date-parts":[[2020,2,3]]},"published-print":{"date-parts":[[2020,3]]},"volume":"4","issue":"2","page":"10–5"
        """;

    public const string SameArticle = """
        <PubmedArticle><MedlineCitation Status="MEDLINE" Owner="NLM"><PMID Version="1">12345678</PMID><Article PubModel="Print">
        <Journal><ISSN IssnType="Print">1234-5678</ISSN><JournalIssue CitedMedium="Print"><Volume>4</Volume><Issue>2</Issue><PubDate><Year>2020</Year><Month>Feb</Month></PubDate></JournalIssue>
        <Title>Journal of sweet medicine (Hiccup Town)</Title><ISOAbbreviation>J Sweet Med</ISOAbbreviation></Journal>
        <ArticleTitle>[Sugar for hiccups].</ArticleTitle><Pagination><StartPage>10</StartPage><EndPage>15</EndPage><MedlinePgn>10-5</MedlinePgn></Pagination>
        <ELocationID EIdType="doi" ValidYN="Y">10.1234/sweet.2020.5</ELocationID>
        <AuthorList CompleteYN="Y"><Author ValidYN="Y"><LastName>Doe</LastName><ForeName>Jane</ForeName><Initials>JK</Initials></Author><Author ValidYN="Y"><LastName>Smith</LastName><Initials>JP</Initials></Author>
        <Author ValidYN="Y"><CollectiveName/></Author></AuthorList>
        <PublicationTypeList><PublicationType UI="D016428">Journal Article</PublicationType></PublicationTypeList></Article></MedlineCitation>
        <PubmedData><ArticleIdList><ArticleId IdType="pubmed">12345678</ArticleId><ArticleId IdType="doi">10.1234/sweet.2020.5</ArticleId><ArticleId IdType="pmc">PMC1234567</ArticleId></ArticleIdList></PubmedData></PubmedArticle>
        """;
}
