using System.CommandLine;
using EvidenceSite;
using EvidenceSite.Diff;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Explain;
using EvidenceSite.Import;
using EvidenceSite.New;
using EvidenceSite.Plan;
using EvidenceSite.Preview;
using EvidenceSite.Refresh;
using EvidenceSite.Report;
using EvidenceSite.Schemas;

var input = new Option<DirectoryInfo>("--input") { Description = "The folder that holds settings.yml", DefaultValueFactory = _ => new DirectoryInfo("input"), Recursive = true };
var output = new Option<DirectoryInfo>("--output") { Description = "The folder to write the site to", DefaultValueFactory = _ => new DirectoryInfo("output") };
var clean = new Option<bool>("--clean") { Description = "Write every file anew, also those that have not changed" };
var noIndex = new Option<bool>("--noindex") { Description = "Ask search engines to leave the site out, because it is a preview" };

var today = new Option<DateOnly>("--today") { Description = "The day (YYYY-MM-DD) by which pages are judged current", CustomParser = Clock.Parse, DefaultValueFactory = Clock.Parse, Recursive = true };
var format = new Option<string>("--format") { Description = "How problems are reported", DefaultValueFactory = _ => Words<ReportFormat>.Of(ReportFormat.Text), Recursive = true };
format.AcceptOnlyFromAmong([.. Words<ReportFormat>.All]);
var verbose = new Option<bool>("--verbose") { Description = "Report how long each stage took", Recursive = true };

var build = new Command("build", "Build the site (this is also what happens without a verb)") { output, clean, noIndex };
var file = new Option<FileInfo>("--output") { Description = "The file to write", DefaultValueFactory = _ => new FileInfo(SitePaths.Bundle) };
var bundle = new Command("bundle", "Write the site into one .zip, for reading without a network") { file };
var snapshots = new Option<DirectoryInfo?>("--snapshots") { Description = "A folder with the texts of the sources as they were read, to compare quotations with" };
var check = new Command("check", "Check the input and write nothing") { snapshots };
var root = new RootCommand("Builds a site of curated evidence from Markdown.")
{
    input, output, clean, noIndex, today, format, verbose,
    build,
    bundle,
    check,
    DiffCommand.Create(input),
    PreviewCommand.Create(input, today, How),
    ExplainCommand.Create(),
    NewCommand.Create(input, today),
    ImportCommand.Create(input),
    SchemaCommand.Create(input),
    RefreshCommand.Create(input, today),
};

build.SetAction(Build);
root.SetAction(Build);
bundle.SetAction(parsed => Verbs.Bundle(parsed.GetRequiredValue(input), parsed.GetRequiredValue(file), parsed.GetValue(today), Console.Out, Console.Error, How(parsed)));
check.SetAction(parsed => Verbs.Check(parsed.GetRequiredValue(input), parsed.GetValue(today), Console.Out, Console.Error, How(parsed), parsed.GetValue(snapshots)));

var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (var error in parsed.Errors)
    {
        Console.Error.WriteLine(error.Message);
    }

    Console.Error.WriteLine("Try --help.");
    return ExitCodes.WrongUsage;
}

return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = true });

int Build(ParseResult parsed) => Verbs.Build(
    parsed.GetRequiredValue(input), parsed.GetRequiredValue(output), parsed.GetValue(clean), parsed.GetValue(today), Console.Out, Console.Error, parsed.GetValue(noIndex), How(parsed));

Reporting How(ParseResult parsed) => new(Words<ReportFormat>.Parse(parsed.GetRequiredValue(format))!.Value, Terminal.OfStandardError(), parsed.GetValue(verbose));
