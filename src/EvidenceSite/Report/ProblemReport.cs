using System.Globalization;
using EvidenceSite.Evidence.Diagnostics;

namespace EvidenceSite.Report;

/// <summary>Problems as text: one line that editors understand, and below it what to do.</summary>
public static class ProblemReport
{
    /// <summary>Writes all problems and, if there are any, how many.</summary>
    public static void Write(IEnumerable<Diagnostic> problems, DirectoryInfo input, TextWriter to)
    {
        var found = problems.ToList();
        foreach (var problem in found)
        {
            to.WriteLine($"{PlaceOf(problem, input)}: {(problem.IsError ? "error" : "warning")} {problem.Rule.Code}: {problem.Message}");
            to.WriteLine($"    {problem.Rule.Why} {problem.Remedy}");
        }

        if (Counts(found) is { } counts)
        {
            to.WriteLine(counts);
        }
    }

    /// <summary>How many problems there are; null if there are none.</summary>
    public static string? Counts(IReadOnlyCollection<Diagnostic> problems)
    {
        var errors = problems.Count(problem => problem.IsError);
        var warnings = problems.Count - errors;
        return problems.Count == 0 ? null : $"{errors} error{(errors == 1 ? "" : "s")}, {warnings} warning{(warnings == 1 ? "" : "s")}.";
    }

    /// <summary>The place as <c>file:line:column</c>, with the file as a person in the current folder finds it.</summary>
    public static string PlaceOf(Diagnostic problem, DirectoryInfo input)
    {
        var path = Path.IsPathRooted(problem.Place.File) ? problem.Place.File : Path.Combine(input.ToString(), problem.Place.File);
        return $"{Shown(path)}:{problem.Place.Line}:{problem.Place.Column}";
    }

    /// <summary>A name may hold a line end or what a terminal takes for an order.</summary>
    private static string Shown(string path) => string.Concat(path.Select(c =>
        char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format ? $"\\u{(int)c:x4}" : c.ToString()));
}
