using EvidenceSite.Citations.Disambiguation;
using EvidenceSite.Citations.Styles;

namespace EvidenceSite.Citations.Rendering;

/// <summary>What a stretch of a style did with variables: a group is left out if it called some and all were empty.</summary>
internal enum VariableUse
{
    /// <summary>No variable was called.</summary>
    None,

    /// <summary>Variables were called and none had a value.</summary>
    Missing,

    /// <summary>A variable was shown.</summary>
    Shown,
}

/// <summary>What rendering a node came to.</summary>
internal readonly record struct Rendered(Output.OutNode? Node, VariableUse Use)
{
    public static Rendered Nothing => new(null, VariableUse.None);

    public static Rendered Missing => new(null, VariableUse.Missing);
}

/// <summary>Which part of the style is rendered.</summary>
internal enum RenderArea
{
    Citation,
    Bibliography,
    SortKey,
}

/// <summary>The item, the cite and everything that changes while one cite or entry is rendered.</summary>
internal sealed class RenderState
{
    public required CitationItem Item { get; init; }

    public required RenderArea Area { get; init; }

    /// <summary>The name options of citation or bibliography.</summary>
    public required NameOptions Names { get; init; }

    /// <summary>Name options that override those of the names elements: a sort key's.</summary>
    public NameOptions NamesOverride { get; init; } = NameOptions.None;

    /// <summary>The cite, where there is one.</summary>
    public Cite? Cite { get; init; }

    public CitePosition Position { get; init; }

    public bool IsNearNote { get; init; }

    public int CitationNumber { get; init; }

    public int FirstNote { get; init; }

    /// <summary>How far the cite is written out; null for the style's own form.</summary>
    public CiteShape? Shape { get; init; }

    public int YearSuffix { get; init; }

    /// <summary>Whether the cite is rendered only to compare it with others.</summary>
    public bool IsTrial { get; init; }

    /// <summary>The shape as it was rendered.</summary>
    public CiteShape Used { get; } = new();

    /// <summary>The number of names in each list of names.</summary>
    public List<int> NameCounts { get; } = [];

    /// <summary>Variables that have stood in for names and are not shown again.</summary>
    public HashSet<string> Substituted { get; } = new(StringComparer.Ordinal);

    /// <summary>While a substitute is tried: the variables that it showed.</summary>
    public List<string>? Substituting { get; set; }

    /// <summary>The names element whose substitute is being rendered: its name, et-al and label serve those that have none.</summary>
    public NamesNode? SubstituteFor { get; set; }

    public bool HasYearSuffix { get; set; }

    public int ConditionsMet { get; set; }

    /// <summary>How many conditions disambiguate="true" were asked.</summary>
    public int ConditionsAsked { get; set; }
}
