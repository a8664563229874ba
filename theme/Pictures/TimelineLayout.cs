using EvidenceSite.Evidence.Model;
using EvidenceSite.Plan.Pictures;

namespace EvidenceSite.Theme.Pictures;

/// <summary>Where everything in a timeline stands, in units of a drawing 320 wide.</summary>
internal sealed class TimelineLayout
{
    /// <summary>The width of the drawing.</summary>
    public const double Width = 320;

    /// <summary>Half the width of the largest mark.</summary>
    public const double Radius = 5.5;

    private const double Margin = 16;
    private const double Step = 12;
    private const double LabelHeight = 18;

    private TimelineLayout(Axis axis, IReadOnlyList<TimelineLaneLayout> lanes, double height)
    {
        Axis = axis;
        Lanes = lanes;
        AxisY = height;
    }

    /// <summary>The years.</summary>
    public Axis Axis { get; }

    /// <summary>The lanes from top to bottom.</summary>
    public IReadOnlyList<TimelineLaneLayout> Lanes { get; }

    /// <summary>Where the axis lies.</summary>
    public double AxisY { get; }

    /// <summary>The height of the drawing.</summary>
    public double Height => AxisY + 24;

    /// <summary>Lays out a timeline of which at least one year is known. Works of one year and kind are stacked.</summary>
    public static TimelineLayout Of(Timeline timeline)
    {
        var years = timeline.Years.ToList();
        var axis = Axis.Years(years.Min(), years.Max(), Margin, Width - Margin);
        var lanes = new List<TimelineLaneLayout>();
        var y = 2.0;
        foreach (var lane in timeline.Lanes)
        {
            Add(EvidenceWords.Many(lane.Kind), lane.Kind, [.. lane.Works.Select(work => (work.Year, (Document)work.Reference))]);
        }

        Add("Pages that make the claims", null, [.. timeline.Sources.Select(source => (source.Year, (Document)source.Source))]);
        return new TimelineLayout(axis, lanes, y + 4);

        void Add(string label, EvidenceKind? kind, IReadOnlyList<(int? Year, Document Document)> documents)
        {
            var dated = documents.Where(document => document.Year is not null).GroupBy(document => document.Year!.Value).ToList();
            if (dated.Count == 0)
            {
                return;
            }

            var most = dated.Max(year => year.Count());
            var lowest = y + LabelHeight + ((most - 1) * Step) + Radius + 3;
            lanes.Add(new TimelineLaneLayout(
                label,
                kind,
                y + 13,
                lowest + Radius + 3,
                [.. dated.SelectMany(year => year.Select((document, i) => new TimelineMark(document.Document, axis.At(year.Key), lowest - (i * Step))))]));
            y = lowest + Radius + 5;
        }
    }
}

/// <summary>A lane.</summary>
/// <param name="Label">What is in it.</param>
/// <param name="Kind">The kind of its works; null for the pages that make claims.</param>
/// <param name="LabelY">The baseline of the label.</param>
/// <param name="Bottom">Where the lane ends.</param>
/// <param name="Marks">Its works.</param>
internal sealed record TimelineLaneLayout(string Label, EvidenceKind? Kind, double LabelY, double Bottom, IReadOnlyList<TimelineMark> Marks);

/// <summary>A work or a page at its year.</summary>
internal sealed record TimelineMark(Document Document, double X, double Y);
