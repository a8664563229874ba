using System.Diagnostics;
using System.Text;
using EvidenceSite.Tests.Retractions;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Hostile;

/// <summary>Single files far larger than any that a person writes: refused at once with a clear message, or worked through in a time that grows with their size.</summary>
public sealed class EnormousTests
{
    private const int Patience = 300_000;

    private static readonly string TenMegabytes = new('x', 10 * 1024 * 1024);

    private const string Raised = "limits: {file-bytes: 67108864}\nother-conditions:";

    [Fact(Timeout = Patience)]
    public Task ALineOfTenMegabytesIsRefused() => InBackground(() =>
    {
        using var site = TestSite.Valid().AppendToCondition(TenMegabytes);
        Assert.Equal(["conditions/hiccups.md:1:1 ES103"], site.Build().Found());
    });

    [Theory(Timeout = Patience)]
    [InlineData("x")]
    [InlineData("word and ")]
    [InlineData("*a* ")]
    public Task ALineOfTenMegabytesIsReadWhereTheLimitIsRaised(string unit) => InBackground(() =>
    {
        using var site = TestSite.Smallest().Replace("settings.yml", "other-conditions:", Raised)
            .With("methods.md", "---\ntitle: T\nsummary: S.\n---\n" + string.Concat(Enumerable.Repeat(unit, 10 * 1024 * 1024 / unit.Length)) + "\n");
        var outcome = site.Build();
        Assert.NotEqual(outcome.HasErrors, File.Exists(Path.Combine(site.Output, "methods.html")));
    });

    public static TheoryData<string, string, string> Lines => new()
    {
        { "settings.yml", "title: Hiccup evidence", "title: " },
        { "glossary.yml", "definition: A muscle that tightens by itself.", "definition: " },
        { "index.md", "title: Hiccups and sugar", "title: " },
        { "conditions/hiccups.md", "claim: A spoonful of sugar stops hiccups.", "claim: " },
        { "references/doe-2020.md", "title: Sugar for hiccups", "title: " },
    };

    [Theory(Timeout = Patience)]
    [MemberData(nameof(Lines))]
    public Task AFieldOfTenMegabytesIsRefusedOrShown(string file, string field, string key) => InBackground(() =>
    {
        using var site = TestSite.Valid().Replace(file, field, key + TenMegabytes);
        var outcome = site.Check();
        if (file.EndsWith(".md", StringComparison.Ordinal))
        {
            Assert.Equal($"{file}:1:1 ES103", outcome.Found().First());
        }
        else
        {
            Assert.All(outcome.Diagnostics, problem => Assert.True(problem.Message.Length < 1000));
        }
    });

    [Fact(Timeout = Patience)]
    public Task ALineOfTenMegabytesInTheRetractionListIsARowThatCannotBeRead() => InBackground(() =>
    {
        using var site = TestSite.Valid().Listed(WatchList.Row(title: "a"), TenMegabytes, WatchList.Row(title: "\"\"" + TenMegabytes));
        var problems = site.Check().Diagnostics.ToList();
        Assert.NotEmpty(problems);
        Assert.All(problems, problem => Assert.Equal(WatchList.Path, problem.Place.File));
    });

    [Fact(Timeout = Patience)]
    public Task AHundredThousandHeadingsAreListedAndReached() => InBackground(() =>
    {
        var text = new StringBuilder("---\ntitle: T\nsummary: S.\n---\n");
        for (var i = 0; i < 100_000; i++)
        {
            text.Append("## h").Append(i).Append('\n');
        }

        using var site = TestSite.Smallest().Replace("settings.yml", "other-conditions:", Raised).With("methods.md", text.ToString());
        Assert.Empty(site.Build().Found());
        Assert.Contains("id=\"h99999\"", site.Html("methods.html"), StringComparison.Ordinal);
    });

    /// <summary>Some 200 MB: the size alone says that it is no page.</summary>
    [Fact(Timeout = Patience)]
    public Task AMillionClaimsAreRefusedUnread() => InBackground(() =>
    {
        using var site = TestSite.Valid();
        WriteClaims(site, 1_000_000);
        var time = Stopwatch.StartNew();
        var problem = site.Build().Diagnostics.First();
        Assert.Equal("conditions/million.md:1:1 ES103", problem.Line());
        Assert.Contains("Split the file", problem.Remedy, StringComparison.Ordinal);
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(60), $"It took {time.Elapsed}.");
    });

    /// <summary>With every limit raised as far as it goes, the number of parts still ends it.</summary>
    [Fact(Timeout = Patience)]
    public Task AMillionClaimsInAFileThatMayBeSoLargeEndWithTheLimitOfParts() => InBackground(() =>
    {
        using var site = TestSite.Valid().Replace("settings.yml", "other-conditions:", Raised);
        WriteShortClaims(site, 1_000_000);
        var time = Stopwatch.StartNew();
        Assert.Equal("ES205", site.Build().Diagnostics.First().Rule.Code);
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(60), $"It took {time.Elapsed}.");
    });

    private static void WriteClaims(TestSite site, int count)
    {
        using var file = new StreamWriter(site.FullPath("conditions/million.md"));
        file.Write("---\ntitle: Million\nsummary: Many.\nreviewed: 2026-01-02\nreview-by: 2027-01-02\nclaims:\n");
        for (var i = 0; i < count; i++)
        {
            file.Write($"  - id: c{i}\n    claim: Sugar stops hiccups.\n    kind: efficacy\n    made-by: [{{source: tea-shop}}]\n    interventions: [sugar]\n    verdict: untested\n    certainty-reason: Nobody tested it.\n    plain: We do not know.\n    evidence: We found no study.\n");
        }

        file.Write("---\n");
    }

    private static void WriteShortClaims(TestSite site, int count)
    {
        using var file = new StreamWriter(site.FullPath("conditions/million.md"));
        file.Write("---\ntitle: Million\nsummary: Many.\nclaims:\n");
        for (var i = 0; i < count; i++)
        {
            file.Write($"  - {{id: c{i}, claim: a, plain: b}}\n");
        }

        file.Write("---\n");
    }

    private static Task InBackground(Action work) => Task.Run(work, TestContext.Current.CancellationToken);
}
