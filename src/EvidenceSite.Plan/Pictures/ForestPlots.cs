using System.Collections.Immutable;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Plan.Pictures;

/// <summary>The findings on a condition that have an interval: those that can be drawn, by measure, and those that cannot, with the reason.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Plots">Ratios first, then differences, then percentages. Nothing is ever pooled.</param>
/// <param name="LeftOut">In the order of the works.</param>
public sealed record ForestPlots(Subject Condition, ImmutableArray<ForestPlot> Plots, ImmutableArray<ForestLeftOut> LeftOut)
{
    /// <summary>Sorts the findings of a condition's works.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="works">The works on it, by ID.</param>
    public static ForestPlots Of(Subject condition, IEnumerable<Reference> works)
    {
        var rows = ImmutableArray.CreateBuilder<ForestRow>();
        var leftOut = ImmutableArray.CreateBuilder<ForestLeftOut>();
        foreach (var work in works)
        {
            foreach (var finding in work.Findings.Where(finding => finding.Interval is not null))
            {
                switch (ForestRow.Of(work, finding))
                {
                    case (null, { } reason):
                        leftOut.Add(new ForestLeftOut(work, finding, reason));
                        break;
                    case ({ } row, _):
                        rows.Add(row);
                        break;
                }
            }
        }

        return new ForestPlots(
            condition,
            [
                .. rows
                    .GroupBy(row => (row.Measure, Outcome: row.Measure.HasOutcomesUnit ? row.Finding.Outcome : null))
                    .OrderBy(plot => plot.Key.Measure.Scale)
                    .ThenBy(plot => plot.Key.Measure.Name, StringComparer.Ordinal)
                    .ThenBy(plot => plot.Key.Outcome, StringComparer.Ordinal)
                    .Select(plot => new ForestPlot(
                        plot.Key.Measure,
                        [.. plot.OrderBy(row => row.Reference.Kind()).ThenBy(row => row.Reference.Csl.Year ?? int.MaxValue)])),
            ],
            leftOut.ToImmutable());
    }
}

/// <summary>Findings that share a measure and so a scale.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Rows">By kind of work, then year.</param>
public sealed record ForestPlot(ForestMeasure Measure, ImmutableArray<ForestRow> Rows)
{
    /// <summary>The side that favours the treatment in every row; null where rows differ or one does not tell.</summary>
    public BetterSide? Better => Rows.Select(row => row.Better).Distinct().ToList() is [var side] ? side : null;
}

/// <summary>A finding that is not drawn.</summary>
public sealed record ForestLeftOut(Reference Reference, Finding Finding, ForestReason Reason);

/// <summary>Why a finding with an interval is not drawn.</summary>
public enum ForestReason
{
    /// <summary>The work was retracted or withdrawn.</summary>
    NoLongerStands,

    /// <summary>It studied no people.</summary>
    NotPeople,

    /// <summary>It is about none of the site's treatments.</summary>
    NoTreatment,

    /// <summary>It studied several conditions, and the finding does not say that it is of this one.</summary>
    SeveralConditions,

    /// <summary>The name of the measure is none of those that are drawn.</summary>
    UnknownMeasure,

    /// <summary>A ratio or difference that does not compare the treatment with anything.</summary>
    NotCompared,

    /// <summary>Value and limits are not numbers that the scale can show.</summary>
    NotNumbers,

    /// <summary>The value lies outside its interval.</summary>
    OutsideInterval,
}
