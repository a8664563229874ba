using System.Diagnostics;

namespace EvidenceSite.Benchmarks;

/// <summary>The middle of several measurements: one slow run does not move it.</summary>
internal static class Median
{
    public static double Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;
    }

    /// <summary>The median of the ratios of measurements that were made one right after the other: what slows both down does not count.</summary>
    /// <param name="values">The measurements.</param>
    /// <param name="to">What each is compared with, in the same order.</param>
    public static double OfRatios(IEnumerable<double> values, IEnumerable<double> to) => Of(values.Zip(to, (value, other) => value / other));

    /// <summary>Times an action; its result is kept so that the next one can build on it.</summary>
    public static T Timed<T>(List<double> times, Func<T> action)
    {
        GC.Collect();
        var watch = Stopwatch.StartNew();
        var result = action();
        times.Add(watch.Elapsed.TotalMilliseconds);
        return result;
    }
}
