using System.Collections.Immutable;

namespace EvidenceSite.Benchmarks.Processes;

/// <summary>One run of a program, from its start to its end.</summary>
/// <param name="Milliseconds">How long somebody had to wait for it.</param>
/// <param name="UserMilliseconds">How long processors worked for it outside the kernel; null where the system does not tell.</param>
/// <param name="PeakBytes">The most memory that it held at a time (resident); 0 where the system does not tell.</param>
/// <param name="Said">What it wrote to its output and error streams.</param>
internal sealed record ProcessRun(double Milliseconds, double? UserMilliseconds, long PeakBytes, string Said)
{
    /// <summary>The stages that the program named, if it was asked to.</summary>
    public ImmutableArray<StageTime> Stages => StagesLine.Parse(Said);
}

/// <summary>How long a stage took.</summary>
internal sealed record StageTime(string Name, double Milliseconds);
