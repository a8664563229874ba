using System.Collections.Immutable;
using EvidenceSite.Evidence.Check;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.History;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Parse;
using EvidenceSite.Evidence.Read;
using EvidenceSite.Evidence.Retractions;
using EvidenceSite.Git;
using EvidenceSite.Plan;
using EvidenceSite.Plan.Citations;
using EvidenceSite.Render;
using EvidenceSite.Report;
using EvidenceSite.Write;

namespace EvidenceSite;

/// <summary>
/// The whole flow: read, parse, link, check, plan, render, write. Each stage is a function of the one before and brings its problems along;
/// an error ends the flow before anything is written.
/// </summary>
public static class Pipeline
{
    /// <summary>Everything up to the checks.</summary>
    /// <param name="input">The folder that holds <c>settings.yml</c>.</param>
    /// <param name="today">The day by which pages are judged current.</param>
    /// <param name="watch">Times the stages; may be left out.</param>
    /// <param name="memory">What an earlier run over the folder left; may be left out.</param>
    /// <param name="snapshots">A folder with the texts of the sources as they were read; null if quotations are not compared.</param>
    public static Outcome Check(string input, DateOnly today, StageWatch? watch = null, PipelineMemory? memory = null, string? snapshots = null)
    {
        watch ??= new StageWatch();
        var (read, texts) = watch.Time(Stage.Read, () => (InputReader.Read(input, memory?.Read), Snapshots.Read(snapshots)));
        var parsed = watch.Time(Stage.Parse, () => Parser.Parse(read.Value, memory?.Parse));
        // The list is long, and only the parsed references say what to look for in it.
        var listed = watch.Time(Stage.Read, () => RetractionListReader.Read(input, parsed.Value, memory?.Retractions));
        var linked = watch.Time(Stage.Link, () => Linker.Link(parsed.Value, listed.Value));
        ImmutableArray<Diagnostic> found = [.. read.Diagnostics, .. texts.Diagnostics, .. parsed.Diagnostics, .. listed.Diagnostics, .. linked.Diagnostics];
        var @checked = watch.Time(Stage.Check, () => Checker.Check(linked.Value, isComplete: !found.Any(problem => problem.IsError), today, memory?.Check, texts.Value));
        return new Outcome(@checked.Value, [.. found, .. @checked.Diagnostics]) { Files = read.Value };
    }

    /// <summary>Everything up to the plan, for a preview that renders a page when it is asked for.</summary>
    /// <param name="input">The folder that holds <c>settings.yml</c>.</param>
    /// <param name="today">The day by which pages are judged current.</param>
    /// <param name="watch">Times the stages; may be left out.</param>
    /// <param name="memory">What an earlier run over the folder left; may be left out.</param>
    /// <param name="limits">How large parts of the site may grow; null for the usual limits.</param>
    public static Outcome Plan(string input, DateOnly today, StageWatch? watch = null, PipelineMemory? memory = null, SiteLimits? limits = null)
    {
        watch ??= new StageWatch();
        var outcome = Check(input, today, watch, memory);
        if (outcome.HasErrors)
        {
            return outcome;
        }

        var history = outcome.Corpus.Settings.History ? watch.Time(Stage.History, () => (memory?.History ?? new HistoryMemory()).Read(input)) : null;
        return outcome with { Plan = watch.Time(Stage.Plan, () => PlanSite(outcome, today, history, memory?.Citations, limits)) };
    }

    /// <summary>The whole flow, to one file that holds the site for reading without a network.</summary>
    /// <param name="input">The folder that holds <c>settings.yml</c>.</param>
    /// <param name="file">The file to write.</param>
    /// <param name="today">The day by which pages are judged current.</param>
    /// <param name="watch">Times the stages; may be left out.</param>
    public static Outcome Bundle(string input, string file, DateOnly today, StageWatch? watch = null)
    {
        watch ??= new StageWatch();
        var outcome = Plan(input, today, watch);
        if (outcome.Plan is not { } plan)
        {
            return outcome;
        }

        var bundle = watch.Time(Stage.Render, () => SiteRenderer.RenderBundle(plan));
        var written = watch.Time(Stage.Write, () => BundleWriter.Write(bundle, file));
        return outcome with { Plan = plan, Written = written.Value, Found = [.. outcome.Found, .. written.Diagnostics] };
    }

    /// <summary>The whole flow.</summary>
    /// <param name="input">The folder that holds <c>settings.yml</c>.</param>
    /// <param name="output">The folder to write to.</param>
    /// <param name="clean">Whether files that have not changed are written anew.</param>
    /// <param name="today">The day by which pages are judged current.</param>
    /// <param name="noIndex">Whether search engines are asked to leave the site out, because it is a preview.</param>
    /// <param name="watch">Times the stages; may be left out.</param>
    /// <param name="from">The fingerprint of what the build is made from, if it is known already.</param>
    /// <param name="limits">How large parts of the site may grow; null for the usual limits.</param>
    public static Outcome Build(
        string input, string output, bool clean, DateOnly today, bool noIndex = false, StageWatch? watch = null, string? from = null, SiteLimits? limits = null)
    {
        watch ??= new StageWatch();
        // Taken before anything is read: what changes from now on makes the next build differ.
        from = limits is null ? from ?? InputFingerprint.Of(new DirectoryInfo(input), today, noIndex) : null;
        var outcome = Plan(input, today, watch, limits: limits);
        if (outcome.Plan is null)
        {
            return outcome;
        }

        var plan = outcome.Plan with { NoIndex = noIndex };
        var files = watch.Time(Stage.Render, () => SiteRenderer.Render(plan));
        var written = watch.Time(Stage.Write, () => OutputWriter.Write(files, output, clean, Remembered(from, outcome with { Plan = plan })));
        return outcome with { Plan = plan, Written = written.Value, Found = [.. outcome.Found, .. written.Diagnostics] };
    }

    /// <summary>A build with problems must tell them each time, and what a repository says can change while the input does not.</summary>
    private static (string From, string Contents)? Remembered(string? from, Outcome outcome) =>
        from is null || !outcome.Found.IsEmpty || outcome.Corpus.Settings.History ? null : (from, BuildSummary.Contents(outcome));

    private static SitePlan PlanSite(Outcome outcome, DateOnly today, SiteHistory? history, CitationMemory? memory, SiteLimits? limits) =>
        Planner.Plan(outcome.Corpus, new(() => outcome.Quality), memory?.Of(outcome.Corpus) ?? new SiteCitations(outcome.Corpus), today, history, limits);
}
