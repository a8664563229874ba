using EvidenceSite.Benchmarks.Measures;

namespace EvidenceSite.Benchmarks.Results;

/// <summary>What the program has to reach, and what was measured.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Measured">The figure; null if it was not measured.</param>
/// <param name="Must">It must be at most this.</param>
/// <param name="Aim">It should be at most this.</param>
/// <param name="Unit">Of the figures; empty for ratios.</param>
/// <param name="Holds">Whether what goes with it holds, such as that no file was touched.</param>
internal sealed record Target(string Name, double? Measured, double Must, double Aim, string Unit = "", bool Holds = true)
{
    /// <summary>Whether it is reached, in a word.</summary>
    public string Standing => Measured is not { } measured ? "not measured" : !Holds || measured > Must ? "MISSED" : measured > Aim ? "met" : "met, and the aim";
}

/// <summary>All targets.</summary>
internal static class Targets
{
    private const int Small = 100;
    private const int Medium = 1000;
    private const int Large = 5000;

    /// <summary>Compares the figures with the targets. What is per size is missing if that size was not measured.</summary>
    public static IReadOnlyList<Target> Of(IReadOnlyList<SizeFigures> sizes, RealSite? real)
    {
        var (small, medium, large) = (At(Small), At(Medium), At(Large));
        var withFloor = sizes.Where(size => size.Conditions >= Medium).ToList();
        return
        [
            new("cold build, 100 conditions: wall, of Hugo's", OfHugo(small), 0.8, 0.6),
            new("cold build, 1,000: wall, of Hugo's", OfHugo(medium), 0.45, 0.30),
            new("cold build, 1,000: user CPU, of Hugo's", medium?.Hugo is { } hugo ? medium.Ours.UserTimesOf(hugo) : null, 0.45, 0.30),
            new("cold build, 5,000: wall, of Hugo's", OfHugo(large), 0.40, 0.25),
            new("cold build from 1,000 up: wall, of the floor", withFloor.Max(size => (double?)size.Ours.TimesOf(size.Find(SizeFigures.FloorBuild)!)), 2.2, 1.6),
            new("peak memory at 5,000, of Hugo's", large?.Hugo is { PeakBytes: > 0 } other ? (double)large.Ours.PeakBytes / other.PeakBytes : null, 0.25, 0.10),
            new("wall at 5,000 over wall at 1,000", large?.Ours.Milliseconds / medium?.Ours.Milliseconds, 5.2, 5.0),
            new("all pages, 1,000: per page written, of Hugo's", medium is null ? null : PerPageOfHugo(medium), 0.45, 0.30),
            new("no-op build at 1,000, of the cold one, no file touched", medium?.Find(SizeFigures.NoChange)!.TimesOf(medium.Ours), 0.5, 0.3) { Holds = medium?.TouchedWithoutChange is null or 0 },
            new("preview at 1,000: saved to bytes ready, as built", medium is null ? null : Median.Of(medium.Preview.Milliseconds), 200, 50, "ms") { Holds = medium?.Preview.EqualsBuild ?? true },
            new("the real site, cold, of Hugo's for as many pages", real?.Hugo is { } peer ? real.Ours.TimesOf(peer) : null, 1.0, 0.6),
        ];

        SizeFigures? At(int conditions) => sizes.FirstOrDefault(size => size.Conditions == conditions);
    }

    private static double? OfHugo(SizeFigures? size) => size?.Hugo is { } hugo ? size.Ours.TimesOf(hugo) : null;

    private static double? PerPageOfHugo(SizeFigures size) =>
        size.Hugo is { } hugo && size.Find(SizeFigures.AllPages) is { } all ? all.TimesOf(hugo) * hugo.Written!.Pages / all.Written!.Pages : null;
}
