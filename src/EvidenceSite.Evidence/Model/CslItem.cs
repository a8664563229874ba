using System.Collections.Immutable;

namespace EvidenceSite.Evidence.Model;

/// <summary>
/// The bibliographic data of a work, under the names of CSL-JSON (CSL 1.0.2, appendix IV). A field that is not stated is null.
/// </summary>
public sealed record CslItem
{
    /// <summary>The CSL type, such as <c>article-journal</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The authors; empty if none is named.</summary>
    public required ImmutableArray<CslName> Author { get; init; }

    /// <summary>The journal, book or site.</summary>
    public string? ContainerTitle { get; init; }

    /// <summary>Its abbreviation.</summary>
    public string? ContainerTitleShort { get; init; }

    /// <summary>When it was published.</summary>
    public CslDate? Issued { get; init; }

    /// <summary>The volume.</summary>
    public string? Volume { get; init; }

    /// <summary>The issue.</summary>
    public string? Issue { get; init; }

    /// <summary>Pages or article number.</summary>
    public string? Page { get; init; }

    /// <summary>The number of a report or law.</summary>
    public string? Number { get; init; }

    /// <summary>The publisher.</summary>
    public string? Publisher { get; init; }

    /// <summary>Digital Object Identifier, such as <c>10.1001/jama.2018.18743</c>.</summary>
    public string? Doi { get; init; }

    /// <summary>PubMed number.</summary>
    public string? Pmid { get; init; }

    /// <summary>PubMed Central number, with PMC in front.</summary>
    public string? Pmcid { get; init; }

    /// <summary>A web address.</summary>
    public Uri? Url { get; init; }

    /// <summary>A note.</summary>
    public string? Note { get; init; }
}

/// <summary>A name: family and given name of a person, or the name of a group as it stands.</summary>
/// <param name="Family">Family name; null for a group.</param>
/// <param name="Given">Given names or initials.</param>
/// <param name="Suffix">Such as "Jr".</param>
/// <param name="Literal">A group's name; null for a person.</param>
public sealed record CslName(string? Family, string? Given, string? Suffix, string? Literal);

/// <summary>A date with year, or year and month, or year, month and day.</summary>
public sealed record CslDate(int Year, int? Month, int? Day);
