using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using EvidenceSite.Benchmarks.Synthetic;

namespace EvidenceSite.Benchmarks;

/// <summary>The options of the command line.</summary>
internal static class BenchmarkOptions
{
    private const string Memory = "/dev/shm";

    public static Option<int[]> Conditions { get; } = Sizes("--conditions", "How many conditions the synthetic evidence has, each with 8 claims; several amounts with commas", [100]);

    public static Option<int[]> Curve { get; } = Sizes("--curve", "Only show how time and memory of a cold build grow over these amounts", []);

    public static Option<int> Runs { get; } = new("--runs") { Description = "How often each measurement is repeated; the median is shown", DefaultValueFactory = _ => 5 };

    public static Option<int> Seed { get; } = new("--seed") { Description = "The same seed gives the same evidence", DefaultValueFactory = _ => 1 };

    public static Option<PageChoice> Pages { get; } = new("--pages") { Description = "With --generate and --curve: all, or conditions (no page for a claim or a reference)", DefaultValueFactory = _ => PageChoice.All };

    public static Option<DirectoryInfo?> Generate { get; } = new("--generate") { Description = "Only write the synthetic evidence to this folder" };

    public static Option<FileInfo?> Program { get; } = new("--program") { Description = "The published program; published first if left out" };

    public static Option<DirectoryInfo> Work { get; } = new("--work")
    {
        Description = $"Where to write; {Memory} where there is one, because a disk would decide the times, else the temp folder",
        DefaultValueFactory = _ => new DirectoryInfo(Directory.Exists(Memory) ? Memory : Path.GetTempPath()),
    };

    public static Option<FileInfo?> Json { get; } = new("--json") { Description = "Also write all figures to this file" };

    /// <summary>The command with all of them.</summary>
    public static RootCommand Command()
    {
        Runs.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
            {
                result.AddError("--runs must be 1 or more.");
            }
        });
        return new RootCommand("Measures how long EvidenceSite takes over synthetic evidence.") { Conditions, Runs, Seed, Pages, Generate, Curve, Program, Work, Json };
    }

    private static Option<int[]> Sizes(string name, string description, int[] usual) => new(name)
    {
        Description = description,
        CustomParser = result => Numbers(name, result),
        DefaultValueFactory = _ => usual,
    };

    private static int[] Numbers(string name, ArgumentResult result)
    {
        var numbers = result.Tokens.SelectMany(token => token.Value.Split(','))
            .Select(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).ToArray();
        if (numbers.Any(number => number < 1))
        {
            result.AddError($"{name} takes whole numbers from 1, with commas between them.");
        }

        return numbers;
    }
}
