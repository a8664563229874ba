using System.Diagnostics;

namespace EvidenceSite.Tests.CommandLine;

/// <summary>A program, run to its end.</summary>
internal static class ChildProcess
{
    /// <summary>Runs it and waits for its end. A variable without a value is taken away.</summary>
    public static async Task<Run> RunAsync(string program, string folder, string[] arguments, params (string Name, string? Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var cancellation = TestContext.Current.CancellationToken;
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return new Run(process.ExitCode, await output, await errors);
    }
}

/// <summary>What a run of a program came to.</summary>
internal sealed record Run(int ExitCode, string Output, string Errors);
