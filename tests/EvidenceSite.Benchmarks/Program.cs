using System.CommandLine;
using EvidenceSite.Benchmarks;
using EvidenceSite.Benchmarks.Synthetic;

var conditions = new Option<int>("--conditions") { Description = "How many conditions the synthetic evidence has; each has 8 claims", DefaultValueFactory = _ => 100 };
var runs = new Option<int>("--runs") { Description = "How often each measurement is repeated; the median is shown", DefaultValueFactory = _ => 5 };
var seed = new Option<int>("--seed") { Description = "The same seed gives the same evidence", DefaultValueFactory = _ => 1 };
var generate = new Option<DirectoryInfo?>("--generate") { Description = "Only write the synthetic evidence to this folder" };
var program = new Option<FileInfo?>("--program") { Description = "The published program; published first if left out" };
var root = new RootCommand("Measures how long EvidenceSite takes over synthetic evidence.") { conditions, runs, seed, generate, program };
foreach (var count in new[] { conditions, runs })
{
    count.Validators.Add(result =>
    {
        if (result.GetValueOrDefault<int>() < 1)
        {
            result.AddError($"{result.Option.Name} must be 1 or more.");
        }
    });
}

root.SetAction(parsed =>
{
    var corpus = new SyntheticCorpus(parsed.GetValue(conditions), parsed.GetValue(seed));
    if (parsed.GetValue(generate) is { } folder)
    {
        corpus.WriteTo(folder);
        Console.WriteLine($"Wrote {corpus} to {folder.FullName}");
        return 0;
    }

    return Benchmark.Run(corpus, parsed.GetValue(runs), parsed.GetValue(program), Console.Out);
});
return root.Parse(args).Invoke();
