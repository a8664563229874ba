using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.LinkCheck;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Hostile;

/// <summary>Files put together at random from pieces that matter to YAML and Markdown: never an exception, and each problem has its place.</summary>
public sealed class RandomFileTests
{
    private const int FilesOfASite = 1500;

    private static readonly string[] Pieces =
    [
        "a", "title: T", "summary: ", ": ", "\n", "- ", "[", "]", "{", "}", "\"", "'", "\\", "\\U", "\\uD800", "\\uDC00", "FFFF", "\\x", "|", ">-", "|9", "&", "&a ", "*", "*a ",
        "!", "!!", "!<", "!a!b ", "%", "%TAG ! x:\n", "@", "@doe-2020", "[@", "[@doe-2020]", "@{", "[-@a; @b, p. 3]", "`", "```", "?", "? ", "#", " #", "## ", "# ", ",", "\t", " ", "  ",
        "---", "\n---\n", "...", "<<", "\r", "\r\n", "0", "-", "+", "~", "é", "😀", "\n  ", "\n    ", "<b>", "<!--", "&#0;", "&#x202E;", "&amp;", "![", "](", "](a.md)", "](javascript:x)",
        "::claims", "::claim a", "\n\n", "| a | b |\n| - | - |\n", "* ", "1. ", "> ", "***", "_", "\\[", "http://", "<http://a>", "[a]: b\n", "reviewed: 2026-01-02\n", "claims:\n  - id: a\n    plain: |\n      ",
    ];

    [Theory(Timeout = 180_000)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public Task EachProblemHasItsPlace(int seed) => Task.Run(
        () =>
        {
            using var site = WithRandomFiles(seed);
            var problems = site.Check().Diagnostics.ToList();
            Assert.NotEmpty(problems);
            Assert.All(problems, problem => AssertInside(site, problem.Place));
        },
        TestContext.Current.CancellationToken);

    [Theory(Timeout = 180_000)]
    [InlineData(11)]
    [InlineData(12)]
    public Task WhatPassesTheChecksMakesSoundPages(int seed) => Task.Run(
        () =>
        {
            using var site = WithRandomFiles(seed);
            var broken = site.Check().Diagnostics.Where(problem => problem.IsError).Select(problem => problem.Place.File).ToHashSet(StringComparer.Ordinal);
            foreach (var file in broken)
            {
                site.Without(file);
            }

            Assert.NotNull(site.Build().Written);
            var pages = BuiltPage.AllIn(site.Output);
            Assert.True(pages.Count > 100, "Some random files should pass.");
            Assert.Empty(LinkWalk.BrokenIn(site.Output, pages));
        },
        TestContext.Current.CancellationToken);

    private static TestSite WithRandomFiles(int seed)
    {
        var site = TestSite.Valid();
        var random = new Random(seed);
        for (var number = 0; number < FilesOfASite; number++)
        {
            var text = string.Concat(random.GetItems(Pieces, random.Next(1, 25)));
            var frontMatter = number % 3 == 0 ? text : ValidFiles.Topic.Split("---")[1].Trim();
            site.With($"topics/random-{number}.md", $"---\n{frontMatter}\n---\n{text}");
        }

        return site;
    }

    private static void AssertInside(TestSite site, Place place)
    {
        var lines = site.Text(place.File).ReplaceLineEndings("\n").Split('\n');
        Assert.InRange(place.Line, 1, lines.Length);
        Assert.InRange(place.Column, 1, lines[place.Line - 1].Length + 1);
    }
}
