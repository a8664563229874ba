using System.Globalization;
using EvidenceSite.Benchmarks.Measures;

namespace EvidenceSite.Benchmarks.Results;

/// <summary>The figures for people.</summary>
internal static class TextReport
{
    private const double MiB = 1024 * 1024;

    /// <summary>One amount of evidence.</summary>
    public static void Write(SizeFigures size, TextWriter to)
    {
        var floor = size.Find(SizeFigures.FloorBuild)!;
        to.WriteLine();
        Line(to, $"{size.Conditions} conditions. Start to end, medians; the right columns are medians of ratios, run by run");
        Line(to, $"  {"",-26}{"wall",11}{"user CPU",11}{"peak",10}{"files",8}{"pages",8}{"written",11}{"of floor",10}{"of Hugo",9}");
        foreach (var measured in size.InTurn)
        {
            Line(to, $"{Row(measured)}{Ratio(measured.TimesOf(floor)),10}{Ratio(size.Hugo is null ? null : measured.TimesOf(size.Hugo)),9}");
        }

        foreach (var measured in size.Others)
        {
            Line(to, $"{Row(measured)}{Ratio(measured.TimesOf(size.Ours)),10} of the cold build");
        }

        Line(to, $"  {"preview, edit to page",-26}{Median.Of(size.Preview.Milliseconds),8:0.0} ms{size.Preview.UserMilliseconds,8:0.0} ms{size.Preview.PeakBytes / MiB,6:0} MiB   the page {(size.Preview.EqualsBuild ? "equals" : "IS NOT")} that of a full build");
        Line(to, $"  A build without a change takes {Ratio(size.Find(SizeFigures.NoChange)!.TimesOf(size.Ours))} of the cold one. All of them together have touched {size.TouchedWithoutChange} files.");
        WriteStages(size, to);
    }

    /// <summary>The real site.</summary>
    public static void Write(RealSite real, TextWriter to)
    {
        to.WriteLine();
        to.WriteLine("The real site, and Hugo with as many pages of synthetic evidence");
        to.WriteLine(Row(real.Ours));
        if (real.Hugo is not null)
        {
            Line(to, $"{Row(real.Hugo)}; the real site takes {Ratio(real.Ours.TimesOf(real.Hugo))} of it");
        }
    }

    /// <summary>The targets.</summary>
    public static void Write(IReadOnlyList<Target> targets, TextWriter to)
    {
        to.WriteLine();
        Line(to, $"{"Targets (at most)",-58}{"measured",10}{"must",8}{"aim",8}");
        foreach (var target in targets)
        {
            Line(to, $"{target.Name,-58}{Figure(target.Measured, target.Unit),10}{Figure(target.Must, target.Unit),8}{Figure(target.Aim, target.Unit),8}  {target.Standing}");
        }
    }

    /// <summary>How time and memory grow.</summary>
    public static void Write(CurvePoint point, TextWriter to)
    {
        var (conditions, cold) = point;
        Line(to, $"{conditions,10}{cold.Written!.Pages,10}{cold.Milliseconds / 1000,10:0.00} s{cold.UserMilliseconds / 1000,10:0.00} s{cold.PeakBytes / MiB,9:0} MiB{cold.Milliseconds / conditions,10:0.00} ms{cold.PeakBytes / 1024d / conditions,10:0.0} KiB");
    }

    /// <summary>The head of the table of <see cref="Write(CurvePoint, TextWriter)"/>.</summary>
    public static void WriteCurveHead(TextWriter to) =>
        Line(to, $"{"conditions",10}{"pages",10}{"wall",12}{"user CPU",12}{"peak",13}{"wall each",13}{"memory each",14}");

    private static string Row(Measurement measured)
    {
        var user = measured.UserMilliseconds is { } time ? string.Create(CultureInfo.InvariantCulture, $"{time:0.0} ms") : "-";
        var written = measured.Written is { } all ? string.Create(CultureInfo.InvariantCulture, $"{all.Files,8}{all.Pages,8}{all.Bytes / MiB,7:0.0} MiB") : new string(' ', 27);
        return string.Create(CultureInfo.InvariantCulture, $"  {measured.Name,-26}{measured.Milliseconds,8:0.0} ms{user,11}{measured.PeakBytes / MiB,6:0} MiB{written}");
    }

    private static void WriteStages(SizeFigures size, TextWriter to)
    {
        to.WriteLine("  Stages, as the program tells them (to 10 ms)");
        foreach (var measured in size.InTurn.Concat(size.Others).Where(measured => !measured.Stages.IsEmpty))
        {
            Line(to, $"    {measured.Name,-24}{string.Join(", ", measured.Stages.Select(stage => string.Create(CultureInfo.InvariantCulture, $"{stage.Name} {stage.Milliseconds:0}")))}");
        }

        if (size.Warm is { } warm)
        {
            Line(to, $"  Stages in one warm process, in ms and in floors of {warm.FloorMilliseconds:0.0} ms (the same files and bytes, in the same process)");
            foreach (var stage in warm.Stages)
            {
                Line(to, $"    {stage.Name,-24}{stage.Milliseconds,9:0.0} ms{stage.Milliseconds / warm.FloorMilliseconds,8:0.00}");
            }

            var all = warm.Stages.SkipLast(1).Sum(stage => stage.Milliseconds);
            Line(to, $"    {"all but the last",-24}{all,9:0.0} ms{all / warm.FloorMilliseconds,8:0.00}");
        }
    }

    private static string Ratio(double? ratio) => ratio is { } value ? value.ToString("0.00", CultureInfo.InvariantCulture) : "-";

    private static string Figure(double? value, string unit) => unit.Length == 0 ? Ratio(value) : value is { } number ? string.Create(CultureInfo.InvariantCulture, $"{number:0} {unit}") : "-";

    private static void Line(TextWriter to, FormattableString text) => to.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
