using System.Collections.Immutable;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Plan.Pictures;

/// <summary>What was studied, and what is only claimed: every condition with every treatment.</summary>
/// <param name="Treatments">The columns.</param>
/// <param name="Rows">One for each condition.</param>
/// <param name="Totals">Figures of all cells. Counted once: every page of a long map tells them.</param>
public sealed record EvidenceMap(ImmutableArray<Treatment> Treatments, ImmutableArray<EvidenceMapRow> Rows, EvidenceMapTotals Totals)
{
    /// <summary>Counts every pair. A work counts for each condition and each treatment that it names.</summary>
    public static EvidenceMap Of(Corpus corpus)
    {
        var works = corpus.References
            .Where(EvidenceKinds.Stands)
            .SelectMany(work => work.Conditions.SelectMany(
                condition => work.Interventions.Select(treatment => (Pair: (Condition: condition.Value, Treatment: treatment.Value), Work: work))))
            .DistinctBy(pair => (pair.Pair, pair.Work.Id))
            .ToLookup(pair => pair.Pair, pair => pair.Work);
        var claims = corpus.Claims
            .Where(claim => claim.Subject.Kind == DocumentKind.Condition && !claim.MadeBy.IsEmpty)
            .SelectMany(claim => claim.Interventions.Select(treatment => (Pair: (Condition: claim.Subject.Id, Treatment: treatment.Id), Claim: claim)))
            .DistinctBy(covered => (covered.Pair, covered.Claim.Claim.Id.Value))
            .ToLookup(pair => pair.Pair, pair => pair.Claim);
        ImmutableArray<EvidenceMapRow> rows =
        [
            .. corpus.Conditions.Select(condition => new EvidenceMapRow(
                condition,
                [
                    .. corpus.Treatments.Select(treatment =>
                        EvidenceMapCell.Of(condition, treatment, works[(condition.Id, treatment.Id)], claims[(condition.Id, treatment.Id)])),
                ])),
        ];
        return new EvidenceMap(corpus.Treatments, rows, EvidenceMapTotals.Of([.. rows.SelectMany(row => row.Cells)]));
    }
}

/// <summary>Figures of all cells of an evidence map.</summary>
/// <param name="Pairs">All cells.</param>
/// <param name="Studied">Those with at least one study in people.</param>
/// <param name="InRandomisedTrials">Those with at least one randomised trial.</param>
/// <param name="MarketedNotTested">Those that are claimed and have neither a study nor a report nor a review.</param>
public sealed record EvidenceMapTotals(int Pairs, int Studied, int InRandomisedTrials, int MarketedNotTested)
{
    internal static EvidenceMapTotals Of(IReadOnlyCollection<EvidenceMapCell> cells) => new(
        cells.Count,
        cells.Count(cell => cell.Studies.Studies > 0),
        cells.Count(cell => cell.Best == EvidenceKind.RandomisedTrial),
        cells.Count(cell => cell.IsMarketedNotTested));
}

/// <summary>A condition with every treatment.</summary>
public sealed record EvidenceMapRow(Subject Condition, ImmutableArray<EvidenceMapCell> Cells);

/// <summary>A condition and a treatment.</summary>
/// <param name="Condition">The row.</param>
/// <param name="Treatment">The column.</param>
/// <param name="Studies">Studies in people, published in full.</param>
/// <param name="Reports">Results in people told at a meeting or to the press alone.</param>
/// <param name="Reviews">Systematic reviews; their people are those of the studies, so they are not counted again.</param>
/// <param name="Best">The strongest design among the studies, or among the reports or reviews where there is no study; null if there are none.</param>
/// <param name="Claims">Claims about the condition whose words cover the treatment and that a source makes.</param>
public sealed record EvidenceMapCell(
    Subject Condition, Treatment Treatment, StudyCount Studies, StudyCount Reports, int Reviews, EvidenceKind? Best, ImmutableArray<LinkedClaim> Claims)
{
    /// <summary>Whether it is claimed, and nothing about people is listed: no study, no report and no review.</summary>
    public bool IsMarketedNotTested => Best is null && !Claims.IsEmpty;

    /// <summary>Whether there is nothing at all.</summary>
    public bool IsEmpty => Best is null && Claims.IsEmpty;

    internal static EvidenceMapCell Of(Subject condition, Treatment treatment, IEnumerable<Reference> works, IEnumerable<LinkedClaim> claims)
    {
        var ofKind = works.Where(work => work.Kind() <= EvidenceKind.Review).ToLookup(work => work.Kind());
        return new EvidenceMapCell(
            condition,
            treatment,
            StudyCount.Of(ofKind.Where(kind => kind.Key.IsHumanStudy()).SelectMany(kind => kind)),
            StudyCount.Of(ofKind[EvidenceKind.Report]),
            ofKind[EvidenceKind.Review].Count(),
            ofKind.Select(kind => (EvidenceKind?)kind.Key).Min(),
            [.. claims]);
    }
}
