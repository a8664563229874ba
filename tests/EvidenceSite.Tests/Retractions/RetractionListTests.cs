using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using EvidenceSite.Tests.CommandLine;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Retractions;

/// <summary>A list of retracted works that the settings name: what it marks, and what it says of its own faults.</summary>
public sealed class RetractionListTests
{
    private const string Doi = "10.1234/sweet.2020.5";

    [Theory]
    [InlineData("10.1234/SWEET.2020.5")]
    [InlineData("https://doi.org/10.1234/Sweet.2020.5")]
    [InlineData("http://dx.doi.org/10.1234/sweet.2020.5")]
    [InlineData("doi: 10.1234/sweet.2020.5 ")]
    public void AReferenceIsFoundByItsDoiInAnySpelling(string doi)
    {
        using var site = TestSite.Valid().Listed(WatchList.Row(doi: doi));
        Assert.Contains("references/doe-2020.md:42:9 ES631", site.Check().Found());
    }

    [Fact]
    public void AReferenceIsFoundByItsPubmedNumberAlone()
    {
        using var site = TestSite.Valid().Listed(WatchList.Row(pmid: "12345678"));
        Assert.Contains("ES631", Codes(site.Check()));
    }

    /// <summary>A DOI that is missing on both sides, or the number 0, is no match.</summary>
    [Fact]
    public void WhatIsNotKnownMatchesNothing()
    {
        using var site = TestSite.Valid().Replace("references/doe-2020.md", "  PMID: \"12345678\"\n", "").Listed(WatchList.Row(), WatchList.Row(doi: "Unavailable"), WatchList.Row(doi: "10.1234/sweet.2020.55"));
        Assert.Empty(site.Check().Diagnostics);
    }

    [Fact]
    public void TheMessageNamesEveryClaimAndPageThatRestsOnIt()
    {
        using var site = TestSite.Valid().Listed(WatchList.Row(doi: Doi));
        var problems = site.Check().Diagnostics.ToList();
        Assert.Equal(["conditions/hiccups.md:25:13 ES623", "references/doe-2020.md:42:9 ES631"], problems.Select(Problems.Line));
        Assert.Equal(
            "The retraction list tells of \"doe-2020\": retraction of 2021-02-03 (10.1234/notice.2021; Error in Data; Unreliable Results); its status here is published. " +
            "Claims that rest on it: \"stops-hiccups\" in conditions/hiccups.md. Pages whose text cites it: conditions/hiccups.md, index.md, treatments/sugar.md.",
            problems[1].Message);
        Assert.Contains("which is retracted", problems[0].Message, StringComparison.Ordinal);
    }

    /// <summary>The file still says that the work is simply published; every page that shows it says what the list says.</summary>
    [Fact]
    public void TheReferenceIsMarkedWhereverItIsShown()
    {
        using var site = Background().Listed(WatchList.Row(doi: Doi));
        Assert.DoesNotContain(site.Build().Diagnostics, problem => problem.IsError);
        foreach (var page in (string[])["references/doe-2020.html", "bibliography.html", "conditions/hiccups.html", "conditions/hiccups/stops-hiccups.html", "index.html"])
        {
            var notes = site.Page(page).QuerySelectorAll("strong.status").Where(note => note.TextContent.StartsWith("Retracted on 3 February 2021 (notice", StringComparison.Ordinal)).ToList();
            Assert.True(notes.Count > 0, page);
            Assert.All(notes, note => Assert.Equal("https://doi.org/10.1234/notice.2021", note.QuerySelector("a")!.GetAttribute("href")));
        }

        Assert.Contains(site.Page("index.html").QuerySelectorAll(".citation strong.status"), word => word.TextContent == "retracted");
        Assert.Contains("\"creativeWorkStatus\":\"retracted\"", site.Html("references/doe-2020.html").Replace(": ", ":", StringComparison.Ordinal), StringComparison.Ordinal);
        var work = References(site).First(reference => reference["key"]!.GetValue<string>() == "doe-2020");
        Assert.Equal("retracted", work["status"]!.GetValue<string>());
        Assert.Equal("""[{"nature":"retraction","date":"2021-02-03","doi":"10.1234/notice.2021","pmid":null}]""", work["notices"]!.ToJsonString());
    }

