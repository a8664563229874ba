using System.Globalization;
using AngleSharp.Html.Parser;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Pictures;

/// <summary>Every timeline of the real site against the dates in the files, by table and by drawing.</summary>
public sealed class TimelineRecount(RealSite site) : IClassFixture<RealSite>
{
    private readonly InputRecords _input = new(RealSite.Input);

    [Fact]
    public void EveryWorkStandsAtItsYearInTheLaneOfItsKind()
    {
        foreach (var condition in _input.Conditions)
        {
            var page = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(site.Output, "conditions", condition.Id + ".html")));
            var works = _input.References.Where(work => work.Texts("conditions").Contains(condition.Id)).ToList();
            var sources = condition.Items("claims").SelectMany(claim => claim.Items("made-by")).Select(making => making.Text("source")).ToHashSet();
            Assert.NotEmpty(works);

            var rows = page.QuerySelectorAll("figure.timeline tbody tr");
            Assert.Equal(
                works.Select(work => $"references/{work.Id}.html {work.Year?.ToString(CultureInfo.InvariantCulture) ?? "not stated"} {work.Number("study", "n")?.ToString("N0", CultureInfo.InvariantCulture) ?? "not stated"}")
                    .Concat(sources.Select(source => $"sources/{source}.html {_input.Sources.Single(record => record.Id == source).Text("published")?[..4] ?? "not stated"} –"))
                    .Order(StringComparer.Ordinal),
                rows.Select(row => $"{row.QuerySelector("a")!.GetAttribute("href")!["../".Length..]} {row.QuerySelector("[data-label=Year]")!.TextContent} {row.QuerySelector("[data-label='Number studied']")!.TextContent}")
                    .Order(StringComparer.Ordinal));

            var drawing = page.QuerySelector("figure.timeline svg.drawing")!;
            var at = drawing.Scale(isLogarithmic: false);
            var perYear = at(2001) - at(2000);
            var drawn = drawing.QuerySelectorAll("g.lane").SelectMany(lane => lane.QuerySelectorAll(".mark").Select(mark =>
            {
                var year = 2000 + ((mark.Middle() - at(2000)) / perYear);
                Assert.Equal(Math.Round(year), year, 0.05);
                var isHollow = mark.ClassList.Contains("hollow");
                return $"{lane.ClassList.Single(name => name.StartsWith("lane-", StringComparison.Ordinal))["lane-".Length..]} {Math.Round(year)}{(isHollow ? " hollow" : "")}";
            }));
            Assert.Equal(
                works.Where(work => work.Year is not null).Select(Lane).Order(StringComparer.Ordinal),
                drawn.Select(line => line.StartsWith("registered", StringComparison.Ordinal) || line.StartsWith("other", StringComparison.Ordinal) ? line.Replace(" hollow", "", StringComparison.Ordinal) : line)
                    .Order(StringComparer.Ordinal));
        }
    }

    private static string Lane(InputRecord work)
    {
        var kind = work.Text("status") == "registered-no-results" ? "registered" : work.Type switch
        {
            "randomised-trial" => "randomised",
            "controlled-study" => "controlled",
            "uncontrolled-study" => "uncontrolled",
            "case-report" => "cases",
            "conference-report" or "press-release" => "report",
            "randomised-review" or "uncontrolled-review" => "review",
            "animal-study" or "laboratory-study" => "not-people",
            "registry-entry" => "registered",
            _ => "other",
        };
        var isHollow = kind is not ("registered" or "other") && work.Number("study", "n") is null;
        return $"{kind} {work.Year}{(isHollow ? " hollow" : "")}";
    }
}
