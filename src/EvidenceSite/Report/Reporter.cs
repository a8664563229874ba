using System.Globalization;

namespace EvidenceSite.Report;

/// <summary>
/// Says what a run does and finds. In the formats for programs, standard output holds the report and nothing else; what is meant for people
/// goes to standard error.
/// </summary>
/// <param name="input">The input folder.</param>
/// <param name="log">Standard output.</param>
/// <param name="errors">Standard error.</param>
/// <param name="how">The format, and where it is shown.</param>
public sealed class Reporter(DirectoryInfo input, TextWriter log, TextWriter errors, Reporting how)
{
    // Moves to the start of the line and clears it (ECMA-48: CR; EL).
    private const string ClearLine = "\r\u001b[K";

    /// <summary>Receives what people read about a run.</summary>
    public TextWriter Summary => how.Format == ReportFormat.Text ? log : errors;

    /// <summary>A watch that shows on the terminal what is being done.</summary>
    public StageWatch Watch() => how.Terminal is { CanMove: true }
        ? new StageWatch(stage => errors.Write($"{ClearLine}{Doing(stage)} …"))
        : new StageWatch();

    /// <summary>Reports the problems and, where they are wanted, the times.</summary>
    public void Report(Outcome outcome, StageWatch watch)
    {
        ClearProgress();
        ReportProblems(outcome);
        ReportTimes(watch);
    }

    /// <summary>Reports the times, where they are wanted.</summary>
    public void ReportTimes(StageWatch watch)
    {
        ClearProgress();
        if (how.Verbose || how.Terminal is not null)
        {
            errors.WriteLine("Stages: " + string.Join(", ", watch.Times.Select(pair => string.Create(
                CultureInfo.InvariantCulture, $"{Doing(pair.Stage).ToLowerInvariant()} {pair.Time.TotalSeconds:0.00} s"))));
        }
    }

    private void ClearProgress()
    {
        if (how.Terminal is { CanMove: true })
        {
            errors.Write(ClearLine);
        }
    }

    /// <summary>Reports the problems.</summary>
    public void ReportProblems(Outcome outcome)
    {
        switch (how.Format)
        {
            case ReportFormat.Github:
                GithubReport.Write(outcome.Diagnostics, new ReportPaths(input), log);
                break;
            case ReportFormat.Sarif:
                SarifReport.Write(outcome.Diagnostics, new ReportPaths(input), log);
                break;
            case ReportFormat.Json:
                JsonReport.Write(outcome, new ReportPaths(input), log);
                break;
            default:
                WriteText(outcome);
                break;
        }
    }

    private void WriteText(Outcome outcome)
    {
        if (how.Terminal is { } terminal)
        {
            TerminalReport.Write(outcome, input, terminal, errors);
        }
        else
        {
            ProblemReport.Write(outcome.Diagnostics, input, errors);
        }
    }

    private static string Doing(Stage stage) => stage switch
    {
        Stage.Compare => "Comparing",
        Stage.Read => "Reading",
        Stage.Parse => "Parsing",
        Stage.Link => "Linking",
        Stage.Check => "Checking",
        Stage.History => "Reading the history",
        Stage.Plan => "Planning",
        Stage.Render => "Rendering",
        _ => "Writing",
    };
}
