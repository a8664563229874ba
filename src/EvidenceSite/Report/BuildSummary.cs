using System.Globalization;
using EvidenceSite.Evidence.History;
using EvidenceSite.Write;

namespace EvidenceSite.Report;

/// <summary>What a run did, in a few lines.</summary>
public static class BuildSummary
{
    /// <summary>After a build.</summary>
    public static void Write(Outcome outcome, DirectoryInfo output, TimeSpan time, TextWriter to)
    {
        to.WriteLine($"Built {Contents(outcome)}.");
        WriteFiles(outcome.Written!, time, to);
        WriteHistory(outcome, to);
        WriteStart(output, to);
    }

    /// <summary>After a build that had nothing to do.</summary>
    public static void WriteUnchanged(string contents, int files, DirectoryInfo output, TimeSpan time, TextWriter to)
    {
        to.WriteLine($"Nothing has changed since the last build of {contents}.");
        WriteFiles(new WriteResult(0, files, 0), time, to);
        WriteStart(output, to);
    }

    /// <summary>What a build made: pages, claims, sources, references and warnings.</summary>
    public static string Contents(Outcome outcome) => $"{Count(outcome.Plan!.Pages.Length, "page")}: {Evidence(outcome)}";

    /// <summary>After the offline copy was written.</summary>
    public static void WriteBundle(Outcome outcome, FileInfo file, TimeSpan time, TextWriter to)
    {
        to.WriteLine($"Packed {Contents(outcome)}. Time: {Seconds(time)} s.");
        WriteHistory(outcome, to);
        to.WriteLine($"{file.FullName} ({file.Length.ToString("N0", CultureInfo.InvariantCulture)} bytes)");
    }

    /// <summary>After a check.</summary>
    public static void WriteCheck(Outcome outcome, TimeSpan time, TextWriter to) =>
        to.WriteLine($"Checked {Evidence(outcome)}. Time: {Seconds(time)} s.");

    /// <summary>Says so if the pages cannot tell how claims changed.</summary>
    private static void WriteHistory(Outcome outcome, TextWriter to)
    {
        if (outcome.Plan!.History?.Missing is { } missing)
        {
            to.WriteLine($"The history of claims is not at hand: {Why(missing)} The pages say so.");
        }
    }

    private static string Why(MissingHistory missing) => missing switch
    {
        MissingHistory.NoCommit => "the repository holds no commit yet.",
        MissingHistory.Incomplete => "the clone is shallow or lacks files. On GitHub Actions, set fetch-depth: 0 for actions/checkout.",
        _ => "the input folder lies in no git repository that can be read, or there is no git.",
    };

    private static void WriteFiles(WriteResult written, TimeSpan time, TextWriter to) =>
        to.WriteLine($"Files: {written.Changed} written, {written.Unchanged} unchanged, {written.Removed} removed. Time: {Seconds(time)} s.");

    private static void WriteStart(DirectoryInfo output, TextWriter to) => to.WriteLine($"Open {Path.Combine(output.FullName, "index.html")}");

    private static string Evidence(Outcome outcome)
    {
        var corpus = outcome.Corpus;
        var warnings = outcome.Found.Count(problem => !problem.IsError);
        return string.Join(
            ", ", Count(corpus.Claims.Length, "claim"), Count(corpus.Sources.Length, "source"), Count(corpus.References.Length, "reference"), Count(warnings, "warning"));
    }

    private static string Count(int count, string one) => $"{count.ToString(CultureInfo.InvariantCulture)} {one}{(count == 1 ? "" : "s")}";

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
}
