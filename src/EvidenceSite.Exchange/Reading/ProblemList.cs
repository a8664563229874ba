using System.Collections.Immutable;

namespace EvidenceSite.Exchange.Reading;

/// <summary>Collects the problems of a file while it is read.</summary>
internal sealed class ProblemList(string source)
{
    // A file of nothing but mistakes should not become a report of the same length. Warnings never keep an error from being told.
    private const int MostKeptOfASeverity = 500;

    private readonly List<ImportProblem> _found = [];
    private readonly HashSet<(int, string)> _known = [];
    private ImportProblem? _more;
    private int _errors;
    private int _warnings;

    /// <summary>What was found, in the order of the file; last, where some are left out, that there are more.</summary>
    public ImmutableArray<ImportProblem> Found => [.. _found.OrderBy(problem => problem.Line), .. _more is { } more ? [more] : Array.Empty<ImportProblem>()];

    public bool HasErrors { get; private set; }

    public string Source => source;

    public void Error(int line, int column, string problem, string remedy)
    {
        HasErrors = true;
        Add(new ImportProblem(ImportSeverity.Error, source, line, column, problem, remedy));
    }

    public void Warn(int line, int column, string problem, string remedy) => Add(new ImportProblem(ImportSeverity.Warning, source, line, column, problem, remedy));

    private void Add(ImportProblem problem)
    {
        ref var kept = ref problem.Severity == ImportSeverity.Error ? ref _errors : ref _warnings;
        if (kept >= MostKeptOfASeverity)
        {
            _more ??= new ImportProblem(ImportSeverity.Warning, source, problem.Line, 0, "There are more problems from here on, which are not shown.", "Correct these first.");
        }
        else if (_known.Add((problem.Line, problem.Problem)))
        {
            _found.Add(problem);
            kept++;
        }
    }
}
