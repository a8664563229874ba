using System.Collections.Immutable;

namespace EvidenceSite.Citations.Styles;

/// <summary>A rendering element of a style, with the line it is on.</summary>
internal abstract record StyleNode(int Line, NodeFormat Format);

/// <summary>cs:text variable="".</summary>
internal sealed record VariableNode(int Line, NodeFormat Format, string Variable, bool Short) : StyleNode(Line, Format);

/// <summary>cs:text macro="".</summary>
internal sealed record MacroNode(int Line, NodeFormat Format, Macro Macro) : StyleNode(Line, Format);

/// <summary>cs:text term="".</summary>
internal sealed record TermNode(int Line, NodeFormat Format, string Term, TermForm Form, bool Plural) : StyleNode(Line, Format);

/// <summary>cs:text value="".</summary>
internal sealed record ValueNode(int Line, NodeFormat Format, string Value) : StyleNode(Line, Format);

internal enum NumberForm
{
    Numeric,
    Ordinal,
    LongOrdinal,
    Roman,
}

/// <summary>cs:number.</summary>
internal sealed record NumberNode(int Line, NodeFormat Format, string Variable, NumberForm Form) : StyleNode(Line, Format);

internal enum LabelPlural
{
    Contextual,
    Always,
    Never,
}

/// <summary>cs:label. In cs:names it has no variable of its own.</summary>
internal sealed record LabelNode(int Line, NodeFormat Format, string Variable, TermForm Form, LabelPlural Plural) : StyleNode(Line, Format);

/// <summary>cs:group.</summary>
internal sealed record GroupNode(int Line, NodeFormat Format, ImmutableArray<StyleNode> Children) : StyleNode(Line, Format);

internal enum DatePartName
{
    Year,
    Month,
    Day,
}

internal enum DatePartForm
{
    Long,
    Short,
    Numeric,
    NumericLeadingZeros,
    Ordinal,
}

/// <summary>cs:date-part.</summary>
internal sealed record DatePartNode(int Line, NodeFormat Format, DatePartName Name, DatePartForm? Form, string? RangeDelimiter);

internal enum DateForm
{
    /// <summary>The date has parts of its own.</summary>
    Own,
    Text,
    Numeric,
}

internal enum DateParts
{
    YearMonthDay,
    YearMonth,
    Year,
}

/// <summary>cs:date: of a locale, or with parts of its own.</summary>
internal sealed record DateNode(int Line, NodeFormat Format, string Variable, DateForm Form, DateParts Shown, ImmutableArray<DatePartNode> Parts)
    : StyleNode(Line, Format);

/// <summary>cs:name-part.</summary>
internal sealed record NamePartFormat(NodeFormat Given, NodeFormat Family)
{
    public static NamePartFormat Plain { get; } = new(NodeFormat.Plain, NodeFormat.Plain);
}

/// <summary>cs:name.</summary>
internal sealed record NameNode(int Line, NodeFormat Format, NameOptions Options, NamePartFormat Parts);

/// <summary>cs:et-al.</summary>
internal sealed record EtAlNode(int Line, NodeFormat Format, string Term);

/// <summary>cs:names.</summary>
internal sealed record NamesNode(
    int Line,
    NodeFormat Format,
    ImmutableArray<string> Variables,
    NameNode? Name,
    EtAlNode? EtAl,
    LabelNode? Label,
    bool LabelFirst,
    ImmutableArray<StyleNode> Substitute)
    : StyleNode(Line, Format);

internal enum ConditionKind
{
    Type,
    Variable,
    IsNumeric,
    IsUncertainDate,
    Locator,
    Position,
    Disambiguate,
}

/// <summary>One test of cs:if: an attribute with one of its values.</summary>
internal readonly record struct Condition(ConditionKind Kind, string Value);

internal enum ConditionMatch
{
    All,
    Any,
    None,
}

/// <summary>cs:if, cs:else-if or, without a condition, cs:else.</summary>
internal sealed record Branch(ConditionMatch Match, ImmutableArray<Condition> Conditions, ImmutableArray<StyleNode> Children);

/// <summary>cs:choose.</summary>
internal sealed record ChooseNode(int Line, ImmutableArray<Branch> Branches) : StyleNode(Line, NodeFormat.Plain);
