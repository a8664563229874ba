using System.Collections.Immutable;

namespace EvidenceSite.Evidence.Bind;

/// <summary>
/// Types and variables of CSL 1.0.2 (appendices III and IV) that a reference may name, with what they mean. Left out is what a style makes
/// itself, such as <c>citation-number</c>.
/// </summary>
internal static class CslMeanings
{
    /// <summary>The types.</summary>
    public static ImmutableArray<string> Types { get; } =
    [
        "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter", "classic", "collection",
        "dataset", "document", "entry", "entry-dictionary", "entry-encyclopedia", "event", "figure", "graphic", "hearing", "interview",
        "legal_case", "legislation", "manuscript", "map", "motion_picture", "musical_score", "pamphlet", "paper-conference", "patent",
        "performance", "periodical", "personal_communication", "post", "post-weblog", "regulation", "report", "review", "review-book",
        "software", "song", "speech", "standard", "thesis", "treaty", "webpage",
    ];

    /// <summary>Variables that hold a text or a number.</summary>
    public static ImmutableArray<(string Variable, string Meaning)> Texts { get; } =
    [
        ("title-short", "a short form of the title"),
        ("container-title", "the journal, book or site in which it appeared"),
        ("container-title-short", "the journal's abbreviation"),
        ("volume", "the volume"),
        ("volume-title", "the title of the volume"),
        ("volume-title-short", "a short form of the volume's title"),
        ("issue", "the issue"),
        ("supplement-number", "the number of the supplement"),
        ("page", "the pages, such as 10-15, or the article's number"),
        ("page-first", "the first page, where a style asks for it alone"),
        ("number", "the number of the article or report"),
        ("publisher", "who published it"),
        ("publisher-place", "where the publisher is"),
        ("edition", "the edition"),
        ("version", "the version"),
        ("status", "the state of publication, such as in press"),
        ("genre", "the kind of work, such as Doctoral thesis or Technical report"),
        ("medium", "what it is recorded on, such as DVD"),
        ("language", "the language of the work, as a tag such as en or de-DE"),
        ("collection-title", "the title of the series"),
        ("collection-title-short", "a short form of the series' title"),
        ("collection-number", "the number in the series"),
        ("chapter-number", "the number of the chapter"),
        ("section", "the section, such as of a newspaper or a law"),
        ("part-number", "the number of the part"),
        ("part-title", "the title of the part"),
        ("printing-number", "the number of the printing"),
        ("number-of-pages", "how many pages it has"),
        ("number-of-volumes", "how many volumes there are"),
        ("event-title", "the conference or other event"),
        ("event-place", "where the event took place"),
        ("authority", "who issued a law, standard or patent"),
        ("division", "the department that issued it"),
        ("jurisdiction", "where a law holds"),
        ("references", "earlier stages of a law or patent"),
        ("original-title", "the title of the original"),
        ("original-publisher", "who published the original"),
        ("original-publisher-place", "where the original's publisher is"),
        ("reviewed-title", "the title of the work that it reviews"),
        ("reviewed-genre", "the kind of the work that it reviews"),
        ("dimensions", "the size or length of a recording or picture"),
        ("scale", "the scale of a map"),
        ("archive", "the archive that keeps it"),
        ("archive_collection", "the collection in the archive"),
        ("archive_location", "where in the archive it is"),
        ("archive-place", "where the archive is"),
        ("call-number", "its number in a library"),
        ("source", "the catalogue that the data come from"),
        ("ISBN", "the book's number (ISBN)"),
        ("ISSN", "the journal's number (ISSN)"),
        ("keyword", "key words, with commas between"),
        ("annote", "remarks on the work"),
        ("note", "a remark for readers of the bibliography"),
        ("citation-key", "its key in the contributor's own list of works"),
    ];

    /// <summary>Variables that hold names, but for the author.</summary>
    public static ImmutableArray<(string Variable, string Meaning)> Names { get; } =
    [
        ("editor", "an editor"), ("translator", "a translator"), ("editor-translator", "somebody who edited and translated it"),
        ("collection-editor", "an editor of the series"), ("container-author", "an author of the book that it stands in"),
        ("editorial-director", "a director of the edition"), ("compiler", "a compiler"), ("contributor", "a contributor"), ("curator", "a curator"),
        ("organizer", "somebody who organised the event"), ("chair", "somebody who chaired the session"), ("director", "a director"),
        ("producer", "a producer"), ("executive-producer", "an executive producer"), ("series-creator", "somebody who created the series"),
        ("script-writer", "a writer of the script"), ("composer", "a composer"), ("performer", "a performer"), ("narrator", "a narrator"),
        ("host", "a host"), ("guest", "a guest"), ("interviewer", "an interviewer"), ("illustrator", "an illustrator"),
        ("recipient", "a recipient"), ("original-author", "an author of the original"), ("reviewed-author", "an author of the work that it reviews"),
    ];

    /// <summary>Variables that hold a date, but for the day on which it was published.</summary>
    public static ImmutableArray<(string Variable, string Meaning)> Dates { get; } =
    [
        ("accessed", "when it was last seen on the web"), ("available-date", "when it could first be read, such as online ahead of print"),
        ("submitted", "when it was submitted"), ("event-date", "when the event took place"), ("original-date", "when the original was published"),
    ];
}
