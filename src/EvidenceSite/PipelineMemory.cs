using EvidenceSite.Evidence.Check;
using EvidenceSite.Evidence.Parse;
using EvidenceSite.Evidence.Read;
using EvidenceSite.Git;
using EvidenceSite.Plan.Citations;

namespace EvidenceSite;

/// <summary>What one run of the pipeline leaves for the next over the same folder. The result is the same without it, only later.</summary>
public sealed class PipelineMemory
{
    /// <summary>The texts that were read.</summary>
    public ReadMemory Read { get; } = new();

    /// <summary>What they were parsed to.</summary>
    public ParseMemory Parse { get; } = new();

    /// <summary>What was found in them.</summary>
    public CheckMemory Check { get; } = new();

    /// <summary>How works are cited.</summary>
    public CitationMemory Citations { get; } = new();

    /// <summary>What the repository says about earlier versions.</summary>
    public HistoryMemory History { get; } = new();
}
