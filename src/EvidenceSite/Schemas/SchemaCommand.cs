using System.CommandLine;
using EvidenceSite.Evidence.Shapes;
using EvidenceSite.New;

namespace EvidenceSite.Schemas;

/// <summary>The verb <c>schema</c> on the command line.</summary>
public static class SchemaCommand
{
    /// <summary>The command.</summary>
    /// <param name="input">The option that names the input folder.</param>
    public static Command Create(Option<DirectoryInfo> input)
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "The folder to write to", DefaultValueFactory = _ => new DirectoryInfo("schemas") };
        var snippets = new Option<FileInfo?>("--snippets") { Description = "Also write snippets of VS Code to this file" };
        var command = new Command("schema", "Write JSON Schemas of the input files, for editors") { folder, snippets };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(input), parsed.GetRequiredValue(folder), parsed.GetValue(snippets)));
        return command;
    }

    private static int Run(DirectoryInfo input, DirectoryInfo folder, FileInfo? snippets)
    {
        if (!input.Exists)
        {
            Console.Error.WriteLine($"There is no folder {input.FullName}. Give the one that holds settings.yml with --input.");
            return ExitCodes.ProblemsFound;
        }

        try
        {
            var site = SiteIds.Read(input.FullName);
            var written = SchemaFiles.Of(site).Count(file => WriteIfChanged(Path.Combine(folder.FullName, file.Name), file.Content));
            if (snippets is not null)
            {
                var words = new AllowedWords(kind => InputShapes.Of(kind, site.Settings), kind => site.Ids[kind]);
                written += WriteIfChanged(snippets.FullName, Snippets.Of(words)) ? 1 : 0;
            }

            Console.Out.WriteLine($"{written} file{(written == 1 ? "" : "s")} written; what has not changed is left as it was.");
            return ExitCodes.Success;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"The schemas cannot be written: {e.Message}");
            return ExitCodes.ProblemsFound;
        }
    }

    private static bool WriteIfChanged(string path, byte[] content)
    {
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(content))
        {
            return false;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return true;
    }
}
