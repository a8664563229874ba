using EvidenceSite.Refresh.Crossref;
using EvidenceSite.Refresh.Pubmed;

namespace EvidenceSite.Fuzz.Targets;

/// <summary>Every target by its name.</summary>
internal static class TargetList
{
    private static readonly (string Name, Func<ITarget> Open)[] All =
    [
        ("front-matter", () => new SiteTarget(SitePart.FrontMatter)),
        ("fields", () => new SiteTarget(SitePart.Fields)),
        ("markdown", () => new SiteTarget(SitePart.Markdown)),
        ("citations", () => new SiteTarget(SitePart.Citations)),
        ("settings", () => new SiteTarget(SitePart.Settings)),
        ("styles", () => new SiteTarget(SitePart.Styles)),
        ("retractions", () => new SiteTarget(SitePart.Retractions)),
        ("names", () => new NameTarget()),
        ("bibtex", () => new BibliographyTarget("a.bib", BibliographyTexts.Bibtex)),
        ("ris", () => new BibliographyTarget("a.ris", BibliographyTexts.Ris)),
        ("nbib", () => new BibliographyTarget("a.nbib", BibliographyTexts.Nbib)),
        ("csl-json", () => new BibliographyTarget("a.json", BibliographyTexts.CslJson)),
        ("import", () => new ImportTarget()),
        ("crossref", () => new AnswerTarget("a.json", AnswerTexts.Crossref, ReadCrossref)),
        ("pubmed", () => new AnswerTarget("a.xml", AnswerTexts.Pubmed, ReadPubmed)),
    ];

    /// <summary>Their names.</summary>
    public static string[] Names { get; } = [.. All.Select(target => target.Name)];

    /// <summary>Makes one ready.</summary>
    public static ITarget Open(string name) => All.Single(target => target.Name == name).Open();

    private static void ReadCrossref(byte[] body)
    {
        // The one reads a work, the other a list of notices; both are asked for by address, so either may be sent for the other.
        _ = CrossrefAnswer.Work(body);
        _ = CrossrefAnswer.Updates(body);
    }

    private static void ReadPubmed(byte[] body)
    {
        if (body.AsSpan().IndexOf("<eSearchResult"u8) >= 0)
        {
            _ = PubmedAnswer.Numbers(body);
        }
        else
        {
            _ = PubmedAnswer.Works(body);
        }
    }
}
