using System.Text.Json;
using EvidenceSite.Benchmarks.Measures;

namespace EvidenceSite.Benchmarks.Results;

/// <summary>The figures for programs.</summary>
internal static class JsonFile
{
    private static readonly JsonSerializerOptions Format = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary>Writes all figures: each run, in milliseconds and bytes.</summary>
    public static void Write(FileInfo file, IReadOnlyList<SizeFigures> sizes, RealSite? real, IReadOnlyList<CurvePoint> curve, IReadOnlyList<Target> targets)
    {
        var figures = new
        {
            Sizes = sizes.Select(size => new
            {
                size.Conditions,
                InTurn = size.InTurn.Select(Shape),
                Others = size.Others.Select(Shape),
                size.TouchedWithoutChange,
                size.Preview,
                size.Warm,
            }),
            RealSite = real is null ? null : new { Ours = Shape(real.Ours), Hugo = real.Hugo is null ? null : Shape(real.Hugo) },
            Curve = curve.Select(point => new { point.Conditions, Cold = Shape(point.Cold) }),
            Targets = targets,
        };
        File.WriteAllText(file.FullName, JsonSerializer.Serialize(figures, Format) + "\n");
    }

    private static object Shape(Measurement measured) => new
    {
        measured.Name,
        measured.Milliseconds,
        measured.UserMilliseconds,
        measured.PeakBytes,
        measured.Written,
        measured.Stages,
        Runs = measured.Runs.Select(run => new { run.Milliseconds, run.UserMilliseconds, run.PeakBytes }),
    };
}
