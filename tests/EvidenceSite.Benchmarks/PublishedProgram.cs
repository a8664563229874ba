using System.Diagnostics;

namespace EvidenceSite.Benchmarks;

/// <summary>The program as it is published, compiled ahead of time.</summary>
internal static class PublishedProgram
{
    public static FileInfo Publish(TextWriter to)
    {
        var root = Root(AppContext.BaseDirectory);
        string[] arguments = ["publish", Path.Combine(root, "src", "EvidenceSite"), "-p:PublishProfile=ReadyToRun", "--verbosity", "quiet", "--nologo"];
        to.WriteLine($"dotnet {string.Join(' ', arguments)}");
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { UseShellExecute = false })!;
        process.WaitForExit();
        var program = new FileInfo(Path.Combine(root, "artifacts", "program", OperatingSystem.IsWindows() ? "EvidenceSite.exe" : "EvidenceSite"));
        return process.ExitCode == 0 && program.Exists
            ? program
            : throw new InvalidOperationException($"The program could not be published: dotnet ended with {process.ExitCode}.");
    }

    /// <summary>The repository's folder. The compiler knows it by another name, so that no build tells where it was made.</summary>
    private static string Root(string? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder, "EvidenceSite.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The benchmark does not run inside the repository.");
    }
}
