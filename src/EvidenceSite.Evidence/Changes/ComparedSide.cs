using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Evidence.Changes;

/// <summary>One of two versions that are compared, and what of it cannot be read.</summary>
public sealed class ComparedSide
{
    private readonly ILookup<string, int> _errorLines;
    private readonly HashSet<string> _broken;

    /// <summary>Takes a version.</summary>
    /// <param name="corpus">What could be read of it.</param>
    /// <param name="brokenFiles">Files that are there and could not be read.</param>
    /// <param name="problems">What was found by reading and parsing; what a later stage finds makes no value unreadable.</param>
    public ComparedSide(Corpus corpus, IEnumerable<string> brokenFiles, IEnumerable<Diagnostic> problems)
    {
        Corpus = corpus;
        _errorLines = problems.Where(problem => problem.IsError).ToLookup(problem => problem.Place.File, problem => problem.Place.Line, StringComparer.Ordinal);
        _broken = [.. brokenFiles];
    }

    /// <summary>What could be read.</summary>
    public Corpus Corpus { get; }

    /// <summary>Whether all of a file could be read; true of a file that is not there.</summary>
    public bool IsWhole(string file) => !_broken.Contains(file) && !_errorLines.Contains(file);

    /// <summary>The words that count as easy.</summary>
    internal System.Collections.Frozen.FrozenSet<string> EasyWords => field ??= Check.PlainReading.EasyWords(Corpus);

    /// <summary>
    /// Whether all of a claim could be read. An error counts for the claim whose ID stands before it and for the one whose ID stands behind it,
    /// since an ID need not be the first key of its claim.
    /// </summary>
    public bool IsWhole(Subject subject, Claim claim) => ClaimLines.AreClean(subject, claim, _errorLines[subject.File]);
}
