using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Read;

namespace EvidenceSite.Evidence.Check;

/// <summary>The fourth stage: does every claim have what an honest answer needs, and does no statement outrun its evidence?</summary>
public static class Checker
{
    /// <summary>Checks the whole summary and hands it on.</summary>
    /// <param name="corpus">The evidence summary.</param>
    /// <param name="isComplete">Whether nothing was left out for an error: only then can it be said what is nowhere.</param>
    /// <param name="today">The day by which pages are judged current.</param>
    /// <param name="memory">What was found in an earlier run; null if there was none.</param>
    /// <param name="snapshots">The texts of the sources as they were read; null if quotations are not compared.</param>
    public static Staged<Corpus> Check(Corpus corpus, bool isComplete, DateOnly today, CheckMemory? memory = null, Snapshots? snapshots = null)
    {
        var problems = new DiagnosticCollector();
        if (snapshots is not null)
        {
            new Quotations(snapshots, problems).Check(corpus);
        }

        foreach (var claim in corpus.Claims)
        {
            ClaimCompleteness.Check(claim.Claim, problems);
            EvidenceFit.Check(claim, problems);
            DesignCeiling.Check(claim, problems);
            StandingOfReferences.Check(claim, problems);
            SecondReading.Check(claim, problems);
        }

        StandingOfReferences.CheckNotices(corpus, problems);
        if (isComplete)
        {
            OneSidedness.Check(corpus, problems);
            UseOfSources.Check(corpus, problems);
        }

        Freshness.Check(corpus.ByFile.Values, today, problems);
        return new(corpus, [.. problems.ToImmutable(), .. new TextChecks(corpus, isComplete).CheckAll(memory ?? new CheckMemory())]);
    }
}
