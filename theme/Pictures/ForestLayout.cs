using EvidenceSite.Plan.Pictures;

namespace EvidenceSite.Theme.Pictures;

/// <summary>Where everything in a forest plot stands, in units of a drawing 320 wide.</summary>
internal sealed class ForestLayout
{
    /// <summary>The width of the drawing.</summary>
    public const double Width = 320;

    /// <summary>The size of ordinary text.</summary>
    public const double FontSize = 13;

    /// <summary>From one line of text to the next.</summary>
    public const double LineHeight = 16;

    /// <summary>The height of the band on which an interval lies.</summary>
    public const double StripHeight = 20;

    private const double Margin = 14;
    private const double Top = 8;
    private const double Gap = 12;

    private ForestLayout(Axis axis, IReadOnlyList<ForestRowLayout> rows, double axisY)
    {
        Axis = axis;
        Rows = rows;
        AxisY = axisY;
    }

    /// <summary>The scale.</summary>
    public Axis Axis { get; }

    /// <summary>The findings.</summary>
    public IReadOnlyList<ForestRowLayout> Rows { get; }

    /// <summary>Where the axis lies.</summary>
    public double AxisY { get; }

    /// <summary>The height of the drawing: below the axis are its labels and a line that says what its sides mean.</summary>
    public double Height => AxisY + 42;

    /// <summary>Lays out a plot.</summary>
    /// <param name="plot">The findings.</param>
    /// <param name="notes">The lines below a finding's outcome.</param>
    public static ForestLayout Of(ForestPlot plot, Func<ForestRow, IEnumerable<string>> notes)
    {
        var rows = new List<ForestRowLayout>();
        var y = Top;
        foreach (var row in plot.Rows)
        {
            var outcome = LabelLines.Of(row.Finding.Outcome, Width - 8, FontSize, most: 3);
            var below = notes(row).SelectMany(note => LabelLines.Of(note, Width - 8, FontSize, most: 2)).ToList();
            var strip = y + ((outcome.Count + below.Count) * LineHeight) + 3 + (StripHeight / 2);
            rows.Add(new ForestRowLayout(row, y + FontSize, outcome, below, strip));
            y = strip + (StripHeight / 2) + Gap;
        }

        return new ForestLayout(AxisOf(plot), rows, y);
    }

    private static Axis AxisOf(ForestPlot plot)
    {
        var least = plot.Rows.Min(row => row.Low);
        var most = plot.Rows.Max(row => row.High);
        return plot.Measure.Scale switch
        {
            EffectScale.Ratio => Axis.Logarithmic(Math.Min(least, 1), Math.Max(most, 1), Margin, Width - Margin),
            EffectScale.Difference => Axis.Linear(Math.Min(least, 0), Math.Max(most, 0), Margin, Width - Margin),
            _ => Axis.Linear(Math.Min(least, 0), Math.Max(most, 100), Margin, Width - Margin),
        };
    }
}

/// <summary>A finding in the drawing.</summary>
/// <param name="Row">The finding.</param>
/// <param name="TextY">The baseline of its first line.</param>
/// <param name="Outcome">The lines of its outcome.</param>
/// <param name="Below">The lines below it.</param>
/// <param name="StripY">Where its interval lies.</param>
internal sealed record ForestRowLayout(ForestRow Row, double TextY, IReadOnlyList<string> Outcome, IReadOnlyList<string> Below, double StripY);
