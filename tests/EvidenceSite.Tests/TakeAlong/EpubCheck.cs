using System.Diagnostics;

namespace EvidenceSite.Tests.TakeAlong;

/// <summary>EPUBCheck, the checker of the W3C. Where it or Java is not installed, the test is skipped and says why.</summary>
internal static class EpubCheck
{
    /// <summary>Names the checker's .jar file; where it is set, no other is looked for.</summary>
    private const string Variable = "EVIDENCESITE_EPUBCHECK";

    /// <summary>Fatal errors, errors and warnings about a book.</summary>
    public static async Task<IReadOnlyList<string>> CheckAsync(string book)
    {
        var java = OnPath(OperatingSystem.IsWindows() ? "java.exe" : "java");
        Assert.SkipWhen(java is null, "No Java runtime is installed; EPUBCheck needs one.");
        var checker = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : Installed();
        Assert.SkipWhen(checker is null || !File.Exists(checker), $"EPUBCheck is not installed. Install the package epubcheck, or name its .jar file in {Variable}.");

        var start = new ProcessStartInfo(java!, ["-jar", checker!, "--quiet", book]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var cancellation = TestContext.Current.CancellationToken;
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        var messages = $"{await output}\n{await errors}".Split('\n').Where(line => line.StartsWith("FATAL(", StringComparison.Ordinal) || line.StartsWith("ERROR(", StringComparison.Ordinal) || line.StartsWith("WARNING(", StringComparison.Ordinal)).ToList();
        Assert.True(process.ExitCode == 0 || messages.Count > 0, $"EPUBCheck ended with {process.ExitCode} and said: {await output}{await errors}");
        return messages;
    }

    // Debian installs the archive itself as the command.
    private static string? Installed() => ((string?[])["/usr/share/java/epubcheck.jar", OnPath("epubcheck")]).FirstOrDefault(file => file is not null && IsArchive(file));

    private static bool IsArchive(string file)
    {
        if (!File.Exists(file))
        {
            return false;
        }

        using var stream = File.OpenRead(file);
        return stream.ReadByte() == 'P' && stream.ReadByte() == 'K';
    }

    private static string? OnPath(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
}
