using System.Collections.Frozen;

namespace EvidenceSite.Exchange.Bibtex;

/// <summary>The types of BibTeX and BibLaTeX, with those that reference managers have added, and CSL's types for them.</summary>
internal static class BibtexEntryTypes
{
    private static readonly FrozenDictionary<string, (string Csl, string? Genre)> Types = new Dictionary<string, (string, string?)>(StringComparer.Ordinal)
    {
        ["article"] = ("article-journal", null),
        ["suppperiodical"] = ("article-journal", null),
        ["review"] = ("review", null),
        ["periodical"] = ("periodical", null),
        ["book"] = ("book", null),
        ["mvbook"] = ("book", null),
        ["collection"] = ("book", null),
        ["mvcollection"] = ("book", null),
        ["reference"] = ("book", null),
        ["mvreference"] = ("book", null),
        ["proceedings"] = ("book", null),
        ["mvproceedings"] = ("book", null),
        ["conference"] = ("paper-conference", null),
        ["inproceedings"] = ("paper-conference", null),
        ["inbook"] = ("chapter", null),
        ["incollection"] = ("chapter", null),
        ["bookinbook"] = ("chapter", null),
        ["suppbook"] = ("chapter", null),
        ["suppcollection"] = ("chapter", null),
        ["inreference"] = ("entry-encyclopedia", null),
        ["booklet"] = ("pamphlet", null),
        ["manual"] = ("book", "Manual"),
        ["techreport"] = ("report", "Technical report"),
        ["report"] = ("report", null),
        ["thesis"] = ("thesis", null),
        ["phdthesis"] = ("thesis", "PhD thesis"),
        ["mastersthesis"] = ("thesis", "Master's thesis"),
        ["bachelorsthesis"] = ("thesis", "Bachelor's thesis"),
        ["unpublished"] = ("manuscript", null),
        ["preprint"] = ("article", "Preprint"),
        ["online"] = ("webpage", null),
        ["electronic"] = ("webpage", null),
        ["www"] = ("webpage", null),
        ["webpage"] = ("webpage", null),
        ["dataset"] = ("dataset", null),
        ["data"] = ("dataset", null),
        ["software"] = ("software", null),
        ["patent"] = ("patent", null),
        ["standard"] = ("standard", null),
        ["legislation"] = ("legislation", null),
        ["legal"] = ("treaty", null),
        ["jurisdiction"] = ("legal_case", null),
        ["letter"] = ("personal_communication", null),
        ["artwork"] = ("graphic", null),
        ["image"] = ("graphic", null),
        ["audio"] = ("song", null),
        ["music"] = ("song", null),
        ["movie"] = ("motion_picture", null),
        ["video"] = ("motion_picture", null),
        ["performance"] = ("performance", null),
        ["commentary"] = ("document", null),
        ["misc"] = ("document", null),
        ["custom"] = ("document", null),
        ["unknown"] = ("document", null),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>CSL's type, and a word for the kind where the type alone would lose it; null for an unknown one.</summary>
    public static (string Csl, string? Genre)? Of(string type) => Types.TryGetValue(type, out var found) ? found : null;
}
