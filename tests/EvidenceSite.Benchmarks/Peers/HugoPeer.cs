using System.Text.RegularExpressions;
using EvidenceSite.Benchmarks.Processes;

namespace EvidenceSite.Benchmarks.Peers;

/// <summary>Hugo, as it is installed.</summary>
/// <param name="program">Its name on the path.</param>
internal sealed partial class HugoPeer(string program = "hugo") : IPeer
{
    // Its templates changed their ways more than once since.
    private const string WrittenFor = "0.111.";

    public string Name => "Hugo";

    public string? Missing() =>
        ProgramOnPath.Find(program) is null ? $"there is no {program} on the path (Debian's package is called hugo)"
        : Version() is var version && !version.StartsWith(WrittenFor, StringComparison.Ordinal) ? $"the templates are for {WrittenFor}x, and this is {version}"
        : null;

    public string Version() => Number().Match(MeasuredProcess.Run(program, ["version"], new DirectoryInfo(Path.GetTempPath())).Said).Value;

    public void Prepare(DirectoryInfo input, DirectoryInfo folder)
    {
        PeerFolder.LayTemplates("Hugo", folder);
        PeerFolder.LayEvidence(input, folder.CreateSubdirectory("content"), "_index.md");
        PeerFolder.LayStyle(folder.CreateSubdirectory("static"));
    }

    public ProcessRun Build(DirectoryInfo folder, DirectoryInfo output) =>
        MeasuredProcess.Run(program, ["--source", folder.FullName, "--destination", output.FullName, "--noTimes", "--quiet"], folder);

    [GeneratedRegex(@"\d+\.\d+\.\d+", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
