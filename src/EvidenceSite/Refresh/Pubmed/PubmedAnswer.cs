using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using EvidenceSite.Evidence.Retractions;
using EvidenceSite.Refresh.Services;

namespace EvidenceSite.Refresh.Pubmed;

/// <summary>Reads answers of PubMed's E-utilities (efetch in the form of NLM's pubmed DTD, esearch). DTDs are skipped, and no entity is expanded.</summary>
internal static class PubmedAnswer
{
    private const int DeepestElement = 64;

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The works of an efetch.</summary>
    /// <exception cref="AnswerFormException">The answer is not such a one.</exception>
    public static ImmutableArray<ServiceRecord> Works(byte[] body)
    {
        var root = Root(body);
        return root.Name.LocalName == "PubmedArticleSet"
            ? [.. root.Elements("PubmedArticle").Select(Work)]
            : throw new AnswerFormException("it holds no PubmedArticleSet");
    }

    /// <summary>The PubMed numbers of an esearch.</summary>
    /// <exception cref="AnswerFormException">The answer is not such a one.</exception>
    public static ImmutableArray<string> Numbers(byte[] body)
    {
        var root = Root(body);
        return root.Name.LocalName == "eSearchResult"
            ? [.. root.Elements("IdList").Elements("Id").Select(id => NormalPmid.Of(id.Value)).OfType<string>()]
            : throw new AnswerFormException("it holds no eSearchResult");
    }

    private static XElement Root(byte[] body)
    {
        try
        {
            using (var reader = Reader(body))
            {
                while (reader.Read())
                {
                    if (reader.Depth > DeepestElement)
                    {
                        throw new AnswerFormException($"its elements are nested more than {DeepestElement} deep");
                    }
                }
            }

            using var again = Reader(body);
            return XDocument.Load(again).Root!;
        }
        catch (XmlException e)
        {
            throw new AnswerFormException("it is not XML that can be read", e);
        }
    }

