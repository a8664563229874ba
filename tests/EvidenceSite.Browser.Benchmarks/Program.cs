using System.CommandLine;
using EvidenceSite.Browser.Benchmarks;

var conditions = new Option<int>("--conditions") { Description = "How many conditions the synthetic evidence has; each has 8 claims", DefaultValueFactory = _ => 125 };
var search = new Command("search", "The time from a keystroke in the search field to the results") { conditions };
search.SetAction((parsed, _) => SearchBenchmark.RunAsync(parsed.GetValue(conditions), Console.Out));
return await new RootCommand("Measures what a reader and a writer wait for, in a browser.") { search }.Parse(args).InvokeAsync();
