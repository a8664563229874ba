using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace EvidenceSite.Benchmarks.Processes;

/// <summary>The line by which <c>--verbose</c> tells how long each stage took, in hundredths of a second.</summary>
internal static partial class StagesLine
{
    /// <summary>The stages in their order. Parts of the same stage count together.</summary>
    /// <param name="said">All that the program wrote; empty is returned if there is no such line.</param>
    public static ImmutableArray<StageTime> Parse(string said) =>
        [.. Part().Matches(Line().Match(said).Value)
            .GroupBy(part => part.Groups["stage"].Value, StringComparer.Ordinal)
            .Select(parts => new StageTime(parts.Key, parts.Sum(part => double.Parse(part.Groups["seconds"].Value, CultureInfo.InvariantCulture) * 1000)))];

    [GeneratedRegex(@"^Stages: .*$", RegexOptions.Multiline | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Line();

    [GeneratedRegex(@"(?<stage>\p{L}+) (?<seconds>\d+\.\d+) s", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
