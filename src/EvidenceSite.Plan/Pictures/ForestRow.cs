using System.Globalization;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Plan.Pictures;

/// <summary>A finding with its interval as numbers.</summary>
/// <param name="Reference">The work.</param>
/// <param name="Finding">The finding, as written.</param>
/// <param name="Measure">Its measure.</param>
/// <param name="Value">The value.</param>
/// <param name="Low">The lower limit.</param>
/// <param name="High">The upper limit.</param>
public sealed record ForestRow(Reference Reference, Finding Finding, ForestMeasure Measure, double Value, double Low, double High)
{
    /// <summary>Beyond this, an axis could not show what it means.</summary>
    private const double Largest = 1e9;

    /// <summary>
    /// On which side of no effect the treatment does better. It follows from the recorded direction and the side of the value; null where
    /// the record favours neither, or the value lies on the line.
    /// </summary>
    public BetterSide? Better
    {
        get
        {
            if (Measure.Scale == EffectScale.Share)
            {
                return null;
            }

            var side = Value.CompareTo(Measure.Scale == EffectScale.Ratio ? 1 : 0);
            return (Finding.Direction, side) switch
            {
                (EffectDirection.FavoursIntervention, < 0) or (EffectDirection.FavoursControl, > 0) => BetterSide.Low,
                (EffectDirection.FavoursIntervention, > 0) or (EffectDirection.FavoursControl, < 0) => BetterSide.High,
                _ => null,
            };
        }
    }

    internal static (ForestRow? Row, ForestReason? Reason) Of(Reference work, Finding finding)
    {
        if (!work.Stands())
        {
            return (null, ForestReason.NoLongerStands);
        }

        if (!work.Study.Type.IsAboutPeople())
        {
            return (null, ForestReason.NotPeople);
        }

        if (work.Interventions.IsEmpty)
        {
            return (null, ForestReason.NoTreatment);
        }

        if (work.Conditions.Select(id => id.Value).Distinct(StringComparer.Ordinal).Count() > 1)
        {
            return (null, ForestReason.SeveralConditions);
        }

        if (ForestMeasures.Of(finding.Measure) is not { } measure)
        {
            return (null, ForestReason.UnknownMeasure);
        }

        if (measure.Scale != EffectScale.Share && finding.Direction == EffectDirection.NotCompared)
        {
            return (null, ForestReason.NotCompared);
        }

        if (finding.Interval is not var (lowText, highText)
            || Number(finding.Value, measure.Scale) is not { } value
            || Number(lowText, measure.Scale) is not { } low
            || Number(highText, measure.Scale) is not { } high)
        {
            return (null, ForestReason.NotNumbers);
        }

        return low <= value && value <= high
            ? (new ForestRow(work, finding, measure, value, low, high), null)
            : (null, ForestReason.OutsideInterval);
    }

    /// <summary>A number as people write it, with a hyphen or a minus sign; null if the scale cannot show it.</summary>
    private static double? Number(string? text, EffectScale scale)
    {
        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;
        // What is not a number is not at most the largest either.
        if (text is null || !double.TryParse(text.Replace('\u2212', '-'), style, CultureInfo.InvariantCulture, out var number) || !(double.Abs(number) <= Largest))
        {
            return null;
        }

        return scale == EffectScale.Ratio && number < 1 / Largest ? null : number;
    }
}

/// <summary>A side of the line of no effect.</summary>
public enum BetterSide
{
    /// <summary>Below 1, or below 0.</summary>
    Low,

    /// <summary>Above it.</summary>
    High,
}
