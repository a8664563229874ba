using System.Collections.Immutable;

namespace EvidenceSite.Citations.Styles;

/// <summary>cs:key: a variable or a macro to sort by.</summary>
internal sealed record SortBy(int Line, string? Variable, Macro? Macro, bool Descending, NameOptions Names);

/// <summary>cs:layout.</summary>
internal sealed record Layout(int Line, NodeFormat Format, ImmutableArray<StyleNode> Children);

internal enum Collapse
{
    None,
    CitationNumber,
    Year,
    YearSuffix,
    YearSuffixRanged,
}

internal enum GivenNameRule
{
    ByCite,
    AllNames,
    AllNamesWithInitials,
    PrimaryName,
    PrimaryNameWithInitials,
}

/// <summary>cs:citation.</summary>
internal sealed record CitationArea(Layout Layout, ImmutableArray<SortBy> Sort, NameOptions Names)
{
    public bool AddNames { get; init; }

    public bool AddGivenName { get; init; }

    public GivenNameRule GivenNameRule { get; init; }

    public bool AddYearSuffix { get; init; }

    public Collapse Collapse { get; init; }

    public string? CiteGroupDelimiter { get; init; }

    public string? YearSuffixDelimiter { get; init; }

    public string? AfterCollapseDelimiter { get; init; }

    public int NearNoteDistance { get; init; } = 5;
}

internal enum SubstituteRule
{
    CompleteAll,
    CompleteEach,
    PartialEach,
    PartialFirst,
}

internal enum SecondFieldAlign
{
    None,
    Flush,
    Margin,
}

/// <summary>cs:bibliography.</summary>
internal sealed record BibliographyArea(Layout Layout, ImmutableArray<SortBy> Sort, NameOptions Names)
{
    public bool HangingIndent { get; init; }

    public SecondFieldAlign SecondFieldAlign { get; init; }

    public int LineSpacing { get; init; } = 1;

    public int EntrySpacing { get; init; } = 1;

    public string? SubsequentAuthorSubstitute { get; init; }

    public SubstituteRule SubstituteRule { get; init; }
}

internal enum DemoteParticle
{
    DisplayAndSort,
    SortOnly,
    Never,
}

internal enum PageRangeFormat
{
    None,
    Expanded,
    Minimal,
    MinimalTwo,
    Chicago15,
    Chicago16,
}
