using System.Collections.Immutable;
using EvidenceSite.Evidence.Check;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Parse;
using EvidenceSite.Evidence.Read;
using EvidenceSite.Plan;
using EvidenceSite.Plan.Citations;
using EvidenceSite.Render;
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
    public static Outcome Check(string input, DateOnly today)
    {
        var read = InputReader.Read(input);
        var parsed = Parser.Parse(read.Value);
        var linked = Linker.Link(parsed.Value);
        ImmutableArray<Diagnostic> found = [.. read.Diagnostics, .. parsed.Diagnostics, .. linked.Diagnostics];
        var @checked = Checker.Check(linked.Value, isComplete: !found.Any(problem => problem.IsError), today);
        return new Outcome(@checked.Value, [.. found, .. @checked.Diagnostics]);
    }

    /// <summary>The whole flow, to one file that holds the site for reading without a network.</summary>
    /// <param name="input">The folder that holds <c>settings.yml</c>.</param>
    /// <param name="file">The file to write.</param>
    /// <param name="today">The day by which pages are judged current.</param>
    public static Outcome Bundle(string input, string file, DateOnly today)
    {
        var outcome = Check(input, today);
        if (outcome.HasErrors)
        {
            return outcome;
        }

        var plan = PlanSite(outcome, today);
        var written = BundleWriter.Write(SiteRenderer.RenderBundle(plan), file);
        return outcome with { Plan = plan, Written = written.Value, Found = [.. outcome.Found, .. written.Diagnostics] };
    }

    /// <summary>The whole flow.</summary>
    /// <param name="input">The folder that holds <c>settings.yml</c>.</param>
    /// <param name="output">The folder to write to.</param>
    /// <param name="clean">Whether files that have not changed are written anew.</param>
    /// <param name="today">The day by which pages are judged current.</param>
    /// <param name="noIndex">Whether search engines are asked to leave the site out, because it is a preview.</param>
    public static Outcome Build(string input, string output, bool clean, DateOnly today, bool noIndex = false)
    {
        var outcome = Check(input, today);
        if (outcome.HasErrors)
        {
            return outcome;
        }

        var plan = PlanSite(outcome, today) with { NoIndex = noIndex };
        var files = SiteRenderer.Render(plan);
        var written = OutputWriter.Write(files, output, clean);
        return outcome with { Plan = plan, Written = written.Value, Found = [.. outcome.Found, .. written.Diagnostics] };
    }

    private static SitePlan PlanSite(Outcome outcome, DateOnly today) => Planner.Plan(outcome.Corpus, new(() => outcome.Quality), new VancouverStyle(), today);
}
