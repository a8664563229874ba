using System.CommandLine;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Diff;

/// <summary>The verb <c>diff</c> on the command line.</summary>
public static class DiffCommand
{
    /// <summary>The command.</summary>
    /// <param name="input">The option that names the input folder.</param>
    public static Command Create(Option<DirectoryInfo> input)
    {
        var versions = new Argument<string[]>("versions")
        {
            Description = "BASE..HEAD (two git revisions), BASE...HEAD (HEAD and where it parted from BASE), BASE (against the input folder as it is), or two folders",
            Arity = new ArgumentArity(1, 2),
        };
        var format = new Option<string>("--format") { Description = "How the changes are told", DefaultValueFactory = _ => Words<DiffFormat>.Of(DiffFormat.Text) };
        format.AcceptOnlyFromAmong([.. Words<DiffFormat>.All]);
        var exitCode = new Option<bool>("--exit-code") { Description = "End with exit code 1 if there are changes" };
        var command = new Command("diff", "Tell what changed in meaning between two versions of the input") { versions, format, exitCode };
        command.SetAction(parsed => DiffRun.Run(
            parsed.GetRequiredValue(input), parsed.GetRequiredValue(versions), Words<DiffFormat>.Parse(parsed.GetRequiredValue(format))!.Value, parsed.GetValue(exitCode),
            Console.Out, Console.Error));
        return command;
    }
}
