using System.Collections.Frozen;

namespace EvidenceSite.Exchange.Bibtex;

/// <summary>Fields of BibTeX and BibLaTeX that go to one variable of CSL as they are, and those that are not taken over.</summary>
internal static class BibtexFieldMeanings
{
    private static readonly FrozenDictionary<string, string> Variables = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["volumes"] = "number-of-volumes",
        ["edition"] = "edition",
        ["chapter"] = "chapter-number",
        ["part"] = "part-number",
        ["pagetotal"] = "number-of-pages",
        ["numpages"] = "number-of-pages",
        ["version"] = "version",
        ["venue"] = "event-place",
        ["conference-location"] = "event-place",
        ["note"] = "note",
        ["addendum"] = "note",
        ["annote"] = "annote",
        ["annotation"] = "annote",
        ["library"] = "call-number",
        ["lccn"] = "call-number",
        ["call-number"] = "call-number",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> LocalFiles = FrozenSet.ToFrozenSet(["file", "pdf", "localfile", "local-url"]);

    private static readonly FrozenSet<string> People = FrozenSet.ToFrozenSet(
    [
        "affiliation", "affiliations", "author+an", "orcid-numbers", "researcherid-numbers", "author-email", "correspondence_address", "correspondence_address1",
    ]);

    // JabRef, BibDesk, Mendeley, DBLP, CiteULike, BibSonomy and Web of Science keep their own account of a record.
    private static readonly FrozenSet<string> Administration = FrozenSet.ToFrozenSet(
    [
        "timestamp", "owner", "creationdate", "modificationdate", "groups", "date-added", "date-modified", "added-at", "biburl", "bibsource", "interhash", "intrahash",
        "mendeley-tags", "mendeley-groups", "username", "groupsearch", "priority", "ranking", "readstatus", "qualityassured", "relevance", "printed",
        "citeulike-article-id", "posted-at", "unique-id", "web-of-science-categories", "da", "times-cited", "number-of-cited-references",
        "usage-count-since-2013", "usage-count-last-180-days", "doc-delivery-number", "coden", "langidopts", "options", "sortkey", "sortname", "sorttitle", "sortyear",
        "presort", "ids", "__markedentry",
    ]);

    /// <summary>CSL's variable; null if the field needs a closer look, or has none.</summary>
    public static string? VariableOf(string field) => Variables.GetValueOrDefault(field);

    /// <summary>Why a field is not taken over; null if it is.</summary>
    public static LeftOutReason? LeftOut(string field) =>
        field == "abstract" ? LeftOutReason.TextOfOthers
        : LocalFiles.Contains(field) || field.StartsWith("bdsk-file", StringComparison.Ordinal) ? LeftOutReason.LocalFile
        : People.Contains(field) ? LeftOutReason.People
        : Administration.Contains(field) ? LeftOutReason.Administration
        : null;
}
