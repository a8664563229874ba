namespace EvidenceSite.Citations;

/// <summary>Collects the problems of one source while it is read.</summary>
internal sealed class DiagnosticList(string source)
{
    // A file of nothing but mistakes should not become a report of the same length.
    private const int MostKept = 200;

    private readonly List<CitationDiagnostic> _found = [];
    private readonly HashSet<(int, string, string)> _known = [];

    public IReadOnlyList<CitationDiagnostic> Found => _found;

    public bool HasErrors { get; private set; }

    public void Error(int line, string element, string problem, string remedy)
    {
        HasErrors = true;
        Add(CitationSeverity.Error, line, element, problem, remedy);
    }

    public void Warn(int line, string element, string problem, string remedy) =>
        Add(CitationSeverity.Warning, line, element, problem, remedy);

    private void Add(CitationSeverity severity, int line, string element, string problem, string remedy)
    {
        if (_found.Count < MostKept && _known.Add((line, element, problem)))
            _found.Add(new CitationDiagnostic(severity, source, line, element, problem, remedy));
    }
}
