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
