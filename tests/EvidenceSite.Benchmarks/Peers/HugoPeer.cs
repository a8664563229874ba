using EvidenceSite.Benchmarks.Processes;

namespace EvidenceSite.Benchmarks.Peers;

/// <summary>Hugo, as it is installed.</summary>
/// <param name="program">Its name on the path.</param>
internal sealed class HugoPeer(string program = "hugo") : IPeer
{
    public string Name => "Hugo";

    public string? Missing() => ProgramOnPath.Find(program) is null ? $"there is no {program} on the path (Debian's package is called hugo)" : null;

    public void Prepare(DirectoryInfo input, DirectoryInfo folder)
    {
        PeerFolder.LayTemplates("Hugo", folder);
        PeerFolder.LayEvidence(input, folder.CreateSubdirectory("content"), "_index.md");
        PeerFolder.LayStyle(folder.CreateSubdirectory("static"));
    }

    public ProcessRun Build(DirectoryInfo folder, DirectoryInfo output) =>
        MeasuredProcess.Run(program, ["--source", folder.FullName, "--destination", output.FullName, "--noTimes", "--quiet"], folder);
}
