using System.Collections.Frozen;

namespace EvidenceSite.Citations;

/// <summary>The variables of CSL 1.0.2 (appendix IV) by kind.</summary>
public static class CslVariables
{
    private static readonly FrozenSet<string> Names = FrozenSet.ToFrozenSet(
    [
        "author", "chair", "collection-editor", "compiler", "composer", "container-author", "contributor", "curator", "director",
        "editor", "editor-translator", "editorial-director", "executive-producer", "guest", "host", "illustrator", "interviewer",
        "narrator", "organizer", "original-author", "performer", "producer", "recipient", "reviewed-author", "script-writer",
        "series-creator", "translator",
    ]);

    private static readonly FrozenSet<string> Dates =
        FrozenSet.ToFrozenSet(["accessed", "available-date", "container", "event-date", "issued", "original-date", "submitted"]);

    private static readonly FrozenSet<string> Numbers = FrozenSet.ToFrozenSet(
    [
        "chapter-number", "citation-number", "collection-number", "edition", "first-reference-note-number", "issue", "locator",
        "number", "number-of-pages", "number-of-volumes", "page", "page-first", "part-number", "printing-number", "section",
        "supplement-number", "version", "volume",
    ]);

    private static readonly FrozenSet<string> Texts = FrozenSet.ToFrozenSet(
    [
        "abstract", "annote", "archive", "archive-place", "archive_collection", "archive_location", "authority", "call-number",
        "citation-key", "citation-label", "collection-title", "collection-title-short", "container-title", "container-title-short",
        "dimensions", "division", "DOI", "event", "event-place", "event-title", "genre", "ISBN", "ISSN", "journalAbbreviation", "jurisdiction",
        "keyword", "language", "medium", "original-publisher", "original-publisher-place", "original-title", "part-title", "PMCID", "PMID",
        "publisher", "publisher-place", "references", "reviewed-genre", "reviewed-title", "scale", "source", "status", "title",
        "title-short", "type", "URL", "volume-title", "volume-title-short", "year-suffix",
    ]);

    /// <summary>Whether CSL has a variable of that name.</summary>
    public static bool IsKnown(string variable) => Texts.Contains(variable) || IsName(variable) || IsDate(variable) || IsNumber(variable);

    /// <summary>Whether it holds names.</summary>
    public static bool IsName(string variable) => Names.Contains(variable);

    /// <summary>Whether it holds a date.</summary>
    public static bool IsDate(string variable) => Dates.Contains(variable);

    /// <summary>Whether it holds a number.</summary>
    public static bool IsNumber(string variable) => Numbers.Contains(variable);
}
