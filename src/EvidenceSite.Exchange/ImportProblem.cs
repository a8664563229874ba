using System.Globalization;

namespace EvidenceSite.Exchange;

/// <summary>How much a problem of a bibliographic file matters.</summary>
public enum ImportSeverity
{
    /// <summary>Something was read in another way than it stands there; nothing is lost.</summary>
    Warning,

    /// <summary>A record, or the whole file, cannot be used.</summary>
    Error,
}

/// <summary>A problem in a bibliographic file: where it is, what is wrong and what to do.</summary>
/// <param name="Severity">How much it matters.</param>
/// <param name="Source">The file, as the caller named it.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 code units, from 1; 0 where only the line is known.</param>
/// <param name="Problem">What is wrong, in a sentence.</param>
/// <param name="Remedy">What to do, in a sentence.</param>
public sealed record ImportProblem(ImportSeverity Severity, string Source, int Line, int Column, string Problem, string Remedy)
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Source}:{Line}{(Column > 0 ? $":{Column}" : "")}: {(Severity == ImportSeverity.Error ? "error" : "warning")}: {Problem} {Remedy}");
}
