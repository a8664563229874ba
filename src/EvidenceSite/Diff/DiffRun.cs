namespace EvidenceSite.Diff;

/// <summary>The verb <c>diff</c>: compares two versions and tells what changed in meaning.</summary>
public static class DiffRun
{
    /// <summary>Compares.</summary>
    /// <param name="input">The folder that holds <c>settings.yml</c>, now or in the revisions.</param>
    /// <param name="versions">One or two words: see <see cref="DiffSides"/>.</param>
    /// <param name="format">How the changes are told.</param>
    /// <param name="exitCode">Whether changes are told by the exit code as well.</param>
    /// <param name="log">Receives the changes.</param>
    /// <param name="errors">Told why versions cannot be compared.</param>
    /// <returns>0 if it worked; with <paramref name="exitCode"/>, 1 if there are changes; 2 if the versions cannot be had.</returns>
    public static int Run(DirectoryInfo input, IReadOnlyList<string> versions, DiffFormat format, bool exitCode, TextWriter log, TextWriter errors)
    {
        if (DiffSides.Find(input, versions, out var fault) is not var (old, @new))
        {
            errors.WriteLine(fault);
            return ExitCodes.WrongUsage;
        }

        var report = DiffReport.Of(old, @new);
        switch (format)
        {
            case DiffFormat.Json:
                DiffJson.Write(report, log);
                break;
            case DiffFormat.Markdown:
                DiffMarkdown.Write(report, log);
                break;
            default:
                DiffText.Write(report, log);
                break;
        }

        return exitCode && !report.Changes.IsNone ? ExitCodes.ProblemsFound : ExitCodes.Success;
    }
}