    // PubMed answers in UTF-8. As text and not as bytes: the library's change to the encoding that a declaration names can end in an exception of its own.
    private static XmlReader Reader(byte[] body) => XmlReader.Create(new StreamReader(new MemoryStream(body)), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        MaxCharactersFromEntities = 1,
        MaxCharactersInDocument = 64 * 1024 * 1024,
    });

    private static ServiceRecord Work(XElement work)
    {
        var citation = work.Element("MedlineCitation") ?? throw new AnswerFormException("a PubmedArticle has no MedlineCitation");
        var article = citation.Element("Article") ?? throw new AnswerFormException("a PubmedArticle has no Article");
        var journal = article.Element("Journal");
        var ids = work.Elements("PubmedData").Elements("ArticleIdList").Elements("ArticleId").ToLookup(id => id.Attribute("IdType")?.Value ?? "", id => id.Value.Trim(), StringComparer.Ordinal);
        var electronic = article.Elements("ELocationID").Where(id => id.Attribute("ValidYN")?.Value != "N").ToLookup(id => id.Attribute("EIdType")?.Value ?? "", id => id.Value.Trim(), StringComparer.Ordinal);
        var corrections = citation.Elements("CommentsCorrectionsList").Elements("CommentsCorrections").ToList();
        return new ServiceRecord
        {
            Titles = [.. Texts(article.Element("ArticleTitle"), citation.Element("Article")?.Element("VernacularTitle"))],
            Authors = [.. article.Elements("AuthorList").Where(list => list.Attribute("Type")?.Value is null or "authors").Elements("Author").Where(author => author.Attribute("ValidYN")?.Value != "N").Select(Name).Where(name => !name.IsEmpty)],
            Journals = [.. Texts(journal?.Element("Title"), journal?.Element("ISOAbbreviation"), citation.Element("MedlineJournalInfo")?.Element("MedlineTA"))],
            Dates = [.. ((ServiceDate?[])[Date(journal?.Element("JournalIssue")?.Element("PubDate")), .. article.Elements("ArticleDate").Select(Date)]).OfType<ServiceDate>().Distinct()],
            Volume = Text(journal?.Element("JournalIssue")?.Element("Volume")),
            Issue = Text(journal?.Element("JournalIssue")?.Element("Issue")),
            Pages = [.. Texts(article.Element("Pagination")?.Element("MedlinePgn")), .. electronic["pii"].Take(article.Element("Pagination") is null ? 1 : 0)],
            Doi = ids["doi"].Concat(electronic["doi"]).Select(NormalDoi.Of).FirstOrDefault(doi => doi is not null),
            Pmid = NormalPmid.Of(citation.Element("PMID")?.Value),
            Pmcid = ids["pmc"].FirstOrDefault(),
            Notices = Notices(article, corrections),
            NoticeOn = [.. corrections.Select(Notice).Where(pair => pair.IsAboutAnother).Select(pair => pair.Notice)],
        };
    }

    private static ImmutableArray<ServiceNotice> Notices(XElement article, List<XElement> corrections)
    {
        var notices = corrections.Select(Notice).Where(pair => pair.IsAboutThis).Select(pair => pair.Notice).ToList();
        var isRetracted = article.Elements("PublicationTypeList").Elements("PublicationType").Any(type => type.Attribute("UI")?.Value == "D016441" || type.Value == "Retracted Publication");
        if (isRetracted && notices.TrueForAll(notice => notice.Kind != NoticeKind.Retraction))
        {
            notices.Add(new ServiceNotice(NoticeKind.Retraction, "Retracted Publication", Date: null, Where: null, "PubMed (PublicationType)"));
        }

        return [.. notices];
    }

    // The values of RefType in NLM's DTD; the others are comments, summaries and the like.
    private static (ServiceNotice Notice, bool IsAboutThis, bool IsAboutAnother) Notice(XElement correction)
    {
        var word = correction.Attribute("RefType")?.Value ?? "";
        NoticeKind? kind = word switch
        {
            "RetractionIn" or "RetractedandRepublishedIn" or "RetractionOf" => NoticeKind.Retraction,
            "PartialRetractionIn" or "PartialRetractionOf" => NoticeKind.PartialRetraction,
            "ExpressionOfConcernIn" or "ExpressionOfConcernFor" => NoticeKind.Concern,
            "ErratumIn" or "CorrectedandRepublishedIn" or "ErratumFor" => NoticeKind.Correction,
            "UpdateIn" => NoticeKind.NewVersion,
            _ => null,
        };
        var where = NormalPmid.Of(correction.Element("PMID")?.Value) is { } pmid ? "PMID " + pmid : Text(correction.Element("RefSource"));
        var notice = new ServiceNotice(kind ?? NoticeKind.Other, word, Date: null, where, "PubMed");
        return (notice, kind is not null && word.EndsWith("In", StringComparison.Ordinal), kind is not null && !word.EndsWith("In", StringComparison.Ordinal));
    }

    private static ServiceName Name(XElement author) => Text(author.Element("CollectiveName")) is { } group
        ? new ServiceName("", "", group)
        : new ServiceName(Text(author.Element("LastName")) ?? "", Text(author.Element("ForeName")) ?? Text(author.Element("Initials")) ?? "", "");

    private static ServiceDate? Date(XElement? date)
    {
        if (date is null)
        {
            return null;
        }

        // Such as "2019 Jan-Feb" or "Winter 2019": the year is what all have.
        var medline = Text(date.Element("MedlineDate"));
        var year = Number(Text(date.Element("Year")) ?? medline?.Split(' ', '-').FirstOrDefault(word => word.Length == 4 && Number(word, 9999) is not null), 9999);
        var month = Text(date.Element("Month")) is { } name ? Number(name, 12) ?? MonthOf(name) : null;
        return year is null ? null : new ServiceDate(year.Value, month, month is null ? null : Number(Text(date.Element("Day")), 31));
    }

    private static int? MonthOf(string name) => Array.FindIndex(Months, month => name.StartsWith(month, StringComparison.OrdinalIgnoreCase)) is >= 0 and var index ? index + 1 : null;

    private static int? Number(string? text, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most ? number : null;

    private static IEnumerable<string> Texts(params XElement?[] elements) => elements.Select(Text).OfType<string>();

    private static string? Text(XElement? element) => element?.Value.Trim() is { Length: > 0 } text ? text : null;
}
