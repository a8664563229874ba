using System.Globalization;
using EvidenceSite.Evidence.Diagnostics;

namespace EvidenceSite.Report;

/// <summary>Problems as text: one line that editors understand, and below it what to do.</summary>
public static class ProblemReport
{
    /// <summary>Writes all problems and, if there are any, how many.</summary>
    public static void Write(IEnumerable<Diagnostic> problems, DirectoryInfo input, TextWriter to)
    {
        var (errors, warnings) = (0, 0);
        foreach (var problem in problems)
        {
            (errors, warnings) = problem.IsError ? (errors + 1, warnings) : (errors, warnings + 1);
            var path = Path.IsPathRooted(problem.Place.File) ? problem.Place.File : Path.Combine(input.ToString(), problem.Place.File);
            var gravity = problem.IsError ? "error" : "warning";
            to.WriteLine($"{Shown(path)}:{problem.Place.Line}:{problem.Place.Column}: {gravity} {problem.Rule.Code}: {problem.Message}");
            to.WriteLine($"    {problem.Rule.Why} {problem.Remedy}");
        }

        if (errors + warnings > 0)
        {
            to.WriteLine($"{errors} error{(errors == 1 ? "" : "s")}, {warnings} warning{(warnings == 1 ? "" : "s")}.");
        }
    }

    /// <summary>A name may hold a line end or what a terminal takes for an order.</summary>
    private static string Shown(string path) => string.Concat(path.Select(c =>
        char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format ? $"\\u{(int)c:x4}" : c.ToString()));
}
