using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Hostile;

/// <summary>Far too much of one thing: each takes time in proportion to its size, where squared time would be hours.</summary>
public sealed class FloodTests
{
    private const int Patience = 180_000;

    private const string Matter = "---\ntitle: T\nsummary: S.\n";

    [Fact(Timeout = Patience)]
    public Task ManyAliasesAreEachReportedAndEndWithTheLimit() => InBackground(() =>
    {
        using var site = TestSite.Smallest().With("methods.md", Matter + "x: [" + string.Concat(Enumerable.Repeat("*a,\n ", 100_000)) + "]\n---\n");
        var found = site.Build().Found().ToList();
        Assert.Equal("ES205", found[^1].Split(' ')[1]);
        Assert.True(found.Count <= 50_001);
    });

    [Fact(Timeout = Patience)]
    public Task OneHundredThousandEqualHeadingsGetAnchorsOfTheirOwn() => InBackground(() =>
    {
        using var site = TestSite.Smallest().With("methods.md", Matter + "---\n" + string.Concat(Enumerable.Repeat("## a\n", 100_000)));
        Assert.Empty(site.Build().Found());
        Assert.Contains("id=\"a-99999\"", site.Html("methods.html"), StringComparison.Ordinal);
    });

    [Fact(Timeout = Patience)]
    public Task OneHundredThousandProblemsAreEachLocated() => InBackground(() =>
    {
        using var site = TestSite.Smallest().With("methods.md", Matter + "---\n" + string.Concat(Enumerable.Repeat("# a\n", 100_000)));
        var found = site.Build().Found().ToList();
        Assert.Equal(100_000, found.Count);
        Assert.Equal("methods.md:100004:1 ES403", found[^1]);
    });

    public static TheoryData<string> Floods => ["[", "]", "![", "*", "_", "**a ", "`", "` ``", "<", "<a ", "&", "&#", "\\", "@{", "@a[", "[@", "[@a;", "@", "::", "|", "a|b\n-|-\n", "- \n", "> \n", "[a](", "[a]: ", "~~~", "\n\n", "1. ", "*a _b ", "<!--", "http://", "(", "![](", "]("];

    /// <summary>Half a megabyte of one sign after another: quadratic parsing would take hours.</summary>
    [Theory(Timeout = Patience)]
    [MemberData(nameof(Floods))]
    public Task AFloodOfOneSignEnds(string sign) => InBackground(() =>
    {
        using var site = TestSite.Smallest().With("methods.md", Matter + "---\n" + string.Concat(Enumerable.Repeat(sign, 500_000 / sign.Length)));
        var outcome = site.Build();
        Assert.All(outcome.Diagnostics, problem => Assert.StartsWith("ES", problem.Rule.Code, StringComparison.Ordinal));
        Assert.NotEqual(outcome.HasErrors, File.Exists(Path.Combine(site.Output, "methods.html")));
    });

    public static TheoryData<string> WordFloods =>
        ["safe ", "not safe ", "stops ", "reduced by 1% ", "1% ", "1 of ", "1,111", ".1", "\"", "“", "“a", "\"a\" ", "(", ".) ", "). ", "a-", "A.B ", "\n- ", "spasm ", "\n\nA "];

    /// <summary>The checks of wording, numbers and reading grade take time in proportion to the text as well.</summary>
    [Theory(Timeout = Patience)]
    [MemberData(nameof(WordFloods))]
    public Task AFloodOfOneWordEnds(string word) => InBackground(() =>
    {
        var flood = string.Concat(Enumerable.Repeat(word, 400_000 / word.Length));
        using var site = TestSite.Valid()
            .Replace("conditions/hiccups.md", "plain: Sugar may help a little.", $"plain: |-\n      may x{flood.ReplaceLineEndings("\n      ")}")
            .Replace("conditions/hiccups.md", "evidence: We found no study.", $"evidence: |-\n      x{flood.ReplaceLineEndings("\n      ")}")
            .With("methods.md", Matter + "---\n## How we search\n" + flood);
        site.Replace("settings.yml", "other-conditions:", "limits:\n  file-bytes: 4000000\nother-conditions:");
        Assert.All(site.Build().Diagnostics, problem => Assert.StartsWith("ES", problem.Rule.Code, StringComparison.Ordinal));
    });

    /// <summary>Work that hangs must not keep the test from ending.</summary>
    private static Task InBackground(Action work) => Task.Run(work, TestContext.Current.CancellationToken);
}
