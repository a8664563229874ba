using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace EvidenceSite.Preview;

/// <summary>
/// The theme's components are compiled code: when they change, the program is compiled into a folder of its own, and that one goes on with
/// the preview. The first program stays as the parent, so that one Ctrl-C ends everything and nothing is left behind.
/// </summary>
internal static partial class RebuiltProgram
{
    /// <summary>Tells a program that it was compiled by a preview, and where the next one goes.</summary>
    public const string Option = "--next-program";

    /// <summary>The exit code by which such a program says that the next one is ready.</summary>
    public const int Replace = 75;

    private const string Program = "EvidenceSite.dll";

    /// <summary>Compiles the program with the theme as it stands now.</summary>
    /// <param name="theme">The theme's folder, which lies beside <c>src</c>.</param>
    /// <param name="folder">Where the program goes.</param>
    /// <param name="stop">Ends it early.</param>
    /// <returns>What is wrong with the code; empty if nothing is.</returns>
    public static async Task<ImmutableArray<ThemeFault>> CompileAsync(DirectoryInfo theme, DirectoryInfo folder, CancellationToken stop)
    {
        var project = Path.Combine(theme.Parent!.FullName, "src", "EvidenceSite", "EvidenceSite.csproj");
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])["build", project, "--output", folder.FullName, "--nologo", "--verbosity", "quiet", "-p:RunAnalyzers=false", "-p:EnforceCodeStyleInBuild=false", "-p:TreatWarningsAsErrors=false"])
        {
            start.ArgumentList.Add(argument);
        }

        using var build = Process.Start(start)!;
        try
        {
            var said = build.StandardOutput.ReadToEndAsync(stop);
            var complained = build.StandardError.ReadToEndAsync(stop);
            await build.WaitForExitAsync(stop);
            var output = await said + await complained;
            ImmutableArray<ThemeFault> faults = [.. Fault().Matches(output).Select(match => new ThemeFault(
                $"{Path.GetRelativePath(theme.Parent.FullName, match.Groups["file"].Value)}:{match.Groups["line"].Value}:{match.Groups["column"].Value}",
                match.Groups["code"].Value,
                match.Groups["message"].Value.Trim())).Distinct()];
            return build.ExitCode == 0 ? [] : faults.IsEmpty ? [new ThemeFault("theme", "dotnet build", output.Trim())] : faults;
        }
        finally
        {
            if (!build.HasExited)
            {
                build.Kill(entireProcessTree: true);
            }
        }
    }

    /// <summary>Runs the compiled program, and each one that follows it, until the last one ends.</summary>
    /// <param name="first">The folder of the first one; the others stand beside it, and each goes when the next one runs.</param>
    /// <param name="input">The input folder.</param>
    /// <param name="theme">The theme's folder.</param>
    /// <param name="port">The port that open pages know.</param>
    /// <param name="stop">Ends the programs.</param>
    /// <returns>The exit code of the last one.</returns>
    public static async Task<int> RunAllAsync(DirectoryInfo first, DirectoryInfo input, DirectoryInfo theme, int port, CancellationToken stop)
    {
        for (var (number, folder) = (1, first); ; number++)
        {
            var next = folder.Parent!.CreateSubdirectory((number + 1).ToString(CultureInfo.InvariantCulture));
            var exitCode = await RunAsync(folder, ["preview", "--input", input.FullName, "--theme", theme.FullName, "--port", port.ToString(CultureInfo.InvariantCulture), Option, next.FullName], stop);
            if (exitCode != Replace)
            {
                return exitCode;
            }

            folder.Delete(recursive: true);
            folder = next;
        }
    }

    private static async Task<int> RunAsync(DirectoryInfo folder, string[] arguments, CancellationToken stop)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false };
        start.ArgumentList.Add(Path.Combine(folder.FullName, Program));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var program = Process.Start(start)!;
        try
        {
            await program.WaitForExitAsync(stop);
            return program.ExitCode;
        }
        catch (OperationCanceledException)
        {
            program.Kill(entireProcessTree: true);
            await program.WaitForExitAsync(CancellationToken.None);
            return ExitCodes.Success;
        }
    }

    // As MSBuild writes errors: file(line,column): error CODE: message [project]
    [GeneratedRegex(@"^\s*(?<file>[^\r\n(]+)\((?<line>\d+),(?<column>\d+)\): error (?<code>\w+): (?<message>[^\r\n[]+)", RegexOptions.Multiline | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Fault();
}
