using System.Collections.Frozen;

namespace EvidenceSite.Exchange.CslJson;

/// <summary>The types of CSL 1.0.2 (appendix III), and those that Crossref gives in their place.</summary>
internal static class CslJsonTypes
{
    private static readonly FrozenSet<string> Csl = FrozenSet.ToFrozenSet(
    [
        "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter", "classic", "collection",
        "dataset", "document", "entry", "entry-dictionary", "entry-encyclopedia", "event", "figure", "graphic", "hearing", "interview",
        "legal_case", "legislation", "manuscript", "map", "motion_picture", "musical_score", "pamphlet", "paper-conference", "patent",
        "performance", "periodical", "personal_communication", "post", "post-weblog", "regulation", "report", "review", "review-book",
        "software", "song", "speech", "standard", "thesis", "treaty", "webpage",
    ]);

    private static readonly FrozenDictionary<string, string> Crossref = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["journal-article"] = "article-journal",
        ["journal"] = "periodical",
        ["journal-issue"] = "periodical",
        ["journal-volume"] = "periodical",
        ["posted-content"] = "article",
        ["proceedings-article"] = "paper-conference",
        ["proceedings"] = "book",
        ["proceedings-series"] = "book",
        ["book-chapter"] = "chapter",
        ["book-section"] = "chapter",
        ["book-part"] = "chapter",
        ["book-track"] = "chapter",
        ["book-set"] = "book",
        ["book-series"] = "book",
        ["edited-book"] = "book",
        ["monograph"] = "book",
        ["reference-book"] = "book",
        ["reference-entry"] = "entry",
        ["report-component"] = "report",
        ["report-series"] = "report",
        ["dissertation"] = "thesis",
        ["peer-review"] = "review",
        ["component"] = "document",
        ["database"] = "dataset",
        ["grant"] = "document",
        ["other"] = "document",
        ["standard-series"] = "standard",
        ["text"] = "document",
        ["JournalArticle"] = "article-journal",
        ["preprint"] = "article",
        ["computer_program"] = "software",
        ["article-report"] = "report",
        ["conference-paper"] = "paper-conference",
        ["journalArticle"] = "article-journal",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static bool IsCsl(string type) => Csl.Contains(type);

    /// <summary>CSL's type for one of Crossref's; null for an unknown one.</summary>
    public static string? OfCrossref(string type) => Crossref.GetValueOrDefault(type);
}