    [Theory]
    [InlineData("Expression of concern", "expression-of-concern", "Its editors published a concern about it on 3 February 2021 (notice about “Sugar for hiccups”).")]
    [InlineData("Correction", "corrected", "Corrected on 3 February 2021 (notice about “Sugar for hiccups”).")]
    public void AConcernAndACorrectionAreShownAsWhatTheyAre(string nature, string status, string shown)
    {
        using var site = TestSite.Valid().Listed(WatchList.Row(doi: Doi, nature: nature));
        Assert.DoesNotContain(site.Build().Diagnostics, problem => problem.IsError);
        Assert.Equal(shown, site.Page("references/doe-2020.html").QuerySelector("strong.status")!.TextContent);
        Assert.Equal(status, References(site).First(reference => reference["key"]!.GetValue<string>() == "doe-2020")["status"]!.GetValue<string>());
    }

    [Fact]
    public void AReinstatementCancelsAnEarlierRetraction()
    {
        using var site = TestSite.Valid().Listed(WatchList.Row(doi: Doi, nature: "Reinstatement", date: "5/6/2022 0:00", notice: "10.1234/back"), WatchList.Row(doi: Doi));
        site.Built();
        Assert.Equal("Reinstated after a retraction on 6 May 2022 (notice about “Sugar for hiccups”).", site.Page("references/doe-2020.html").QuerySelector("strong.status")!.TextContent);
    }

    [Theory]
    [InlineData("2/2/2021 0:00")]
    [InlineData("")]
    public void AReinstatementThatIsNotLaterCancelsNothing(string date)
    {
        using var site = TestSite.Valid().Listed(WatchList.Row(doi: Doi), WatchList.Row(doi: Doi, nature: "Reinstatement", date: date));
        Assert.Equal(["ES623", "ES631"], Codes(site.Check()));
    }

