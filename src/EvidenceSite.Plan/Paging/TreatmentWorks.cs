using System.Collections.Immutable;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Plan.Paging;

/// <summary>A work about a treatment, listed under one of the conditions that it is about.</summary>
/// <param name="Condition">The condition's ID.</param>
/// <param name="Name">What the condition is called.</param>
/// <param name="Work">The work.</param>
public sealed record TreatmentWork(string Condition, string Name, Reference Work);

/// <summary>The works about each treatment.</summary>
/// <param name="corpus">The evidence summary.</param>
/// <param name="bibliography">Its references, in their order.</param>
internal sealed class TreatmentWorks(Corpus corpus, ImmutableArray<Reference> bibliography)
{
    private readonly ImmutableArray<(string Id, string Name)> _conditions =
    [
        .. corpus.Conditions.Select(condition => (condition.Id, condition.Title))
            .Concat(corpus.Settings.OtherConditions.Select(other => (other.Key, other.Value)).OrderBy(other => TitleOrder.KeyOf(other.Value), StringComparer.Ordinal))
            .DistinctBy(condition => condition.Item1),
    ];

    private readonly ILookup<string, Reference> _works =
        bibliography.SelectMany(work => work.Interventions.Select(id => id.Value).Distinct(StringComparer.Ordinal).Select(id => (id, work))).ToLookup(pair => pair.id, pair => pair.work, StringComparer.Ordinal);

    /// <summary>The works about a treatment by condition: those conditions with a page by title, then the others.</summary>
    public ImmutableArray<TreatmentWork> Of(Treatment treatment)
    {
        var byCondition = _works[treatment.Id]
            .SelectMany(work => work.Conditions.Select(id => id.Value).Distinct(StringComparer.Ordinal).Select(id => (id, work)))
            .ToLookup(pair => pair.id, pair => pair.work, StringComparer.Ordinal);
        return [.. _conditions.SelectMany(condition => byCondition[condition.Id].Select(work => new TreatmentWork(condition.Id, condition.Name, work)))];
    }
}
