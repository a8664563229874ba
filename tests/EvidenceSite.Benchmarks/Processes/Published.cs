using System.Diagnostics;

namespace EvidenceSite.Benchmarks.Processes;

/// <summary>What is published for the benchmark, compiled ahead of time.</summary>
internal static class Published
{
    /// <summary>The program, as it is published.</summary>
    public static FileInfo Program(TextWriter to) => Publish(["src", "EvidenceSite"], "program", to);

    /// <summary>The floor that it is measured by.</summary>
    public static FileInfo Floor(TextWriter to) => Publish(["tests", "EvidenceSite.Benchmarks.Floor"], "floor", to);

    private static FileInfo Publish(string[] project, string folder, TextWriter to)
    {
        string[] arguments = ["publish", Repository.Path(project), "-p:PublishProfile=ReadyToRun", "--verbosity", "quiet", "--nologo"];
        to.WriteLine($"dotnet {string.Join(' ', arguments)}");
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { UseShellExecute = false })!;
        process.WaitForExit();
        var program = new FileInfo(Repository.Path("artifacts", folder, project[^1] + (OperatingSystem.IsWindows() ? ".exe" : "")));
        return process.ExitCode == 0 && program.Exists
            ? program
            : throw new InvalidOperationException($"{project[^1]} could not be published: dotnet ended with {process.ExitCode}.");
    }
}
