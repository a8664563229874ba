using System.Collections.Immutable;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Quality;
using EvidenceSite.Evidence.Read;
using EvidenceSite.Plan;
using EvidenceSite.Write;

namespace EvidenceSite;

/// <summary>What a run of the pipeline made and found.</summary>
/// <param name="Corpus">The evidence summary; parts are missing where files have errors.</param>
/// <param name="Found">The problems, in the order in which the stages found them.</param>
public sealed record Outcome(Corpus Corpus, ImmutableArray<Diagnostic> Found)
{
    /// <summary>What was read, to show the lines that problems are about.</summary>
    public InputFiles? Files { get; init; }

    /// <summary>The problems in their fixed order.</summary>
    public IEnumerable<Diagnostic> Diagnostics => Found.Order(DiagnosticOrder.Instance);

    /// <summary>Whether an error was found.</summary>
    public bool HasErrors => Found.Any(problem => problem.IsError);

    /// <summary>How good the data are.</summary>
    public QualityReport Quality => QualityReporter.Report(Corpus, Found);

    /// <summary>The plan; null if the flow ended before.</summary>
    public SitePlan? Plan { get; init; }

    /// <summary>What was written; null if the flow ended before.</summary>
    public WriteResult? Written { get; init; }
}
