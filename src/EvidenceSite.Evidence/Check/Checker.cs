using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Link;

namespace EvidenceSite.Evidence.Check;

/// <summary>The fourth stage: does every claim have what an honest answer needs, and does no statement outrun its evidence?</summary>
public static class Checker
{
    /// <summary>Checks the whole summary and hands it on.</summary>
    /// <param name="corpus">The evidence summary.</param>
    /// <param name="isComplete">Whether nothing was left out for an error: only then can it be said what is nowhere.</param>
    /// <param name="today">The day by which pages are judged current.</param>
    public static Staged<Corpus> Check(Corpus corpus, bool isComplete, DateOnly today)
    {
        var problems = new DiagnosticCollector();
        foreach (var claim in corpus.Claims)
        {
            ClaimCompleteness.Check(claim.Claim, problems);
            EvidenceFit.Check(claim, problems);
            DesignCeiling.Check(claim, problems);
            StandingOfReferences.Check(claim, problems);
        }

        CheckTexts(corpus, isComplete, problems);
        if (isComplete)
        {
            OneSidedness.Check(corpus, problems);
            UseOfSources.Check(corpus, problems);
        }

        Freshness.Check(corpus.ByFile.Values, today, problems);
        return new(corpus, problems.ToImmutable());
    }

    private static void CheckTexts(Corpus corpus, bool isComplete, DiagnosticCollector problems)
    {
        var wording = new PlainWording(corpus.Wording, problems);
        var numbers = new NumbersInEvidence(corpus.ReferenceById, corpus.Wording, problems);
        var reading = new PlainReading(corpus, problems);
        foreach (var scoped in corpus.ByFile.Values.SelectMany(ScopedText.Of))
        {
            wording.CheckRefused(scoped.Text);
        }

        foreach (var claim in corpus.Claims.Select(linked => linked.Claim))
        {
            wording.CheckRated(claim.Plain, claim.Certainty, claim.CertaintyByTreatment.Select(rating => rating.Certainty));
            reading.Check(claim.Plain);
            numbers.CheckRelative(claim.Plain);
            numbers.CheckRelative(claim.Evidence);
            if (isComplete)
            {
                numbers.Check(claim.Evidence);
            }
        }

        foreach (var subject in corpus.Conditions.Concat(corpus.Topics))
        {
            foreach (var message in subject.KeyMessages)
            {
                wording.CheckUnrated(message);
                reading.Check(message);
                numbers.CheckRelative(message);
            }

            foreach (var outcome in subject.Outcomes)
            {
                var treatment = corpus.TreatmentById.GetValueOrDefault(outcome.Treatment.Value)?.Title ?? outcome.Treatment.Value;
                var generated = GradeStatement.Of(treatment, outcome.Name.Value, outcome.Direction, outcome.Size, outcome.Certainty);
                wording.CheckRated(outcome.Plain, outcome.Certainty, [], generated);
                reading.Check(outcome.Plain);
            }
        }
    }
}
