namespace EvidenceSite.Exchange.Bibtex;

/// <summary>
/// Entry types for CSL types (CSL 1.0.2, appendix III). Types of BibTeX come first, since BibLaTeX knows them as well; where BibTeX has none, the
/// type is BibLaTeX's, and BibTeX treats the entry as "misc".
/// </summary>
internal static class BibtexTypes
{
    /// <summary>The type of an entry.</summary>
    /// <param name="type">The CSL type.</param>
    public static string Of(string type) => type switch
    {
        "article-journal" or "article-magazine" or "article-newspaper" or "review" or "review-book" => "article",
        "book" or "classic" => "book",
        "chapter" or "entry" or "entry-dictionary" or "entry-encyclopedia" => "incollection",
        "paper-conference" => "inproceedings",
        "report" => "techreport",
        "thesis" => "phdthesis",
        "manuscript" => "unpublished",
        "pamphlet" => "booklet",
        "webpage" or "post" or "post-weblog" => "online",
        "dataset" => "dataset",
        "software" => "software",
        "patent" => "patent",
        "standard" => "standard",
        "periodical" => "periodical",
        "personal_communication" => "letter",
        "bill" or "hearing" or "legislation" or "regulation" or "treaty" => "legislation",
        "legal_case" => "jurisdiction",
        "motion_picture" => "movie",
        "broadcast" => "video",
        "song" => "audio",
        "musical_score" => "music",
        "figure" or "graphic" => "artwork",
        "performance" => "performance",
        _ => "misc",
    };
}
