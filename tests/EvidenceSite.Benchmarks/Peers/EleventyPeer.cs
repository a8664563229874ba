using System.Diagnostics;
using System.Text.Json;
using EvidenceSite.Benchmarks.Processes;

namespace EvidenceSite.Benchmarks.Peers;

/// <summary>Eleventy, as its lock file says.</summary>
/// <param name="node">The name of Node on the path.</param>
internal sealed class EleventyPeer(string node = "node") : IPeer
{
    private const string Installed = "node_modules";
    private static readonly string[] Program = [Installed, "@11ty", "eleventy", "cmd.cjs"];

    public string Name => "Eleventy";

    public string? Missing()
    {
        if (ProgramOnPath.Find(node) is null || ProgramOnPath.Find("npm") is not { } npm)
        {
            return $"there is no {node} or no npm on the path";
        }

        var templates = PeerFolder.Templates(Name);
        var stamp = new FileInfo(Path.Combine(templates.FullName, Installed, ".package-lock.json"));
        return stamp.Exists && stamp.LastWriteTimeUtc >= File.GetLastWriteTimeUtc(Path.Combine(templates.FullName, "package-lock.json")) ? null : Install(npm, templates);
    }

    public string Version()
    {
        using var package = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(PeerFolder.Templates(Name).FullName, Installed, "@11ty", "eleventy", "package.json")));
        return package.RootElement.GetProperty("version").GetString()!;
    }

    public void Prepare(DirectoryInfo input, DirectoryInfo folder)
    {
        PeerFolder.LayTemplates(Name, folder);
        PeerFolder.LayEvidence(input, folder, "index.md");
        PeerFolder.LayStyle(folder);
        var modules = Path.Combine(folder.FullName, Installed);
        if (!Directory.Exists(modules))
        {
            Directory.CreateSymbolicLink(modules, Path.Combine(PeerFolder.Templates(Name).FullName, Installed));
        }
    }

    public ProcessRun Build(DirectoryInfo folder, DirectoryInfo output) =>
        MeasuredProcess.Run(node, [Path.Combine([folder.FullName, .. Program]), "--quiet", $"--output={Path.GetRelativePath(folder.FullName, output.FullName)}"], folder);

    private static string? Install(string npm, DirectoryInfo folder)
    {
        var start = new ProcessStartInfo(npm, ["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
        {
            UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder.FullName,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? null : $"npm could not install it: {(errors + output.GetAwaiter().GetResult()).Trim()}";
    }
}
