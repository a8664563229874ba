using System.Collections.Immutable;

namespace EvidenceSite.Evidence.Model;

/// <summary>What a notice about a published work says of it, in the words of the Retraction Watch database.</summary>
public enum NoticeNature
{
    /// <summary>The work was taken back.</summary>
    Retraction,

    /// <summary>The editors doubt it.</summary>
    ExpressionOfConcern,

    /// <summary>Something in it was put right.</summary>
    Correction,

    /// <summary>A retraction was taken back.</summary>
    Reinstatement,
}

/// <summary>A notice about a published work.</summary>
/// <param name="Nature">What it says.</param>
/// <param name="Date">When it was published; null if that is not known.</param>
/// <param name="Doi">The notice's DOI, in lower case; null if it has none.</param>
/// <param name="Pmid">The notice's PubMed number; null if it has none.</param>
/// <param name="Reasons">Why, as the list words it.</param>
public sealed record WorkNotice(NoticeNature Nature, DateOnly? Date, string? Doi, string? Pmid, ImmutableArray<string> Reasons);
