using System.CommandLine;

namespace EvidenceSite.Explain;

/// <summary>The verb <c>explain</c> on the command line.</summary>
public static class ExplainCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var code = new Argument<string?>("code") { Description = "The code of a problem, such as ES303; all are listed without it", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("explain", "Explain a problem: what is wrong, why it matters, how to mend it") { code };
        command.SetAction(parsed => Explanation.Write(parsed.GetValue(code), Console.Out, Console.Error));
        return command;
    }
}
