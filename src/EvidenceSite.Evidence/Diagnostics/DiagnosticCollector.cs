using System.Collections.Immutable;

namespace EvidenceSite.Evidence.Diagnostics;

/// <summary>Collects the problems of one file or stage while it is worked on. Not thread-safe: each file has its own.</summary>
public sealed class DiagnosticCollector
{
    private readonly List<Diagnostic> _found = [];

    /// <summary>Whether an error was added.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Adds a problem.</summary>
    public void Add(Diagnostic diagnostic)
    {
        _found.Add(diagnostic);
        HasErrors |= diagnostic.IsError;
    }

    /// <summary>Everything added so far, in the order of adding.</summary>
    public ImmutableArray<Diagnostic> ToImmutable() => [.. _found];
}
