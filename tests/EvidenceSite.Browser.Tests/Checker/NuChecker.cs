using System.Diagnostics;
using System.Text.Json;
using EvidenceSite.Browser.Tests.Site;
using Xunit;

namespace EvidenceSite.Browser.Tests.Checker;

/// <summary>The Nu HTML checker, run by Java. Where there is no Java, the test is skipped and says why.</summary>
internal static class NuChecker
{
    private static readonly string Archive =
        Path.Combine(Repository.Folder, "tests", "EvidenceSite.Browser.Tests", "node_modules", "vnu-jar", "build", "dist", "vnu.jar");

    /// <summary>Errors and warnings about HTML, CSS and SVG files of a folder, each with its place.</summary>
    public static async Task<IReadOnlyList<string>> CheckAsync(string folder)
    {
        var java = FindJava();
        Assert.SkipWhen(java is null, "No Java runtime is installed; the Nu HTML checker needs version 17 or newer.");

        // Messages of the kind "info" tell of slashes in <meta …/>, which the renderer of Razor components always writes.
        string[] arguments =
            ["-Xss4m", "-jar", Archive, "--format", "json", "--stdout", "--skip-info-messages", "--skip-non-html", "--also-check-css", "--also-check-svg", folder];
        var start = new ProcessStartInfo(java!, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(output.StartsWith('{'), $"The checker ended with {process.ExitCode} and said: {output}{await errors}");

        using var report = JsonDocument.Parse(output);
        return [.. report.RootElement.GetProperty("messages").EnumerateArray().Select(Describe)];
    }

    private static string Describe(JsonElement message)
    {
        var kind = Text(message, "subType") ?? Text(message, "type");
        return $"{Text(message, "url")}:{Text(message, "lastLine")}:{Text(message, "lastColumn")}: {kind}: {Text(message, "message")} {Text(message, "extract")}";
    }

    private static string? Text(JsonElement message, string name) => message.TryGetProperty(name, out var value) ? value.ToString() : null;

    private static string? FindJava()
    {
        var name = OperatingSystem.IsWindows() ? "java.exe" : "java";
        var home = Environment.GetEnvironmentVariable("JAVA_HOME") is { Length: > 0 } folder ? Path.Combine(folder, "bin") : "";
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Prepend(home);
        return folders.Where(folder => folder.Length > 0).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
    }
}