    /// <summary>Each fault in its line, and what the other rows say all the same.</summary>
    [Fact]
    public void ABrokenRowHidesNoOther()
    {
        using var site = Background().Listed(
            "1,too,short",
            "2,\"closed\" early,more",
            "3,\"a mark that is opened and never closed",
            WatchList.Row(doi: Doi),
            WatchList.Row(doi: "10.1234/sweet.2020.5", nature: "Oversight"),
            WatchList.Row(doi: "10.1234/sweet.2020.5", nature: "Correction", date: "2021.02.03"));
        Assert.Equal(
            ["2:1 ES343", "3:1 ES343", "4:1 ES343", "7:1 ES343", "9:1 ES343"],
            site.Check().Diagnostics.Where(problem => problem.Place.File == WatchList.Path).Select(problem => problem.Line()[(WatchList.Path.Length + 1)..]));
        Assert.Contains("retraction of 2021-02-03", site.Check().Diagnostics.Single(problem => problem.Rule.Code == "ES631").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ManyBrokenRowsAreCounted()
    {
        using var site = TestSite.Valid().Listed([.. Enumerable.Range(0, 120).Select(i => $"{i},too,short")]);
        var problems = site.Check().Diagnostics.ToList();
        Assert.Equal(51, problems.Count);
        Assert.Contains(problems, problem => problem.Message == "Besides the 50 rows that are named, 70 more cannot be read.");
    }

    [Theory]
    [InlineData("latin1")]
    [InlineData("utf-8 with mark")]
    [InlineData("other columns")]
    public void TheListIsReadInTheFormsInWhichItComes(string form)
    {
        var text = WatchList.Header + "\n" + WatchList.Row(title: "Zuckerl für Müller") + "\n" + WatchList.Row(doi: Doi) + "\n";
        using var site = TestSite.Valid().Listed();
        site.With(WatchList.Path, form switch
        {
            "latin1" => Encoding.Latin1.GetBytes(text),
            "utf-8 with mark" => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
            _ => Encoding.UTF8.GetBytes($"retractionnature,More,OriginalPaperPubMedID,OriginalPaperDOI,RetractionDate,RetractionDOI\nRetraction,,0,{Doi},2/3/2021,\n"),
        });
        Assert.Equal(["ES623", "ES631"], Codes(site.Check()));
    }

    [Fact]
    public void AListThatIsALinkIsNotFollowed()
    {
        using var site = TestSite.Valid().Listed(WatchList.Row(doi: Doi));
        File.Move(site.FullPath(WatchList.Path), Path.Combine(site.Root, "elsewhere.csv"));
        File.CreateSymbolicLink(site.FullPath(WatchList.Path), Path.Combine(site.Root, "elsewhere.csv"));
        var problem = Assert.Single(site.Check().Diagnostics);
        Assert.Equal("ES341", problem.Rule.Code);
        Assert.Contains("symbolic link", problem.Message, StringComparison.Ordinal);
    }

    /// <summary>As long as the real one, and worse: quotation marks that never close, again and again.</summary>
    [Fact]
    public void ALongListIsReadInOnePass()
    {
        using var site = TestSite.Valid().Listed();
        var text = new StringBuilder(WatchList.Header).Append('\n');
        for (var i = 0; i < 60_000; i++)
        {
            text.Append(WatchList.Row(doi: $"10.1234/other.{i}", title: new string('t', 500))).Append('\n');
        }

        for (var i = 0; i < 20; i++)
        {
            text.Append("x,\"").Append(new string('y', 200)).Append('\n').Insert(text.Length, new string('z', 900) + "\n", 120);
        }

        text.Append(WatchList.Row(doi: Doi)).Append('\n');
        site.With(WatchList.Path, Encoding.UTF8.GetBytes(text.ToString()));
        var memory = new PipelineMemory();
        var time = Stopwatch.StartNew();
        var first = Pipeline.Check(site.Input, TestSite.Today, memory: memory);
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(20), time.Elapsed.ToString());
        Assert.Contains("ES631", Codes(first));
    }

    /// <summary>A preview reads the list again when it has changed, and only then.</summary>
    [Fact]
    public void AChangeOfTheListIsSeen()
    {
        using var site = TestSite.Valid().Listed(WatchList.Row(doi: "10.1234/other"));
        var memory = new PipelineMemory();
        File.SetLastWriteTimeUtc(site.FullPath(WatchList.Path), DateTime.UtcNow.AddMinutes(-5));
        Assert.Empty(Pipeline.Check(site.Input, TestSite.Today, memory: memory).Diagnostics);
        Assert.Empty(Pipeline.Check(site.Input, TestSite.Today, memory: memory).Diagnostics);
        site.With(WatchList.Path, WatchList.Header + "\n" + WatchList.Row(doi: Doi) + "\n");
        Assert.Equal(["ES623", "ES631"], Codes(Pipeline.Check(site.Input, TestSite.Today, memory: memory)));
        site.Replace("references/doe-2020.md", Doi, "10.1234/sweet.2020.6").Replace("references/doe-2020.md", "  PMID: \"12345678\"\n", "");
        Assert.Empty(Pipeline.Check(site.Input, TestSite.Today, memory: memory).Diagnostics);
    }

    [Fact]
    public async Task TheProgramTellsIt()
    {
        using var site = Background().Listed(WatchList.Row(doi: Doi));
        var run = await BuiltProgram.RunAsync(site.Root, ["check", "--today", "2026-06-01"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("references/doe-2020.md:42:9: warning ES631: ", run.Errors, StringComparison.Ordinal);
    }

    /// <summary>The valid site, in which no claim rests on the trial any more.</summary>
    private static TestSite Background() => TestSite.Valid()
        .Replace("conditions/hiccups.md", "      - id: doe-2020\n        bearing: supports\n        directness: direct\n", "      - id: doe-2020\n        bearing: background\n")
        .Replace("conditions/hiccups.md", "    verdict: overstated\n    certainty: low\n", "    verdict: untested\n")
        .Replace("conditions/hiccups.md", "plain: Sugar may help a little.", "plain: We do not know whether sugar helps.");

    private static IEnumerable<string> Codes(Outcome outcome) => outcome.Diagnostics.Select(problem => problem.Rule.Code);

    private static IEnumerable<JsonNode> References(TestSite site) =>
        JsonNode.Parse(site.Html("claims.json"))!["claims"]!.AsArray().SelectMany(claim => claim!["bearings"]!.AsArray()).Select(bearing => bearing!["reference"]!);
}
