using System.Collections.Frozen;

namespace EvidenceSite.Plan.Pictures;

/// <summary>What sort of scale a measure needs.</summary>
public enum EffectScale
{
    /// <summary>Logarithmic, with no effect at 1.</summary>
    Ratio,

    /// <summary>Linear, with no effect at 0.</summary>
    Difference,

    /// <summary>Linear percentages, without a comparison.</summary>
    Share,
}

/// <summary>A measure that can be drawn.</summary>
/// <param name="Name">What plots call it.</param>
/// <param name="Scale">Its scale.</param>
/// <param name="HasOutcomesUnit">Whether its unit is that of the outcome, so that two outcomes cannot share a scale.</param>
public sealed record ForestMeasure(string Name, EffectScale Scale, bool HasOutcomesUnit = false);

/// <summary>
/// The measures that are drawn, by the exact name that a finding gives them, without a remark in brackets at its end. A name that is not
/// here is not guessed at.
/// </summary>
public static class ForestMeasures
{
    private static readonly FrozenDictionary<string, ForestMeasure> ByName = Known();

    /// <summary>All names, in ordinal order.</summary>
    public static IEnumerable<string> Names => ByName.Keys.Order(StringComparer.Ordinal);

    /// <summary>The measure of a name; null if it is not drawn.</summary>
    public static ForestMeasure? Of(string measure) => ByName.GetValueOrDefault(WithoutRemark(measure));

    /// <summary>The remark in brackets at the end of a measure, such as "90% CI"; null if there is none.</summary>
    public static string? Remark(string measure)
    {
        var open = RemarkStart(measure);
        return open < 0 ? null : measure.TrimEnd()[(open + 1)..^1].Trim();
    }

    private static string WithoutRemark(string measure)
    {
        var open = RemarkStart(measure);
        return (open < 0 ? measure : measure[..open]).Trim();
    }

    private static int RemarkStart(string measure) =>
        measure.TrimEnd().EndsWith(')') ? measure.IndexOf('(', StringComparison.Ordinal) : -1;

    private static FrozenDictionary<string, ForestMeasure> Known()
    {
        var riskRatio = new ForestMeasure("Risk ratio", EffectScale.Ratio);
        var meanDifference = new ForestMeasure("Mean difference", EffectScale.Difference, HasOutcomesUnit: true);
        var percentage = new ForestMeasure("Percentage", EffectScale.Share);
        return new Dictionary<string, ForestMeasure>(StringComparer.Ordinal)
        {
            ["hazard ratio"] = new("Hazard ratio", EffectScale.Ratio),
            ["odds ratio"] = new("Odds ratio", EffectScale.Ratio),
            ["risk ratio"] = riskRatio,
            ["relative risk"] = riskRatio,
            ["rate ratio"] = new("Rate ratio", EffectScale.Ratio),
            ["mean difference"] = meanDifference,
            ["weighted mean difference"] = meanDifference,
            ["between-group mean difference"] = meanDifference,
            ["standardised mean difference"] = new("Standardised mean difference", EffectScale.Difference),
            ["difference in percentage points"] = new("Difference in percentage points", EffectScale.Difference),
            ["percent"] = percentage,
            ["percentage"] = percentage,
            ["pooled percentage"] = new("Pooled percentage", EffectScale.Share),
        }.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
