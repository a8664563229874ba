using System.Collections.Immutable;
using EvidenceSite.Benchmarks.Processes;

namespace EvidenceSite.Benchmarks.Measures;

/// <summary>Several runs of the same thing.</summary>
/// <param name="Name">What was done.</param>
/// <param name="Runs">Each run, in the order of time.</param>
internal sealed record Measurement(string Name, ImmutableArray<ProcessRun> Runs)
{
    /// <summary>What was in the output folder after the last run; null if nothing is written.</summary>
    public Written? Written { get; init; }

    /// <summary>The median of the times from start to end.</summary>
    public double Milliseconds => Median.Of(Runs.Select(run => run.Milliseconds));

    /// <summary>The median of the processor times; null where the system does not tell.</summary>
    public double? UserMilliseconds => Runs.Any(run => run.UserMilliseconds is null) ? null : Median.Of(Runs.Select(run => run.UserMilliseconds!.Value));

    /// <summary>The most memory that any of the runs held.</summary>
    public long PeakBytes => Runs.Max(run => run.PeakBytes);

    /// <summary>The median of each stage that the program named.</summary>
    public ImmutableArray<StageTime> Stages =>
        [.. Runs.SelectMany(run => run.Stages).GroupBy(stage => stage.Name, StringComparer.Ordinal).Select(stages => new StageTime(stages.Key, Median.Of(stages.Select(stage => stage.Milliseconds))))];

    /// <summary>The median of the ratios of the times, run by run.</summary>
    public double TimesOf(Measurement other) => Median.OfRatios(Runs.Select(run => run.Milliseconds), other.Runs.Select(run => run.Milliseconds));

    /// <summary>The median of the ratios of the processor times, run by run; null where the system does not tell.</summary>
    public double? UserTimesOf(Measurement other) => UserMilliseconds is null || other.UserMilliseconds is null
        ? null
        : Median.OfRatios(Runs.Select(run => run.UserMilliseconds!.Value), other.Runs.Select(run => run.UserMilliseconds!.Value));
}
