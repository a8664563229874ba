using System.Globalization;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Edit;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Refresh.Writing;

namespace EvidenceSite.Refresh;

/// <summary>
/// Asks Crossref and PubMed about references and tells what differs from the files. This is the only part of the program that uses the network.
/// </summary>
/// <param name="input">The folder that holds <c>settings.yml</c>.</param>
/// <param name="today">The day that is recorded with what is written.</param>
/// <param name="log">Receives what was found.</param>
/// <param name="errors">Told what is wrong.</param>
internal sealed class RefreshRun(DirectoryInfo input, DateOnly today, TextWriter log, TextWriter errors)
{
    private const string Folder = "references/";

    /// <summary>Asks, tells, and writes if that is wanted.</summary>
    /// <param name="ids">The references by their IDs; all if there is none.</param>
    /// <param name="write">Whether files are changed.</param>
    /// <param name="cancellation">Ends it before anything is written.</param>
    /// <returns>An exit code.</returns>
    public async Task<int> RunAsync(IReadOnlyCollection<string> ids, bool write, CancellationToken cancellation)
    {
        var outcome = Pipeline.Check(input.FullName, today);
        if (outcome.Corpus.Settings.AreStandIns || outcome.Files?.Settings is null)
        {
            errors.WriteLine($"The settings in {input.FullName} cannot be read. Run check: it says what is wrong.");
            return ExitCodes.ProblemsFound;
        }

        if (outcome.Diagnostics.Where(problem => problem is { IsError: true, Place.File: "settings.yml" }).ToList() is { Count: > 0 } problems)
        {
            problems.ForEach(problem => errors.WriteLine($"{problem.Place}: {problem.Rule.Code}: {problem.Message} {problem.Remedy}"));
            return ExitCodes.ProblemsFound;
        }

        if (Chosen(ids, outcome) is not { } chosen)
        {
            return ExitCodes.WrongUsage;
        }

        var asked = chosen.Where(ServiceAnswers.CanBeAsked).ToList();
        foreach (var reference in chosen.Except(asked).Where(_ => ids.Count > 0))
        {
            log.WriteLine($"{reference.Id} ({reference.File})");
            log.WriteLine("  It has neither a DOI nor a PubMed number, so nobody can be asked about it.");
        }

        var broken = ids.Count > 0 ? 0 : outcome.Files.Documents.Count(file => file.Path.StartsWith(Folder, StringComparison.Ordinal) && !outcome.Corpus.ByFile.ContainsKey(file.Path));
        if (broken > 0)
        {
            errors.WriteLine($"{Count(broken, "reference")} cannot be read, so nobody is asked about {(broken == 1 ? "it" : "them")}. Run check: it says what is wrong.");
        }

        try
        {
            var settings = outcome.Corpus.Settings;
            var mail = settings.Refresh.Mail is { } address ? $"; mailto:{address}" : "";
            var answers = await ServiceAnswers.AskAsync(asked, settings.Refresh, $"EvidenceSite ({settings.BaseUrl.AbsoluteUri}{mail})", cancellation);
            var told = Tell([.. asked.Select(reference => FindingsMaker.Make(reference, answers))], answers, outcome, chosen.Count - asked.Count, write);
            return broken > 0 ? ExitCodes.ProblemsFound : told;
        }
        catch (OperationCanceledException)
        {
            errors.WriteLine("Stopped. No file was changed.");
            return ExitCodes.ProblemsFound;
        }
    }

    private int Tell(List<ReferenceFindings> all, ServiceAnswers answers, Outcome outcome, int withoutNumber, bool write)
    {
        var report = new RefreshReport(outcome.Corpus, log);
        var (written, isOpen) = (0, !answers.Troubles.IsEmpty);
        foreach (var findings in all.Where(findings => findings.HasNews))
        {
            report.Write(findings);
            var edit = ReferenceUpdate.Of(findings, today);
            var done = write && edit is not null && Change(findings.Reference, edit, outcome, report);
            written += done ? 1 : 0;
            isOpen |= done ? findings.StaysOpen : findings.IsOpen;
            if (!write && edit is not null)
            {
                report.WriteMore("--write would change: " + Names(edit));
            }
        }

        foreach (var trouble in answers.Troubles)
        {
            errors.WriteLine($"{ShownText.Of(trouble)}.");
        }

        var open = all.Count(findings => findings.IsOpen);
        log.WriteLine($"Asked about {Count(all.Count, "reference")}{(withoutNumber > 0 ? $"; {withoutNumber.ToString(CultureInfo.InvariantCulture)} more without DOI and PubMed number" : "")}. {(open == 0 ? "Nothing to look at" : $"To look at: {Count(open, "reference")}")}{(answers.Troubles.IsEmpty ? "" : " in what was answered; not all was")}.");
        log.WriteLine(write ? $"{Count(written, "file")} changed.{(written > 0 ? " Read the changes (git diff), and run check." : "")}" : "No file was changed.");
        return isOpen ? ExitCodes.ProblemsFound : ExitCodes.Success;
    }

    private bool Change(Reference reference, ReferenceEdit edit, Outcome outcome, RefreshReport report)
    {
        var file = outcome.Files!.TextOf(reference.File)!;
        var edited = ReferenceEditor.Apply(file, outcome.Corpus.Settings, edit);
        if ((edited.Fault ?? ReferenceFile.Write(Path.Combine(input.FullName, reference.File), file, edited.Text!)) is { } fault)
        {
            report.WriteMore($"Not written. {fault}. Change by hand: {Names(edit)}");
            return false;
        }

        report.WriteMore("written: " + Names(edit));
        if (!edited.Remains.IsEmpty)
        {
            report.WriteMore("Still under unverified, take it out by hand: " + string.Join(", ", edited.Remains));
        }

        return true;
    }

    private static string Names(ReferenceEdit edit) =>
        string.Join(", ", edit.Fields.Select(field => $"{field.Field} {field.Value}").Concat(edit.Status is { } status ? [$"status {Words<PublicationStatus>.Of(status)}"] : []));

    /// <summary>The references that are meant; null after it was told which of them are not there.</summary>
    private List<Reference>? Chosen(IReadOnlyCollection<string> ids, Outcome outcome)
    {
        var corpus = outcome.Corpus;
        if (ids.Count == 0)
        {
            return [.. corpus.References];
        }

        var unknown = ids.Where(id => !corpus.ReferenceById.ContainsKey(id)).ToList();
        foreach (var id in unknown)
        {
            if (outcome.Files!.TextOf($"{Folder}{id}.md") is not null)
            {
                errors.WriteLine($"The reference \"{id}\" cannot be read. Run check: it says what is wrong.");
                continue;
            }

            var nearest = Nearest.To(id, corpus.ReferenceById.Keys);
            errors.WriteLine($"There is no reference \"{ShownText.Of(id)}\".{(nearest is null ? "" : $" Did you mean \"{nearest}\"?")}");
        }

        return unknown.Count > 0 ? null : [.. ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(id => corpus.ReferenceById[id])];
    }

    private static string Count(int count, string one) => $"{count.ToString(CultureInfo.InvariantCulture)} {one}{(count == 1 ? "" : "s")}";
}
