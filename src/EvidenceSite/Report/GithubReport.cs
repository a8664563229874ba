using EvidenceSite.Evidence.Diagnostics;

namespace EvidenceSite.Report;

/// <summary>
/// Problems as workflow commands (GitHub Docs, "Workflow commands for GitHub Actions", setting an error or warning message): GitHub shows
/// them on the lines of a pull request.
/// </summary>
public static class GithubReport
{
    /// <summary>Writes a command for each problem.</summary>
    public static void Write(IEnumerable<Diagnostic> problems, ReportPaths paths, TextWriter to)
    {
        foreach (var problem in problems)
        {
            var command = problem.IsError ? "error" : "warning";
            var file = Property(paths.Of(problem.Place));
            var title = Property($"{problem.Rule.Code}: {problem.Rule.Title}");
            var message = Data($"{problem.Message}\n{problem.Rule.Why} {problem.Remedy}");
            to.WriteLine($"::{command} file={file},line={problem.Place.Line},col={problem.Place.Column},title={title}::{message}");
        }
    }

    /// <summary>Escapes what stands behind the second pair of colons, as the runner reads it.</summary>
    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    /// <summary>Escapes the value of a property.</summary>
    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
