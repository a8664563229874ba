using System.CommandLine;
using EvidenceSite.Browser.Benchmarks;

var conditions = new Option<int>("--conditions") { Description = "How many conditions the synthetic evidence has; each has 8 claims and makes 13 pages", DefaultValueFactory = _ => 125, Recursive = true };
var edits = new Option<int>("--edits") { Description = "How often a page is saved; the median is shown", DefaultValueFactory = _ => 25 };
var search = new Command("search", "The time from a keystroke in the search field to the results");
search.SetAction((parsed, _) => SearchBenchmark.RunAsync(parsed.GetValue(conditions), Console.Out));
var preview = new Command("preview", "The time from saving a page to seeing it in a browser") { edits };
preview.SetAction((parsed, stop) => PreviewBenchmark.RunAsync(parsed.GetValue(conditions), parsed.GetValue(edits), Console.Out, stop));
return await new RootCommand("Measures what a reader and a writer wait for, in a browser.") { conditions, search, preview }.Parse(args).InvokeAsync();
