using System.Globalization;

namespace EvidenceSite.Theme.Pictures;

/// <summary>A scale with its ticks.</summary>
/// <param name="Ticks">From left to right; the axis reaches from the first to the last.</param>
/// <param name="IsLogarithmic">Whether equal steps are equal ratios.</param>
/// <param name="Left">Where the first tick is drawn.</param>
/// <param name="Right">Where the last one is drawn.</param>
internal sealed record Axis(IReadOnlyList<double> Ticks, bool IsLogarithmic, double Left, double Right)
{
    // Below this, steps would be lost among the last digits.
    private const double SmallestSpan = 1e-9;

    private static readonly double[][] StepsOfDecade = [[1, 2, 5], [1, 3], [1]];

    // The calendar of dates ends with the year 9999.
    private static readonly int[] StepsOfYears = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];

    private static readonly double[] StepsOfNumbers = [1, 2, 5, 10];

    /// <summary>Where a value is drawn.</summary>
    public double At(double value)
    {
        var share = (Measure(value) - Measure(Ticks[0])) / (Measure(Ticks[^1]) - Measure(Ticks[0]));
        return Left + (share * (Right - Left));
    }

    /// <summary>A tick's value as people read it.</summary>
    public static string Label(double tick) =>
        (double.Abs(tick) is >= 1e6 or (> 0 and < 1e-4) ? tick.ToString("0.##E+0", CultureInfo.InvariantCulture) : tick.ToString("#,0.######", CultureInfo.InvariantCulture))
        .Replace('-', '\u2212');

    /// <summary>A linear scale around values, at round numbers.</summary>
    public static Axis Linear(double least, double most, double left, double right)
    {
        var span = Math.Max(most - least, SmallestSpan);
        var step = StepsOfNumbers
            .Select(round => round * Math.Pow(10, Math.Floor(Math.Log10(span / 5))))
            .First(step => span / step <= 5.0001);
        var first = Math.Floor(least / step);
        var last = Math.Max(Math.Ceiling(most / step), first + 1);
        // Counted in steps, so that no error adds up; and rounded, so that 0.1 three times is 0.3.
        var ticks = Enumerable.Range(0, (int)(last - first) + 1).Select(i => double.Parse(((first + i) * step).ToString("G12", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));
        return new Axis([.. ticks], IsLogarithmic: false, left, right);
    }

    /// <summary>A scale of whole years.</summary>
    public static Axis Years(int first, int last, double left, double right)
    {
        var span = Math.Max(last - first, 4);
        var step = StepsOfYears.First(round => span <= 6 * round);
        var start = (int)Math.Floor((double)first / step) * step;
        var end = Math.Max((int)Math.Ceiling((double)last / step) * step, start + step);
        return new Axis([.. Enumerable.Range(0, ((end - start) / step) + 1).Select(i => (double)(start + (i * step)))], IsLogarithmic: false, left, right);
    }

    /// <summary>A logarithmic scale around values above 0, at round numbers.</summary>
    public static Axis Logarithmic(double least, double most, double left, double right)
    {
        foreach (var steps in StepsOfDecade)
        {
            var ticks = Between(least, most, steps, 1);
            if (ticks.Count <= 7)
            {
                return new Axis(ticks, IsLogarithmic: true, left, right);
            }
        }

        var decades = (int)Math.Ceiling(Math.Log10(most / least) / 5);
        return new Axis(Between(least, most, StepsOfDecade[^1], decades), IsLogarithmic: true, left, right);
    }

    private double Measure(double value) => IsLogarithmic ? Math.Log10(value) : value;

    /// <summary>The round numbers from the last one at or below the least value to the first one at or above the most.</summary>
    private static List<double> Between(double least, double most, double[] steps, int decades)
    {
        var all = Enumerable.Range(-10, 21)
            .Where(power => power % decades == 0)
            .SelectMany(power => steps.Select(step => double.Parse($"{step.ToString(CultureInfo.InvariantCulture)}E{power}", CultureInfo.InvariantCulture)))
            .ToList();
        var first = Math.Max(all.FindLastIndex(tick => tick <= least), 0);
        var last = all.FindIndex(tick => tick >= most);
        last = last < 0 ? all.Count - 1 : Math.Max(last, first + 1);
        return all[first..(last + 1)];
    }
}
