using System.Collections.Immutable;
using EvidenceSite.Citations;

namespace EvidenceSite.Evidence.Model;

/// <summary>
/// The bibliographic data of a work, whole, under the names of CSL (CSL 1.0.2, appendix IV), and those fields by name that the site itself asks
/// for. A field that is not stated is null.
/// </summary>
/// <param name="Item">All of it, as the citation processor takes it; its ID is the reference's.</param>
public sealed record CslItem(CitationItem Item)
{
    /// <summary>What CSL has no field for, by names of the contributor's choice.</summary>
    public ImmutableSortedDictionary<string, string> Custom { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The CSL type, such as <c>article-journal</c>.</summary>
    public string Type => Item.Type;

    /// <summary>The title, without markup.</summary>
    public string Title => Plain("title") ?? "";

    /// <summary>The authors; empty if none is named.</summary>
    public ImmutableArray<CitationName> Author => Item.Names.GetValueOrDefault("author", []);

    /// <summary>The journal, book or site, without markup.</summary>
    public string? ContainerTitle => Plain("container-title");

    /// <summary>Its abbreviation.</summary>
    public string? ContainerTitleShort => Plain("container-title-short");

    /// <summary>When it was published.</summary>
    public CitationDate? Issued => Item.Dates.GetValueOrDefault("issued");

    /// <summary>The year in which it was published, or in which that began; null where it is not stated in numbers.</summary>
    public int? Year => Issued?.Start?.Year;

    /// <summary>The volume.</summary>
    public string? Volume => Field("volume");

    /// <summary>The issue.</summary>
    public string? Issue => Field("issue");

    /// <summary>Pages or article number.</summary>
    public string? Page => Field("page");

    /// <summary>The publisher.</summary>
    public string? Publisher => Plain("publisher");

    /// <summary>Digital Object Identifier, such as <c>10.1001/jama.2018.18743</c>.</summary>
    public string? Doi => Field("DOI");

    /// <summary>PubMed number.</summary>
    public string? Pmid => Field("PMID");

    /// <summary>PubMed Central number, with PMC in front.</summary>
    public string? Pmcid => Field("PMCID");

    /// <summary>A web address.</summary>
    public Uri? Url => Field("URL") is { } address ? new Uri(address) : null;

    private string? Field(string variable) => Item.Fields.GetValueOrDefault(variable);

    private string? Plain(string variable) => Field(variable) is { } text ? FieldMarkup.Strip(text) : null;
}
