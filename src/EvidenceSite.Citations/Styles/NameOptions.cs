namespace EvidenceSite.Citations.Styles;

internal enum NameForm
{
    Long,
    Short,
    Count,
}

internal enum NameAnd
{
    None,
    Text,
    Symbol,
}

internal enum DelimiterPrecedes
{
    Contextual,
    AfterInvertedName,
    Always,
    Never,
}

internal enum NameAsSortOrder
{
    None,
    First,
    All,
}

/// <summary>The inheritable name options of CSL 1.0.2 ("Inheritable Name Options"); null where the level says nothing.</summary>
internal sealed record NameOptions
{
    public static NameOptions None { get; } = new();

    public NameAnd? And { get; init; }

    public string? Delimiter { get; init; }

    public string? NamesDelimiter { get; init; }

    public DelimiterPrecedes? DelimiterPrecedesEtAl { get; init; }

    public DelimiterPrecedes? DelimiterPrecedesLast { get; init; }

    public int? EtAlMin { get; init; }

    public int? EtAlUseFirst { get; init; }

    public bool? EtAlUseLast { get; init; }

    public int? EtAlSubsequentMin { get; init; }

    public int? EtAlSubsequentUseFirst { get; init; }

    public NameForm? Form { get; init; }

    public bool? Initialize { get; init; }

    public string? InitializeWith { get; init; }

    public NameAsSortOrder? AsSortOrder { get; init; }

    public string? SortSeparator { get; init; }

    /// <summary>These values, and where there is none those of the level above.</summary>
    public NameOptions Over(NameOptions above) => new()
    {
        And = And ?? above.And,
        Delimiter = Delimiter ?? above.Delimiter,
        NamesDelimiter = NamesDelimiter ?? above.NamesDelimiter,
        DelimiterPrecedesEtAl = DelimiterPrecedesEtAl ?? above.DelimiterPrecedesEtAl,
        DelimiterPrecedesLast = DelimiterPrecedesLast ?? above.DelimiterPrecedesLast,
        EtAlMin = EtAlMin ?? above.EtAlMin,
        EtAlUseFirst = EtAlUseFirst ?? above.EtAlUseFirst,
        EtAlUseLast = EtAlUseLast ?? above.EtAlUseLast,
        EtAlSubsequentMin = EtAlSubsequentMin ?? above.EtAlSubsequentMin,
        EtAlSubsequentUseFirst = EtAlSubsequentUseFirst ?? above.EtAlSubsequentUseFirst,
        Form = Form ?? above.Form,
        Initialize = Initialize ?? above.Initialize,
        InitializeWith = InitializeWith ?? above.InitializeWith,
        AsSortOrder = AsSortOrder ?? above.AsSortOrder,
        SortSeparator = SortSeparator ?? above.SortSeparator,
    };
}
