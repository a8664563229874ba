using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using EvidenceSite.Citations.Suite;

namespace EvidenceSite.Citations.Tests;

/// <summary>The references of the site, formatted with the most used styles of medicine and with general ones: every difference from pandoc has a reason.</summary>
public sealed partial class PandocTests
{
    /// <summary>Differences of a kind, with what makes them equal.</summary>
    private static readonly (string Reason, Func<string, string> Level)[] Kinds =
    [
        ("Title case: this processor leaves the words that citeproc-js leaves in lower case (per, under, vs); pandoc has a shorter list.", text => text.ToLowerInvariant()),
        ("Ranges: this processor sets a dash between numbers, also in an issue, and none inside article numbers; pandoc sets it in pages only.", text => text.Replace('\u2013', '-')),
        ("Quotes: this processor moves commas and periods inside nested and given quotation marks where the locale says so.", text => QuotePattern().Replace(text, "\u201d")),
    ];

    [Fact]
    public async Task Every_difference_from_pandoc_has_a_reason()
    {
        Assert.SkipWhen(!Directory.Exists(SuiteFolders.Styles), "Debian's package citation-style-language-styles is not installed.");
        Assert.SkipWhen(!Directory.Exists(SuiteFolders.Locales), "Debian's package citation-style-language-locales is not installed.");
        Assert.SkipWhen(!PandocComparison.IsInstalled(), "pandoc is not installed.");
        var json = SiteReferences.ReadJson(SiteReferences.Folder()!);
        var differences = new ConcurrentBag<PandocDifference>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = TestContext.Current.CancellationToken };
        await Parallel.ForEachAsync(PandocComparison.Styles, options, (style, _) =>
        {
            foreach (var difference in PandocComparison.Compare(style, json))
                differences.Add(difference);
            return ValueTask.CompletedTask;
        });

        var listed = Listed();
        var unexplained = differences
            .Where(difference => Level(difference.Ours) != Level(difference.Pandocs) && !listed.Contains((difference.Style, difference.Place)))
            .OrderBy(difference => difference.Style, StringComparer.Ordinal)
            .Select(difference => $"{difference.Style} {difference.Place}\n  ours:   {difference.Ours}\n  pandoc: {difference.Pandocs}")
            .ToList();
        Assert.True(unexplained.Count == 0, string.Join("\n", unexplained));
    }

    private static string Level(string text) => Kinds.Aggregate(text, (levelled, kind) => kind.Level(levelled));

    private static HashSet<(string Style, string Place)> Listed()
    {
        var lines = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "PandocDifferences.txt")).ToList();
        var reasons = lines.Where(line => line.StartsWith("# ", StringComparison.Ordinal)).Select(line => line[2..].Split(':')[0]).ToHashSet(StringComparer.Ordinal);
        var listed = new HashSet<(string, string)>();
        foreach (var parts in lines.Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')))
        {
            Assert.Contains(parts[2], reasons);
            listed.Add((parts[0], parts[1]));
        }

        return listed;
    }

    [GeneratedRegex("[.,]?[\u201d\u2019]+[.,]?", RegexOptions.None, 1000)]
    private static partial Regex QuotePattern();
}
