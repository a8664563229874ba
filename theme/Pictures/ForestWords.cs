using EvidenceSite.Evidence.Model;
using EvidenceSite.Plan.Pictures;

namespace EvidenceSite.Theme.Pictures;

/// <summary>What forest plots say in words.</summary>
internal static class ForestWords
{
    /// <summary>The value and its interval, as the record has them.</summary>
    public static string Figure(Finding finding)
    {
        var remark = ForestMeasures.Of(finding.Measure) is null ? null : ForestMeasures.Remark(finding.Measure);
        var interval = finding.Interval is var (low, high) ? $"{low} to {high}" : "";
        return $"{finding.Value} ({interval}){(remark is null ? "" : $", {remark}")}".TrimStart();
    }

    /// <summary>Whom a finding favours.</summary>
    public static string Favours(EffectDirection direction) => direction switch
    {
        EffectDirection.FavoursIntervention => "favours the treatment",
        EffectDirection.FavoursControl => "favours the comparison",
        EffectDirection.NoDifference => "favours neither",
        _ => "not compared",
    };

    private static string Several(string favours, int findings) => findings == 1 ? favours : favours.Replace("favours", "favour", StringComparison.Ordinal);

    /// <summary>Why a finding is not drawn.</summary>
    public static string Because(ForestReason reason) => reason switch
    {
        ForestReason.NoLongerStands => "the work was retracted or withdrawn",
        ForestReason.NotPeople => "animals or the laboratory",
        ForestReason.NoTreatment => "about none of the treatments on this site",
        ForestReason.SeveralConditions => "the work studied several conditions",
        ForestReason.UnknownMeasure => "a measure of its own, without a common scale",
        ForestReason.NotCompared => "a ratio or difference that does not compare the treatment with anything",
        ForestReason.OutsideInterval => "the value lies outside its interval",
        _ => "value and limits are not numbers that the scale can show",
    };

    /// <summary>What lies on each side of the line of no effect; null for percentages, which have none.</summary>
    public static (string Left, string Right)? Sides(ForestPlot plot) => (plot.Measure.Scale, plot.Better) switch
    {
        (EffectScale.Share, _) => null,
        (_, BetterSide.Low) => ("← favours the treatment", "favours the comparison →"),
        (_, BetterSide.High) => ("← favours the comparison", "favours the treatment →"),
        (EffectScale.Ratio, _) => ("← below 1", "above 1 →"),
        _ => ("← below 0", "above 0 →"),
    };

    /// <summary>What was given: the treatments by name, or their number where there are more than two.</summary>
    public static string Given(IReadOnlyList<string> treatments) =>
        treatments.Count > 2 ? $"{treatments.Count} treatments together" : string.Join("; ", treatments);

    /// <summary>How to read a row whose side is known, where the sides of the plot are not the same for all.</summary>
    public static string? Better(ForestPlot plot, ForestRow row) => (plot.Better, row.Better) switch
    {
        (null, BetterSide.Low) => "left is better",
        (null, BetterSide.High) => "right is better",
        _ => null,
    };

    /// <summary>A plot in a sentence.</summary>
    public static string Summary(ForestPlot plot)
    {
        var rows = EvidenceWords.Count(plot.Rows.Length, "finding", "findings");
        if (plot.Measure.Scale == EffectScale.Share)
        {
            return $"{rows}. These are shares of people, not comparisons: alone they do not tell what the treatment did.";
        }

        var crossing = plot.Rows.Count(row => plot.Measure.Scale == EffectScale.Ratio ? row is { Low: <= 1, High: >= 1 } : row is { Low: <= 0, High: >= 0 });
        if (plot.Rows is [var only])
        {
            return $"1 finding, which {Favours(only.Finding.Direction)}. Its interval {(crossing == 1 ? "crosses" : "does not cross")} the line of no effect.";
        }

        var by = string.Join(
            ", ",
            plot.Rows.GroupBy(row => row.Finding.Direction).OrderBy(group => group.Key).Select(group => $"{group.Count()} {Several(Favours(group.Key), group.Count())}"));
        return $"{rows}: {by}. The interval crosses the line of no effect in {crossing} of {plot.Rows.Length}.";
    }
}
