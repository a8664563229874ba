using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Pictures;

/// <summary>Every forest plot of the real site against the findings in the files, by table and by drawing.</summary>
public sealed class ForestPlotRecount(RealSite site) : IClassFixture<RealSite>
{
    private static readonly string[] Ratios = ["hazard ratio", "odds ratio", "risk ratio", "relative risk", "rate ratio"];

    private static readonly string[] Differences =
        ["mean difference", "weighted mean difference", "between-group mean difference", "standardised mean difference", "difference in percentage points"];

    private static readonly string[] Shares = ["percent", "percentage", "pooled percentage"];

    private readonly InputRecords _input = new(RealSite.Input);

    [Fact]
    public void EveryFindingWithAnIntervalIsDrawnWhereItsNumbersSayOrNamed()
    {
        var plots = 0;
        foreach (var condition in _input.Conditions)
        {
            var page = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(site.Output, "conditions", condition.Id + ".html")));
            var withInterval = _input.References
                .Where(work => work.Texts("conditions").Contains(condition.Id))
                .SelectMany(work => work.Items("findings").Where(finding => finding.Texts("ci").Count == 2).Select(finding => (work, finding)))
                .ToList();
            var expected = withInterval.Where(pair => IsDrawn(pair.work, pair.finding)).Select(pair => Row(pair.work, pair.finding)).Order(StringComparer.Ordinal).ToList();

            var figures = page.QuerySelectorAll("section[aria-labelledby=part-effects] figure");
            Assert.Equal(expected, figures.SelectMany(figure => figure.QuerySelectorAll("tbody tr")).Select(Shown).Order(StringComparer.Ordinal));
            Assert.Equal(expected.Count > 0 ? withInterval.Count - expected.Count : 0, page.QuerySelectorAll("details.left-out li").Length);
            foreach (var figure in figures)
            {
                plots++;
                TheDrawingShowsTheTable(figure);
            }
        }

        Assert.True(plots >= 10, "The real site has forest plots.");
    }

    private static bool IsDrawn(InputRecord work, InputRecord finding)
    {
        var measure = finding.Text("measure")!.Split(" (")[0];
        return work.Texts("conditions").Count == 1
            && work.Texts("interventions").Count > 0
            && work.Type is not ("animal-study" or "laboratory-study")
            && (Shares.Contains(measure)
                || ((Ratios.Contains(measure) || Differences.Contains(measure)) && finding.Text("direction") != "not-compared"));
    }

    private static string Row(InputRecord work, InputRecord finding) =>
        $"{work.Id}: {finding.Text("outcome")} {finding.Text("value")} {string.Join(" to ", finding.Texts("ci"))}";

    private static string Shown(IElement row)
    {
        var id = Path.GetFileNameWithoutExtension(row.QuerySelector("[data-label=Work] a")!.GetAttribute("href")!);
        var interval = row.QuerySelector("[data-label=Interval]")!.TextContent.Split(" (")[0];
        return $"{id}: {row.QuerySelector("th")!.TextContent} {row.QuerySelector("[data-label=Value]")!.TextContent} {interval}";
    }

    private static void TheDrawingShowsTheTable(IElement figure)
    {
        var title = figure.QuerySelector("h3")!.TextContent;
        var isRatio = title is "Hazard ratio" or "Odds ratio" or "Risk ratio" or "Rate ratio";
        var isShare = title is "Percentage" or "Pooled percentage";
        var drawing = figure.QuerySelector("svg.forest")!;
        var at = drawing.Scale(isRatio);
        var rows = figure.QuerySelectorAll("tbody tr");
        var intervals = drawing.QuerySelectorAll("path.interval");
        var marks = drawing.QuerySelectorAll(".mark");
        Assert.Equal(rows.Length, intervals.Length);
        Assert.Equal(rows.Length, marks.Length);
        for (var i = 0; i < rows.Length; i++)
        {
            var limits = rows[i].QuerySelector("[data-label=Interval]")!.TextContent.Split(" (")[0].Split(" to ").Select(Number).ToArray();
            var (low, high) = intervals[i].Ends();
            Assert.Equal(at(limits[0]), low, 0.1);
            Assert.Equal(at(limits[1]), high, 0.1);
            Assert.Equal(at(Number(rows[i].QuerySelector("[data-label=Value]")!.TextContent)), marks[i].Middle(), 0.1);
            Assert.InRange(low, 0, 320);
            Assert.InRange(high, 0, 320);
        }

        var lines = drawing.QuerySelectorAll("path.no-effect");
        Assert.Equal(isShare ? 0 : rows.Length, lines.Length);
        Assert.All(lines, line => Assert.Equal(at(isRatio ? 1 : 0), line.Middle(), 0.1));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
