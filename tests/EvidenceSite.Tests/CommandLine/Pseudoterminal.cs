using System.Diagnostics;

namespace EvidenceSite.Tests.CommandLine;

/// <summary>The built program on a terminal: the tool <c>script</c> of util-linux makes one.</summary>
internal static class Pseudoterminal
{
    /// <summary>Runs it; what a person at the terminal would type is given, and what the terminal shows is returned.</summary>
    public static async Task<string> RunAsync(string folder, string[] arguments, string[] variables, string typed = "")
    {
        var words = (string[])["env", .. variables, "dotnet", Path.Combine(AppContext.BaseDirectory, "EvidenceSite.dll"), .. arguments];
        var command = string.Join(' ', words.Select(word => $"'{word}'"));
        var start = new ProcessStartInfo("/usr/bin/script", ["-qec", command, "/dev/null"])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.Environment.Remove("CI");
        start.Environment.Remove("NO_COLOR");
        start.Environment["TERM"] = "xterm-256color";
        using var process = Process.Start(start)!;
        var cancellation = TestContext.Current.CancellationToken;
        await process.StandardInput.WriteAsync(typed.AsMemory(), cancellation);
        await process.StandardInput.FlushAsync(cancellation);
        var shown = await process.StandardOutput.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return shown.ReplaceLineEndings("\n");
    }
}
