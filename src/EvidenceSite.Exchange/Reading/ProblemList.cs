using System.Collections.Immutable;

namespace EvidenceSite.Exchange.Reading;

/// <summary>Collects the problems of a file while it is read.</summary>
internal sealed class ProblemList(string source)
{
    // A file of nothing but mistakes should not become a report of the same length.
    private const int MostKept = 500;

    private readonly List<ImportProblem> _found = [];
    private readonly HashSet<(int, string)> _known = [];

    /// <summary>What was found, in the order of the file.</summary>
    public ImmutableArray<ImportProblem> Found => [.. _found.OrderBy(problem => problem.Line)];

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
        if (_found.Count < MostKept && _known.Add((problem.Line, problem.Problem)))
        {
            _found.Add(problem);
        }
        else if (_found.Count == MostKept)
        {
            _found.Add(new ImportProblem(ImportSeverity.Warning, source, int.MaxValue, 0, "There are more problems, which are not shown.", "Correct these first."));
        }
    }
}
