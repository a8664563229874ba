using System.CommandLine;
using EvidenceSite.Report;

namespace EvidenceSite.Preview;

/// <summary>The verb <c>preview</c> on the command line.</summary>
public static class PreviewCommand
{
    private const int UsualPort = 8421;

    /// <summary>The command.</summary>
    /// <param name="input">The option that names the input folder.</param>
    /// <param name="today">The option that names the day.</param>
    /// <param name="how">Tells how problems are reported.</param>
    public static Command Create(Option<DirectoryInfo> input, Option<DateOnly> today, Func<ParseResult, Reporting> how)
    {
        var port = new Option<int>("--port") { Description = "The port to serve on; 0 for any that is free", DefaultValueFactory = _ => UsualPort };
        var theme = new Option<DirectoryInfo>("--theme") { Description = "The folder of the theme's sources, if they are to be watched too", DefaultValueFactory = _ => new DirectoryInfo("theme") };
        port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > 65535)
            {
                result.AddError("--port must be a number from 0 to 65535.");
            }
        });

        // The preview starts a newly compiled program with it.
        var next = new Option<DirectoryInfo?>(RebuiltProgram.Option) { Hidden = true };
        var command = new Command("preview", "Show the site on this machine and bring open pages up to date as files are saved") { port, theme, next };
        command.SetAction((parsed, stop) =>
        {
            var run = new PreviewRun(parsed.GetRequiredValue(input), parsed.GetRequiredValue(theme), Console.Out, Console.Error, how(parsed))
            {
                Port = parsed.GetValue(port),
                Today = parsed.GetResult(today) is { Implicit: false } ? () => parsed.GetValue(today) : Clock.Today,
                Next = parsed.GetValue(next),
            };
            return run.RunAsync(stop);
        });
        return command;
    }
}
