using System.Diagnostics;
using EvidenceSite.Report;
using EvidenceSite.Write;

namespace EvidenceSite;

/// <summary>The verbs of the command line: each runs the pipeline and reports.</summary>
public static class Verbs
{
    /// <summary>Builds the site.</summary>
    /// <param name="input">The folder that holds <c>settings.yml</c>.</param>
    /// <param name="output">The folder to write to; made if it is not there.</param>
    /// <param name="clean">Whether files that have not changed are written anew.</param>
    /// <param name="today">The day by which pages are judged current.</param>
    /// <param name="log">Receives the summary.</param>
    /// <param name="errors">Receives the problems.</param>
    /// <param name="noIndex">Whether search engines are asked to leave the site out, because it is a preview.</param>
    /// <param name="reporting">How problems are reported; as plain text if left out.</param>
    /// <returns>An exit code.</returns>
    public static int Build(DirectoryInfo input, DirectoryInfo output, bool clean, DateOnly today, TextWriter log, TextWriter errors, bool noIndex = false, Reporting? reporting = null)
    {
        if (FolderConflict(input, output) is { } conflict)
        {
            errors.WriteLine(conflict);
            return ExitCodes.WrongUsage;
        }

        var time = Stopwatch.StartNew();
        var how = reporting ?? Reporting.Plain;
        var reporter = new Reporter(input, log, errors, how);
        var watch = reporter.Watch();
        var (from, last) = watch.Time(Stage.Compare, () =>
        {
            var now = InputFingerprint.Of(input, today, noIndex);
            return (now, now is null ? null : LastBuild.IfStillGood(output.FullName, now));
        });

        // A report for programs tells of the claims, which only a whole run knows.
        if (last is var (contents, files) && !clean && how.Format == ReportFormat.Text)
        {
            reporter.ReportTimes(watch);
            BuildSummary.WriteUnchanged(contents, files, output, time.Elapsed, reporter.Summary);
            return ExitCodes.Success;
        }

        var outcome = Pipeline.Build(input.FullName, output.FullName, clean, today, noIndex, watch, from);
        reporter.Report(outcome, watch);
        if (outcome.HasErrors)
        {
            errors.WriteLine(outcome.Written is { } written && written.Changed + written.Removed > 0
                ? "Part of the site is new, part is as it was. Each file is whole; the next build that ends well brings the rest."
                : "Nothing was written: the last good output is as it was.");
            return ExitCodes.ProblemsFound;
        }

        BuildSummary.Write(outcome, output, time.Elapsed, reporter.Summary);
        return ExitCodes.Success;
    }

    /// <summary>Writes the site into one file, for reading without a network.</summary>
    /// <param name="input">The folder that holds <c>settings.yml</c>.</param>
    /// <param name="file">The file to write: a .zip outside the input folder.</param>
    /// <param name="today">The day by which pages are judged current.</param>
    /// <param name="log">Receives the summary.</param>
    /// <param name="errors">Receives the problems.</param>
    /// <param name="reporting">How problems are reported; as plain text if left out.</param>
    /// <returns>An exit code.</returns>
    public static int Bundle(DirectoryInfo input, FileInfo file, DateOnly today, TextWriter log, TextWriter errors, Reporting? reporting = null)
    {
        if (!string.Equals(file.Extension, ".zip", StringComparison.OrdinalIgnoreCase))
        {
            errors.WriteLine($"The offline copy is a .zip file, and {file.FullName} is not named like one. Give another name with --output.");
            return ExitCodes.WrongUsage;
        }

        if (file.FullName.StartsWith(WithSeparator(input), StringComparison.OrdinalIgnoreCase))
        {
            errors.WriteLine($"{file.FullName} lies in the input folder. Give another place with --output.");
            return ExitCodes.WrongUsage;
        }

        var time = Stopwatch.StartNew();
        var reporter = new Reporter(input, log, errors, reporting ?? Reporting.Plain);
        var watch = reporter.Watch();
        var outcome = Pipeline.Bundle(input.FullName, file.FullName, today, watch);
        reporter.Report(outcome, watch);
        if (outcome.HasErrors)
        {
            errors.WriteLine("Nothing was written: the last good file is as it was.");
            return ExitCodes.ProblemsFound;
        }

        file.Refresh();
        BuildSummary.WriteBundle(outcome, file, time.Elapsed, reporter.Summary);
        return ExitCodes.Success;
    }

    /// <summary>Checks the input.</summary>
    /// <param name="input">The folder that holds <c>settings.yml</c>.</param>
    /// <param name="today">The day by which pages are judged current.</param>
    /// <param name="log">Receives the summary.</param>
    /// <param name="errors">Receives the problems.</param>
    /// <param name="reporting">How problems are reported; as plain text if left out.</param>
    /// <returns>An exit code.</returns>
    /// <param name="snapshots">A folder with the texts of the sources as they were read; null if quotations are not compared.</param>
    public static int Check(DirectoryInfo input, DateOnly today, TextWriter log, TextWriter errors, Reporting? reporting = null, DirectoryInfo? snapshots = null)
    {
        var time = Stopwatch.StartNew();
        var reporter = new Reporter(input, log, errors, reporting ?? Reporting.Plain);
        var watch = reporter.Watch();
        var outcome = Pipeline.Check(input.FullName, today, watch, snapshots: snapshots?.FullName);
        reporter.Report(outcome, watch);
        BuildSummary.WriteCheck(outcome, time.Elapsed, reporter.Summary);
        QualityText.Write(outcome.Quality, reporter.Summary);
        return outcome.HasErrors ? ExitCodes.ProblemsFound : ExitCodes.Success;
    }

    /// <summary>Writing into the input, or reading the output, would end in a muddle.</summary>
    private static string? FolderConflict(DirectoryInfo input, DirectoryInfo output)
    {
        var from = WithSeparator(input);
        var to = WithSeparator(output);
        return from.StartsWith(to, StringComparison.OrdinalIgnoreCase) || to.StartsWith(from, StringComparison.OrdinalIgnoreCase)
            ? $"The output folder {output.FullName} and the input folder {input.FullName} lie one inside the other. Give another one with --output."
            : null;
    }

    private static string WithSeparator(DirectoryInfo folder) => Path.TrimEndingDirectorySeparator(folder.FullName) + Path.DirectorySeparatorChar;
}
