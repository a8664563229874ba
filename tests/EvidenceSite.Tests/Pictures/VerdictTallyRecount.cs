using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Pictures;

/// <summary>The verdicts on each source's claims, counted a second time from the files.</summary>
public sealed class VerdictTallyRecount(RealSite site) : IClassFixture<RealSite>
{
    private static readonly string[] Verdicts = ["supported", "overstated", "untested", "contradicted", "too-vague", "not-assessed"];

    private readonly InputRecords _input = new(RealSite.Input);

    [Fact]
    public void EachSourcesBarAndTableEqualTheFiles()
    {
        foreach (var source in _input.Sources)
        {
            var figure = Page($"sources/{source.Id}.html").QuerySelector("figure.tally-picture")!;
            var expected = Expected(source.Id);
            Assert.Equal(expected, figure.QuerySelectorAll("tbody td").Select(Number));
            Assert.Equal(expected.Sum() / 318.0, 1 / Unit(figure.QuerySelectorAll("svg.drawing rect.segment"), expected), 0.001);
        }
    }

    [Fact]
    public void TheOverviewHasOneScaleForAll()
    {
        var figure = Page("sources.html").QuerySelector("figure.tally-picture")!;
        var bars = figure.QuerySelectorAll("svg.drawing rect.segment").GroupBy(segment => segment.Number("y")).OrderBy(bar => bar.Key).ToList();
        var rows = figure.QuerySelectorAll("tbody tr");
        Assert.Equal(_input.Sources.Count, bars.Count);
        Assert.Equal(_input.Sources.Count, rows.Length);
        var units = new List<double>();
        for (var i = 0; i < rows.Length; i++)
        {
            var source = _input.Sources.Single(record => record.Text("publisher") == rows[i].QuerySelector("th")!.TextContent);
            var expected = Expected(source.Id);
            Assert.Equal([.. expected, expected.Sum()], rows[i].QuerySelectorAll("td").Select(Number));
            Assert.Equal($"{expected.Sum()}", figure.QuerySelectorAll("text.total")[i].TextContent);
            units.Add(Unit(bars[i], expected));
        }

        Assert.All(units, unit => Assert.Equal(units[0], unit, 0.01));
    }

    /// <summary>The width of a claim, which each segment of a bar must keep to; and the segments stand side by side.</summary>
    private static double Unit(IEnumerable<IElement> segments, int[] expected)
    {
        var drawn = segments.ToList();
        var named = Verdicts.Zip(expected).Where(verdict => verdict.Second > 0).ToList();
        Assert.Equal(named.Select(verdict => "segment-" + verdict.First), drawn.Select(segment => segment.ClassList[1]));
        var unit = drawn.Sum(segment => segment.Number("width")) / expected.Sum();
        var left = 1.0;
        foreach (var (segment, verdict) in drawn.Zip(named))
        {
            Assert.Equal(verdict.Second * unit, segment.Number("width"), 0.05);
            Assert.Equal(left, segment.Number("x"), 0.05);
            left += segment.Number("width");
        }

        return unit;
    }

    private int[] Expected(string source)
    {
        var claims = _input.Conditions.Concat(_input.Topics).SelectMany(subject => subject.Items("claims"))
            .Where(claim => claim.Items("made-by").Any(making => making.Text("source") == source)).ToList();
        return [.. Verdicts.Select(verdict => claims.Count(claim => claim.Text("verdict") == verdict))];
    }

    private IDocument Page(string path) => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(site.Output, path)));

    private static int Number(IElement cell) => int.Parse(cell.TextContent, CultureInfo.InvariantCulture);
}
