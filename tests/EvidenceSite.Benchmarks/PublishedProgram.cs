using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace EvidenceSite.Benchmarks;

/// <summary>The program as it is published, compiled ahead of time.</summary>
internal static class PublishedProgram
{
    public static FileInfo Publish(TextWriter to)
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", ".."));
        string[] arguments = ["publish", Path.Combine(root, "src", "EvidenceSite"), "-p:PublishProfile=ReadyToRun", "--verbosity", "quiet", "--nologo"];
        to.WriteLine($"dotnet {string.Join(' ', arguments)}");
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { UseShellExecute = false })!;
        process.WaitForExit();
        var program = new FileInfo(Path.Combine(root, "artifacts", "program", OperatingSystem.IsWindows() ? "EvidenceSite.exe" : "EvidenceSite"));
        return process.ExitCode == 0 && program.Exists
            ? program
            : throw new InvalidOperationException($"The program could not be published: dotnet ended with {process.ExitCode}.");
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
