using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Glossary;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Wording;

namespace EvidenceSite.Evidence.Check;

/// <summary>
/// What was found in the texts of documents in an earlier run. A document's answer holds as long as it, the words that are looked for, and
/// what it names are the same objects.
/// </summary>
public sealed class CheckMemory
{
    private ConditionalWeakTable<Document, Answer> _answers = [];
    private WordingLists? _wording;
    private ImmutableArray<Term> _glossary;

    /// <summary>Forgets everything if the words that are looked for have changed.</summary>
    internal void StartWith(Corpus corpus)
    {
        if (!ReferenceEquals(_wording, corpus.Wording) || !_glossary.AsSpan().SequenceEqual(corpus.Glossary.AsSpan()))
        {
            (_wording, _glossary, _answers) = (corpus.Wording, corpus.Glossary, []);
        }
    }

    /// <summary>The problems of a document; it is checked if it, or what it names, has changed. Safe for several threads.</summary>
    /// <param name="document">The document.</param>
    /// <param name="named">The documents that the answer depends on besides.</param>
    /// <param name="isComplete">Whether nothing was left out for an error.</param>
    /// <param name="check">Checks it.</param>
    internal ImmutableArray<Diagnostic> Of(Document document, ImmutableArray<Document?> named, bool isComplete, Func<ImmutableArray<Diagnostic>> check)
    {
        if (_answers.TryGetValue(document, out var answer) && answer.IsComplete == isComplete && AreSame(answer.Named, named))
        {
            return answer.Problems;
        }

        var problems = check();
        _answers.AddOrUpdate(document, new Answer(named, isComplete, problems));
        return problems;
    }

    private static bool AreSame(ImmutableArray<Document?> before, ImmutableArray<Document?> now) =>
        before.Length == now.Length && !before.Where((document, i) => !ReferenceEquals(document, now[i])).Any();

    private sealed record Answer(ImmutableArray<Document?> Named, bool IsComplete, ImmutableArray<Diagnostic> Problems);
}
