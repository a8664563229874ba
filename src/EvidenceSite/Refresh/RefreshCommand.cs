using System.CommandLine;

namespace EvidenceSite.Refresh;

/// <summary>The verb <c>refresh</c> on the command line.</summary>
public static class RefreshCommand
{
    /// <summary>The command.</summary>
    /// <param name="input">The option that names the input folder.</param>
    /// <param name="today">The option that names the day.</param>
    public static Command Create(Option<DirectoryInfo> input, Option<DateOnly> today)
    {
        var ids = new Argument<string[]>("id") { Description = "The IDs of references; all if left out", Arity = ArgumentArity.ZeroOrMore };
        var write = new Option<bool>("--write") { Description = "Change volume, issue, pages, year, numbers and status in the files, and record where they were seen" };
        var command = new Command("refresh", "Ask Crossref and PubMed what differs from the references, and for retractions, concerns and corrections") { ids, write };
        command.SetAction((parsed, cancellation) =>
            new RefreshRun(parsed.GetRequiredValue(input), parsed.GetValue(today), Console.Out, Console.Error).RunAsync(parsed.GetValue(ids) ?? [], parsed.GetValue(write), cancellation));
        return command;
    }
}
