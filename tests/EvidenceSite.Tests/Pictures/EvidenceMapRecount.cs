using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Pictures;

/// <summary>Every cell of the evidence map of the real site, counted a second time from the files.</summary>
public sealed partial class EvidenceMapRecount(RealSite site) : IClassFixture<RealSite>
{
    private static readonly string[] Studies = ["randomised-trial", "controlled-study", "uncontrolled-study", "case-report"];

    private static readonly string[] Shapes = ["randomised", "controlled", "uncontrolled", "cases", "report", "review"];

    private readonly InputRecords _input = new(RealSite.Input);

    [Fact]
    public void EveryCellEqualsTheFiles()
    {
        var page = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(site.Output, "evidence-map.html")));
        var columns = page.QuerySelectorAll("table.map thead th a").Select(IdOf).ToList();
        var shown = new Dictionary<(string, string), Cell>();
        foreach (var row in page.QuerySelectorAll("table.map tbody tr"))
        {
            var cells = row.QuerySelectorAll("td");
            Assert.Equal(columns.Count, cells.Length);
            foreach (var (cell, column) in cells.Zip(columns))
            {
                shown.Add((IdOf(row.QuerySelector("th a")!), column), Shown(cell));
            }
        }

        var expected = _input.Conditions
            .SelectMany(condition => _input.Treatments.Select(treatment => (Pair: (condition.Id, treatment.Id), Cell: Expected(condition, treatment.Id))))
            .ToDictionary(cell => cell.Pair, cell => cell.Cell);
        Assert.Equal(expected.OrderBy(cell => cell.Key), shown.OrderBy(cell => cell.Key));

        var summary = page.QuerySelector(".evidence-map figcaption")!.TextContent;
        Assert.Contains($"Of {expected.Count} pairs", summary, StringComparison.Ordinal);
        Assert.Contains($"{expected.Values.Count(cell => cell.Studies > 0)} have at least one study in people", summary, StringComparison.Ordinal);
        Assert.Contains($"{expected.Values.Count(cell => cell.Shape == "randomised")} of these a randomised trial", summary, StringComparison.Ordinal);
        Assert.Contains($"{expected.Values.Count(cell => cell.IsMarketed)} are marketed and not tested", summary, StringComparison.Ordinal);
        Assert.Contains(expected.Values, cell => cell.IsMarketed);
    }

    private Cell Expected(InputRecord condition, string treatment)
    {
        var works = _input.References.Where(work =>
            work.Texts("conditions").Contains(condition.Id) && work.Texts("interventions").Contains(treatment)
            && work.Text("status") is not ("retracted" or "withdrawn" or "registered-no-results")).ToList();
        var studies = works.Where(work => Studies.Contains(work.Type)).ToList();
        var reports = works.Where(work => work.Type is "conference-report" or "press-release").ToList();
        var reviews = works.Count(work => work.Type is "randomised-review" or "uncontrolled-review");
        var claims = condition.Items("claims").Count(claim => claim.Texts("interventions").Contains(treatment) && claim.Items("made-by").Count > 0);
        var best = Studies.Select((type, i) => (type, i)).Where(kind => studies.Any(work => work.Type == kind.type)).Select(kind => Shapes[kind.i]).FirstOrDefault()
            ?? (reports.Count > 0 ? "report" : reviews > 0 ? "review" : null);
        var (count, people) = Count(studies);
        var (reported, reportedPeople) = Count(reports);
        var size = best is null ? null : SizeOf(count > 0 ? people : reportedPeople);
        return new Cell(count, count > 0 ? people : "", reported, reported > 0 ? reportedPeople : "", reviews, claims, best, size, best is null && claims > 0);
    }

    private static (int Studies, string People) Count(List<InputRecord> works)
    {
        var trials = new Dictionary<string, List<InputRecord>>();
        foreach (var work in works)
        {
            var trial = work.Text("study", "registration") ?? work.Id;
            trials.TryAdd(trial, []);
            trials[trial].Add(work);
        }

        long sum = 0;
        var unknown = 0;
        foreach (var reports in trials.Values)
        {
            var stated = reports.Where(work => work.Texts("conditions").Count == 1 && work.Number("study", "n") is not null).Select(work => work.Number("study", "n")!.Value).ToList();
            sum += stated.Count > 0 ? stated.Max() : 0;
            unknown += stated.Count > 0 ? 0 : 1;
        }

        return (trials.Count, unknown == trials.Count ? "number not known" : (unknown > 0 ? "at least " : "") + sum.ToString("N0", CultureInfo.InvariantCulture));
    }

    private static string SizeOf(string people)
    {
        if (!long.TryParse(people.Replace("at least ", "", StringComparison.Ordinal), NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number))
        {
            return "hollow";
        }

        return number < 50 ? "small" : number < 200 ? "medium" : "large";
    }

    private static Cell Shown(IElement cell)
    {
        var parts = cell.QuerySelectorAll(".figures > *:not(.comma), .more > span:not(.best)").Select(part => part.TextContent.Trim()).ToList();
        var all = Squeezed(cell.TextContent);
        var isMarketed = cell.QuerySelector(".marketed-ring") is not null;
        Assert.Equal(isMarketed, all.Contains("Marketed, not tested", StringComparison.Ordinal));
        var mark = cell.QuerySelector(".mark");
        var studies = Matched(StudiesText(), all);
        var report = ReportsText().Match(all);
        var people = studies > 0 ? Squeezed(parts[1]) : "";
        return new Cell(
            studies,
            PeopleWord().Replace(people, ""),
            report.Success ? int.Parse(report.Groups["n"].Value, CultureInfo.InvariantCulture) : 0,
            report.Success ? report.Groups["people"].Value : "",
            Matched(ReviewsText(), all),
            Matched(ClaimsText(), all),
            mark?.ClassList.Single(name => name.StartsWith("mark-", StringComparison.Ordinal))["mark-".Length..],
            mark is null ? null : Size(mark),
            isMarketed);
    }

    /// <summary>A square is drawn a tenth smaller than its box.</summary>
    private static string Size(IElement mark)
    {
        if (mark.ClassList.Contains("hollow"))
        {
            return "hollow";
        }

        return Math.Round(mark.Breadth() / (mark.LocalName == "rect" ? 0.9 : 1)) switch { 10 => "small", 15 => "medium", 20 => "large", var other => $"{other}" };
    }

    private static int Matched(Regex regex, string text) =>
        regex.Match(text) is { Success: true } match ? int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture) : 0;

    private static string IdOf(IElement link) => Path.GetFileNameWithoutExtension(link.GetAttribute("href")!);

    private static string Squeezed(string text) => White().Replace(text, " ").Trim();

    [GeneratedRegex(@"(?<n>\d+) stud(y|ies)(?! of)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex StudiesText();

    [GeneratedRegex(@"(?<n>\d+) meeting or press reports?, (?<people>number not known|(at least )?[\d,]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex ReportsText();

    [GeneratedRegex(@"(?<n>\d+) reviews?\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex ReviewsText();

    [GeneratedRegex(@"(?<n>\d+) claims?\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex ClaimsText();

    [GeneratedRegex(@" (people|person)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex PeopleWord();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex White();

    private sealed record Cell(
        int Studies, string People, int Reports, string ReportedPeople, int Reviews, int Claims, string? Shape, string? Size, bool IsMarketed);
}
