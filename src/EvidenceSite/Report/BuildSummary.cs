using System.Globalization;
using EvidenceSite.Evidence.History;

namespace EvidenceSite.Report;

/// <summary>What a run did, in a few lines.</summary>
public static class BuildSummary
{
    /// <summary>After a build.</summary>
    public static void Write(Outcome outcome, DirectoryInfo output, TimeSpan time, TextWriter to)
    {
        var written = outcome.Written!;
        to.WriteLine($"Built {Count(outcome.Plan!.Pages.Length, "page")}: {Contents(outcome)}.");
        to.WriteLine($"Files: {written.Changed} written, {written.Unchanged} unchanged, {written.Removed} removed. Time: {Seconds(time)} s.");
        WriteHistory(outcome, to);
        to.WriteLine($"Open {Path.Combine(output.FullName, "index.html")}");
    }

    /// <summary>After the offline copy was written.</summary>
    public static void WriteBundle(Outcome outcome, FileInfo file, TimeSpan time, TextWriter to)
    {
        to.WriteLine($"Packed {Count(outcome.Plan!.Pages.Length, "page")}: {Contents(outcome)}. Time: {Seconds(time)} s.");
        WriteHistory(outcome, to);
        to.WriteLine($"{file.FullName} ({file.Length.ToString("N0", CultureInfo.InvariantCulture)} bytes)");
    }

    /// <summary>After a check.</summary>
    public static void WriteCheck(Outcome outcome, TimeSpan time, TextWriter to) =>
        to.WriteLine($"Checked {Contents(outcome)}. Time: {Seconds(time)} s.");

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

    private static string Contents(Outcome outcome)
    {
        var corpus = outcome.Corpus;
        var warnings = outcome.Found.Count(problem => !problem.IsError);
        return string.Join(
            ", ", Count(corpus.Claims.Length, "claim"), Count(corpus.Sources.Length, "source"), Count(corpus.References.Length, "reference"), Count(warnings, "warning"));
    }

    private static string Count(int count, string one) => $"{count.ToString(CultureInfo.InvariantCulture)} {one}{(count == 1 ? "" : "s")}";

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
}
