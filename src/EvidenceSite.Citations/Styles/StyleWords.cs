namespace EvidenceSite.Citations.Styles;

/// <summary>The words that CSL 1.0.2 allows as values of attributes, with what they mean.</summary>
internal static class StyleWords
{
    public static IReadOnlyDictionary<string, bool> Flags { get; } = Words(("true", true), ("false", false));

    public static IReadOnlyDictionary<string, CitationFontStyle> FontStyles { get; } =
        Words(("normal", CitationFontStyle.Normal), ("italic", CitationFontStyle.Italic), ("oblique", CitationFontStyle.Oblique));

    public static IReadOnlyDictionary<string, CitationFontVariant> FontVariants { get; } =
        Words(("normal", CitationFontVariant.Normal), ("small-caps", CitationFontVariant.SmallCaps));

    public static IReadOnlyDictionary<string, CitationFontWeight> FontWeights { get; } =
        Words(("normal", CitationFontWeight.Normal), ("bold", CitationFontWeight.Bold), ("light", CitationFontWeight.Light));

    public static IReadOnlyDictionary<string, CitationTextDecoration> Decorations { get; } =
        Words(("none", CitationTextDecoration.None), ("underline", CitationTextDecoration.Underline));

    public static IReadOnlyDictionary<string, CitationVerticalAlign> Aligns { get; } =
        Words(("baseline", CitationVerticalAlign.Baseline), ("sup", CitationVerticalAlign.Sup), ("sub", CitationVerticalAlign.Sub));

    public static IReadOnlyDictionary<string, TextCase> Cases { get; } = Words(
        ("lowercase", TextCase.Lowercase),
        ("uppercase", TextCase.Uppercase),
        ("capitalize-first", TextCase.CapitalizeFirst),
        ("capitalize-all", TextCase.CapitalizeAll),
        ("sentence", TextCase.Sentence),
        ("title", TextCase.Title));

    public static IReadOnlyDictionary<string, Display> Displays { get; } = Words(
        ("block", Display.Block),
        ("left-margin", Display.LeftMargin),
        ("right-inline", Display.RightInline),
        ("indent", Display.Indent));

    public static IReadOnlyDictionary<string, NameAnd> Ands { get; } = Words(("text", NameAnd.Text), ("symbol", NameAnd.Symbol));

    public static IReadOnlyDictionary<string, DelimiterPrecedes> Precedes { get; } = Words(
        ("contextual", DelimiterPrecedes.Contextual),
        ("after-inverted-name", DelimiterPrecedes.AfterInvertedName),
        ("always", DelimiterPrecedes.Always),
        ("never", DelimiterPrecedes.Never));

    public static IReadOnlyDictionary<string, NameForm> NameForms { get; } =
        Words(("long", NameForm.Long), ("short", NameForm.Short), ("count", NameForm.Count));

    public static IReadOnlyDictionary<string, NameAsSortOrder> SortOrders { get; } =
        Words(("first", NameAsSortOrder.First), ("all", NameAsSortOrder.All));

    public static IReadOnlyDictionary<string, TermForm> TermForms { get; } = Words(
        ("long", TermForm.Long),
        ("short", TermForm.Short),
        ("verb", TermForm.Verb),
        ("verb-short", TermForm.VerbShort),
        ("symbol", TermForm.Symbol));

    public static IReadOnlyDictionary<string, NumberForm> NumberForms { get; } = Words(
        ("numeric", NumberForm.Numeric),
        ("ordinal", NumberForm.Ordinal),
        ("long-ordinal", NumberForm.LongOrdinal),
        ("roman", NumberForm.Roman));

    public static IReadOnlyDictionary<string, LabelPlural> Plurals { get; } =
        Words(("contextual", LabelPlural.Contextual), ("always", LabelPlural.Always), ("never", LabelPlural.Never));

    public static IReadOnlyDictionary<string, DateForm> DateForms { get; } = Words(("text", DateForm.Text), ("numeric", DateForm.Numeric));

    public static IReadOnlyDictionary<string, DateParts> ShownDateParts { get; } = Words(
        ("year-month-day", DateParts.YearMonthDay),
        ("year-month", DateParts.YearMonth),
        ("year", DateParts.Year));

    public static IReadOnlyDictionary<string, DatePartName> DatePartNames { get; } =
        Words(("year", DatePartName.Year), ("month", DatePartName.Month), ("day", DatePartName.Day));

    public static IReadOnlyDictionary<string, DatePartForm> DatePartForms { get; } = Words(
        ("long", DatePartForm.Long),
        ("short", DatePartForm.Short),
        ("numeric", DatePartForm.Numeric),
        ("numeric-leading-zeros", DatePartForm.NumericLeadingZeros),
        ("ordinal", DatePartForm.Ordinal));

    public static IReadOnlyDictionary<string, ConditionMatch> Matches { get; } =
        Words(("all", ConditionMatch.All), ("any", ConditionMatch.Any), ("none", ConditionMatch.None));

    public static IReadOnlyDictionary<string, bool> SortDirections { get; } = Words(("ascending", false), ("descending", true));

    public static IReadOnlyDictionary<string, Collapse> Collapses { get; } = Words(
        ("citation-number", Collapse.CitationNumber),
        ("year", Collapse.Year),
        ("year-suffix", Collapse.YearSuffix),
        ("year-suffix-ranged", Collapse.YearSuffixRanged));

    public static IReadOnlyDictionary<string, GivenNameRule> GivenNameRules { get; } = Words(
        ("by-cite", GivenNameRule.ByCite),
        ("all-names", GivenNameRule.AllNames),
        ("all-names-with-initials", GivenNameRule.AllNamesWithInitials),
        ("primary-name", GivenNameRule.PrimaryName),
        ("primary-name-with-initials", GivenNameRule.PrimaryNameWithInitials));

    public static IReadOnlyDictionary<string, SubstituteRule> SubstituteRules { get; } = Words(
        ("complete-all", SubstituteRule.CompleteAll),
        ("complete-each", SubstituteRule.CompleteEach),
        ("partial-each", SubstituteRule.PartialEach),
        ("partial-first", SubstituteRule.PartialFirst));

    public static IReadOnlyDictionary<string, SecondFieldAlign> SecondFieldAligns { get; } =
        Words(("flush", SecondFieldAlign.Flush), ("margin", SecondFieldAlign.Margin), ("true", SecondFieldAlign.Flush), ("false", SecondFieldAlign.None));

    public static IReadOnlyDictionary<string, DemoteParticle> DemoteParticles { get; } = Words(
        ("display-and-sort", DemoteParticle.DisplayAndSort),
        ("sort-only", DemoteParticle.SortOnly),
        ("never", DemoteParticle.Never));

    public static IReadOnlyDictionary<string, PageRangeFormat> PageRanges { get; } = Words(
        ("expanded", PageRangeFormat.Expanded),
        ("minimal", PageRangeFormat.Minimal),
        ("minimal-two", PageRangeFormat.MinimalTwo),
        ("chicago", PageRangeFormat.Chicago15),
        ("chicago-15", PageRangeFormat.Chicago15),
        ("chicago-16", PageRangeFormat.Chicago16));

    private static Dictionary<string, T> Words<T>(params ReadOnlySpan<(string Word, T Meaning)> words)
    {
        var known = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (word, meaning) in words)
            known.Add(word, meaning);
        return known;
    }
}
