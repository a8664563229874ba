using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace EvidenceSite.Tests.Pictures;

/// <summary>What stands where in a drawing.</summary>
internal static partial class DrawnMark
{
    public static double Number(this IElement element, string attribute) => double.Parse(element.GetAttribute(attribute)!, CultureInfo.InvariantCulture);

    /// <summary>The middle of a mark, from left to right.</summary>
    public static double Middle(this IElement mark) => mark.LocalName switch
    {
        "rect" => mark.Number("x") + (mark.Number("width") / 2),
        "circle" => mark.Number("cx"),
        "polygon" => MiddleOf(Numbers().Matches(mark.GetAttribute("points")!).Select(Value).Where((_, i) => i % 2 == 0)),
        // A cross of lines goes from one corner to the other, a plus goes around itself from its left end; any other path starts in its middle.
        _ when mark.ClassList.Contains("mark-registered") => MiddleOf(Numbers().Matches(mark.GetAttribute("d")!).Select(Value).Where((_, i) => i is 0 or 2)),
        _ when mark.ClassList.Contains("mark-not-people") => MiddleOfPlus(mark),
        _ => Value(Numbers().Match(mark.GetAttribute("d")!)),
    };

    /// <summary>The width of a square, circle or polygon.</summary>
    public static double Breadth(this IElement mark)
    {
        switch (mark.LocalName)
        {
            case "rect":
                return mark.Number("width");
            case "circle":
                return 2 * mark.Number("r");
            default:
                var xs = Numbers().Matches(mark.GetAttribute("points")!).Select(Value).Where((_, i) => i % 2 == 0).ToList();
                return xs.Max() - xs.Min();
        }
    }

    /// <summary>The ends of an interval, from the path that draws it.</summary>
    public static (double Low, double High) Ends(this IElement path)
    {
        var match = Interval().Match(path.GetAttribute("d")!);
        return (double.Parse(match.Groups["low"].Value, CultureInfo.InvariantCulture), double.Parse(match.Groups["high"].Value, CultureInfo.InvariantCulture));
    }

    /// <summary>The scale of a drawing, from its first and last labelled tick.</summary>
    public static Func<double, double> Scale(this IElement drawing, bool isLogarithmic)
    {
        var ticks = drawing.QuerySelectorAll("text.tick")
            .Select(tick => (X: tick.Number("x"), Value: double.Parse(tick.TextContent.Replace('\u2212', '-'), NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture)))
            .ToList();
        var (first, last) = (ticks[0], ticks[^1]);
        Assert.True(first.Value < last.Value);
        double On(double value) => isLogarithmic ? Math.Log(value) : value;
        double At(double value) => first.X + ((On(value) - On(first.Value)) / (On(last.Value) - On(first.Value)) * (last.X - first.X));
        Assert.All(ticks, tick => Assert.Equal(At(tick.Value), tick.X, 0.1));
        return At;
    }

    private static double MiddleOfPlus(IElement mark)
    {
        var path = Numbers().Matches(mark.GetAttribute("d")!).Select(Value).ToList();
        return path[0] + (1.5 * path[2]);
    }

    private static double MiddleOf(IEnumerable<double> numbers)
    {
        var all = numbers.ToList();
        return (all.Min() + all.Max()) / 2;
    }

    private static double Value(Match match) => double.Parse(match.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"-?\d+(\.\d+)?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^M(?<low>[\d.-]+),[\d.-]+H(?<high>[\d.-]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Interval();
}
