namespace EvidenceSite.Report;

/// <summary>How a run reports.</summary>
/// <param name="Format">The format of the problems.</param>
/// <param name="Terminal">The terminal on which the problems are shown; null if they go to a file, to another program, or to a build server.</param>
/// <param name="Verbose">Whether the time of each stage is reported even without a terminal.</param>
public sealed record Reporting(ReportFormat Format, Terminal? Terminal, bool Verbose)
{
    /// <summary>Text, without a terminal.</summary>
    public static Reporting Plain { get; } = new(ReportFormat.Text, Terminal: null, Verbose: false);
}
