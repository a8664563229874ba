namespace EvidenceSite.Citations;

/// <summary>How much a problem matters.</summary>
public enum CitationSeverity
{
    /// <summary>Something was read in another way than it was perhaps meant.</summary>
    Warning,

    /// <summary>Something could not be used; text may be missing, and the message says which.</summary>
    Error,
}

/// <summary>A problem in a style, a locale file or an item: where it is, what is wrong and what to do. Nothing is thrown for a problem in data.</summary>
/// <param name="Severity">How much it matters.</param>
/// <param name="Source">The name of the style, locale or data, as the caller gave it.</param>
/// <param name="Line">The line in <paramref name="Source"/>, from 1; 0 where there is none.</param>
/// <param name="Element">The element, attribute or field.</param>
/// <param name="Problem">What is wrong, in a sentence.</param>
/// <param name="Remedy">What to do about it, in a sentence.</param>
public sealed record CitationDiagnostic(CitationSeverity Severity, string Source, int Line, string Element, string Problem, string Remedy)
{
    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Source}({Line}): {Element}: {Problem} {Remedy}");
}
