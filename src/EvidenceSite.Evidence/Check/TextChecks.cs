using System.Collections.Frozen;
using System.Collections.Immutable;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Wording;

namespace EvidenceSite.Evidence.Check;

/// <summary>
/// How the texts of a document are worded, how hard they are to read, and whether their numbers stand in the works they cite. Documents do
/// not depend on each other here, so they are checked side by side.
/// </summary>
/// <param name="corpus">The evidence summary.</param>
/// <param name="isComplete">Whether nothing was left out for an error: only then can it be said what is nowhere.</param>
internal sealed class TextChecks(Corpus corpus, bool isComplete)
{
    private readonly FrozenSet<string> _explained = PlainReading.EasyWords(corpus);
    private readonly NumbersOfReferences _numbers = new(corpus.ReferenceById);

    /// <summary>What is wrong in the texts of all documents, in the order of the documents.</summary>
    public IEnumerable<Diagnostic> CheckAll(CheckMemory memory)
    {
        memory.StartWith(corpus);
        ImmutableArray<Document> documents = [.. corpus.ByFile.Values];
        var found = new ImmutableArray<Diagnostic>[documents.Length];
        Parallel.For(0, documents.Length, i => found[i] = memory.Of(documents[i], Named(documents[i]), isComplete, () => Check(documents[i])));
        return found.SelectMany(problems => problems);
    }

    /// <summary>What the answer for a document depends on besides its own texts; null for what does not exist.</summary>
    private ImmutableArray<Document?> Named(Document document) => document is Subject subject
        ?
        [
            .. subject.Claims.SelectMany(claim => claim.Evidence.Citations).Select(citation => citation.Item.ReferenceId).Distinct(StringComparer.Ordinal).Select(id => corpus.ReferenceById.GetValueOrDefault(id)),
            .. subject.Outcomes.Select(outcome => corpus.TreatmentById.GetValueOrDefault(outcome.Treatment.Value)),
        ]
        : [];

    private ImmutableArray<Diagnostic> Check(Document document)
    {
        var problems = new DiagnosticCollector();
        var voices = ScopedText.Of(document).Select(scoped => scoped.Text).Distinct().ToDictionary(text => text, text => new OwnVoice(text));
        var wording = new PlainWording(corpus.Wording, problems);
        foreach (var voice in voices.Values)
        {
            wording.CheckRefused(voice);
        }

        if (document is Subject subject)
        {
            var numbers = new NumbersInEvidence(_numbers, corpus.Wording, problems);
            var reading = new PlainReading(_explained, problems);
            foreach (var claim in subject.Claims)
            {
                CheckClaim(claim, voices[claim.Plain], voices[claim.Evidence], wording, numbers, reading);
            }

            foreach (var message in subject.KeyMessages)
            {
                wording.CheckUnrated(voices[message]);
                reading.Check(message);
                numbers.CheckRelative(voices[message]);
            }

            foreach (var outcome in subject.Outcomes)
            {
                CheckOutcome(outcome, voices[outcome.Plain], wording, reading);
            }
        }

        return problems.ToImmutable();
    }

    private void CheckClaim(Claim claim, OwnVoice plain, OwnVoice evidence, PlainWording wording, NumbersInEvidence numbers, PlainReading reading)
    {
        wording.CheckRated(plain, claim.Certainty, claim.CertaintyByTreatment.Select(rating => rating.Certainty));
        reading.Check(claim.Plain);
        numbers.CheckRelative(plain);
        numbers.CheckRelative(evidence);
        if (isComplete)
        {
            numbers.Check(evidence);
        }
    }

    private void CheckOutcome(OutcomeFinding outcome, OwnVoice plain, PlainWording wording, PlainReading reading)
    {
        var treatment = corpus.TreatmentById.GetValueOrDefault(outcome.Treatment.Value)?.Title ?? outcome.Treatment.Value;
        var generated = GradeStatement.Of(treatment, outcome.Name.Value, outcome.Direction, outcome.Size, outcome.Certainty);
        wording.CheckRated(plain, outcome.Certainty, [], generated);
        reading.Check(outcome.Plain);
    }
}
