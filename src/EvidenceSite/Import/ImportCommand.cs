using System.CommandLine;

namespace EvidenceSite.Import;

/// <summary>The verb <c>import</c> on the command line.</summary>
public static class ImportCommand
{
    /// <summary>The command.</summary>
    /// <param name="input">The option that names the input folder.</param>
    public static Command Create(Option<DirectoryInfo> input)
    {
        var files = new Argument<string[]>("FILE") { Description = "Files from Zotero, EndNote, PubMed, Crossref and others: BibTeX, RIS, NBIB or CSL-JSON; - for standard input", Arity = ArgumentArity.OneOrMore };
        var rehearsal = new Option<bool>("--dry-run") { Description = "Only tell what would be written" };
        var command = new Command("import", "Make references of what a reference manager or database exports; what is there already is not written again") { files, rehearsal };
        command.SetAction(parsed =>
        {
            var folder = parsed.GetRequiredValue(input);
            if (!folder.Exists)
            {
                Console.Error.WriteLine($"There is no folder {folder.FullName}. Give the one that holds settings.yml with --input.");
                return ExitCodes.ProblemsFound;
            }

            return new Importing(folder, parsed.GetValue(rehearsal), Console.OpenStandardInput, Console.Out, Console.Error).Run(parsed.GetRequiredValue(files));
        });
        return command;
    }
}
