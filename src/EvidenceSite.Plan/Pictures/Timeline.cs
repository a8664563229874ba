using System.Collections.Immutable;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Plan.Pictures;

/// <summary>When the works on a condition were published, and when the pages that make claims about it.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Lanes">Kinds of which there is at least one work, the strongest design first.</param>
/// <param name="Sources">The pages that make claims about it, by year, those without a date last.</param>
public sealed record Timeline(Subject Condition, ImmutableArray<TimelineLane> Lanes, ImmutableArray<TimelineSource> Sources)
{
    /// <summary>Every work, lane by lane.</summary>
    public IEnumerable<TimelineWork> Works => Lanes.SelectMany(lane => lane.Works);

    /// <summary>The years that are known; empty if none is.</summary>
    public IEnumerable<int> Years =>
        Works.Select(work => work.Year).Concat(Sources.Select(source => source.Year)).OfType<int>();

    /// <summary>The works and sources of one condition. Works on conditions in general are not works on this one.</summary>
    public static Timeline Of(Corpus corpus, Subject condition) =>
        new(
            condition,
            [
                .. corpus.ReferencesOfCondition.GetValueOrDefault(condition.Id, [])
                    .GroupBy(EvidenceKinds.Kind)
                    .OrderBy(kind => kind.Key)
                    .Select(kind => new TimelineLane(
                        kind.Key,
                        [.. kind.Select(work => new TimelineWork(work)).OrderBy(work => work.Year ?? int.MaxValue).ThenBy(work => work.Reference.Id, StringComparer.Ordinal)])),
            ],
            [
                .. corpus.ClaimsOfSubject.GetValueOrDefault(condition.File, [])
                    .SelectMany(claim => claim.MadeBy.Select(making => making.Source))
                    .DistinctBy(source => source.Id)
                    .Select(source => new TimelineSource(source))
                    .OrderBy(source => source.Year ?? int.MaxValue)
                    .ThenBy(source => source.Source.Id, StringComparer.Ordinal),
            ]);
}

/// <summary>Works of one kind, by year, those without a date last.</summary>
public sealed record TimelineLane(EvidenceKind Kind, ImmutableArray<TimelineWork> Works);

/// <summary>A work.</summary>
public sealed record TimelineWork(Reference Reference)
{
    /// <summary>When it was published; null if not stated.</summary>
    public int? Year => Reference.Csl.Year;
}

/// <summary>A page that makes claims.</summary>
public sealed record TimelineSource(Source Source)
{
    /// <summary>When it was published; null if not stated.</summary>
    public int? Year => Source.Published?.Year;
}
