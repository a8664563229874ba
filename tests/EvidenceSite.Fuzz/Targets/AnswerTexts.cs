namespace EvidenceSite.Fuzz.Targets;

/// <summary>Answers in the forms that the services document.</summary>
internal static class AnswerTexts
{
    /// <summary>Crossref's REST API.</summary>
    public static string[] Crossref { get; } =
    [
        """
        {"status":"ok","message-type":"work","message":{"DOI":"10.1234/SWEET.2020.5","type":"journal-article","title":["Sugar for <i>Hiccups</i>"],"subtitle":["A trial"],"container-title":["Journal of Sweet Medicine"],"short-container-title":["J Sweet Med"],
        "author":[{"given":"J. K.","family":"Doe","sequence":"first","affiliation":[]},{"name":"The Group","sequence":"additional"}],"issued":{"date-parts":[[2020,2,3]]},"published-print":{"date-parts":[[2020,3]]},"volume":"4","issue":"2","page":"10-5",
        "updated-by":[{"DOI":"10.1234/notice","type":"retraction","source":"retraction-watch","updated":{"date-parts":[[2021,1,1]]}}],"update-to":[]}}
        """,
        """{"status":"ok","message":{"total-results":1,"items":[{"DOI":"10.1234/notice","update-to":[{"DOI":"10.1234/sweet.2020.5","type":"expression_of_concern","label":"Expression of concern","updated":{"date-parts":[[2021]]}}]}]}}""",
    ];

    /// <summary>PubMed's E-utilities.</summary>
    public static string[] Pubmed { get; } =
    [
        """
        <?xml version="1.0"?><!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle//EN" "https://dtd.example/pubmed.dtd"><PubmedArticleSet><PubmedArticle><MedlineCitation Status="MEDLINE"><PMID Version="1">12345678</PMID><Article PubModel="Print">
        <Journal><JournalIssue><Volume>4</Volume><Issue>2</Issue><PubDate><Year>2020</Year><Month>Feb</Month></PubDate></JournalIssue><Title>Journal of sweet medicine</Title><ISOAbbreviation>J Sweet Med</ISOAbbreviation></Journal>
        <ArticleTitle>[Sugar for <i>hiccups</i>].</ArticleTitle><Pagination><StartPage>10</StartPage><EndPage>15</EndPage><MedlinePgn>10-5</MedlinePgn></Pagination><ELocationID EIdType="doi" ValidYN="Y">10.1234/sweet.2020.5</ELocationID>
        <AuthorList><Author ValidYN="Y"><LastName>Doe</LastName><ForeName>Jane</ForeName><Initials>JK</Initials></Author><Author><CollectiveName>Group</CollectiveName></Author></AuthorList></Article>
        <CommentsCorrectionsList><CommentsCorrections RefType="RetractionIn"><RefSource>J Sweet Med. 2021</RefSource><PMID>2</PMID></CommentsCorrections></CommentsCorrectionsList></MedlineCitation>
        <PubmedData><ArticleIdList><ArticleId IdType="pubmed">12345678</ArticleId><ArticleId IdType="doi">10.1234/sweet.2020.5</ArticleId></ArticleIdList></PubmedData></PubmedArticle></PubmedArticleSet>
        """,
        """<?xml version="1.0"?><eSearchResult><Count>1</Count><IdList><Id>12345678</Id></IdList></eSearchResult>""",
    ];
}
