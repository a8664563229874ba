using System.Collections.Immutable;

namespace EvidenceSite.Plan.Citations;

/// <summary>A format in which reference managers take works.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="Extension">The ending of its files, with the dot.</param>
/// <param name="MediaType">The type under which it is served.</param>
public sealed record ReferenceFormat(string Name, string Extension, string MediaType)
{
    /// <summary>BibTeX, for LaTeX. The type is not registered, but the one that is used.</summary>
    public static ReferenceFormat Bibtex { get; } = new("BibTeX", ".bib", "application/x-bibtex");

    /// <summary>RIS, for EndNote, Mendeley and others; the type is the one by which browsers hand it to them.</summary>
    public static ReferenceFormat Ris { get; } = new("RIS", ".ris", "application/x-research-info-systems");

    /// <summary>CSL-JSON, for Zotero, pandoc and programs.</summary>
    public static ReferenceFormat CslJson { get; } = new("CSL-JSON", ".json", "application/vnd.citationstyles.csl+json");

    /// <summary>Every format, in the order in which pages offer them.</summary>
    public static ImmutableArray<ReferenceFormat> All { get; } = [Bibtex, Ris, CslJson];
}
