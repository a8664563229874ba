namespace EvidenceSite.Exchange.Ris;

/// <summary>Types of RIS (EndNote's list, which Zotero and Mendeley read) for CSL types (CSL 1.0.2, appendix III).</summary>
internal static class RisTypes
{
    /// <summary>The type of a record.</summary>
    /// <param name="type">The CSL type.</param>
    public static string Of(string type) => type switch
    {
        "article-journal" or "review" or "review-book" => "JOUR",
        "article-magazine" => "MGZN",
        "article-newspaper" => "NEWS",
        // A preprint, or another article that is in no journal.
        "article" => "UNPB",
        "bill" => "BILL",
        "book" => "BOOK",
        "broadcast" or "motion_picture" => "MPCT",
        "chapter" or "entry" => "CHAP",
        "classic" => "CLSWK",
        "collection" => "AGGR",
        "dataset" => "DATA",
        "entry-dictionary" => "DICT",
        "entry-encyclopedia" => "ENCYC",
        "figure" => "FIGURE",
        "graphic" => "ART",
        "hearing" => "HEAR",
        "interview" or "personal_communication" => "PCOMM",
        "legal_case" => "CASE",
        "legislation" or "regulation" or "treaty" => "STAT",
        "manuscript" => "MANSCPT",
        "map" => "MAP",
        "musical_score" => "MUSIC",
        "pamphlet" => "PAMP",
        "paper-conference" => "CPAPER",
        "patent" => "PAT",
        "periodical" => "JFULL",
        "post" or "webpage" => "ELEC",
        "post-weblog" => "BLOG",
        "report" => "RPRT",
        "software" => "COMP",
        "song" => "SOUND",
        "speech" => "SLIDE",
        "standard" => "STAND",
        "thesis" => "THES",
        _ => "GEN",
    };
}
