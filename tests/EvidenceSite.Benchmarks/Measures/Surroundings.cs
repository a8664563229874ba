using EvidenceSite.Benchmarks.Peers;
using EvidenceSite.Benchmarks.Processes;

namespace EvidenceSite.Benchmarks.Measures;

/// <summary>What every measurement needs.</summary>
/// <param name="Program">The published program.</param>
/// <param name="Floor">The published floor.</param>
/// <param name="Peers">The peers that are installed.</param>
/// <param name="Folder">An empty folder for everything that is written.</param>
/// <param name="Runs">How often each measurement is repeated.</param>
internal sealed record Surroundings(FileInfo Program, FileInfo Floor, IReadOnlyList<IPeer> Peers, DirectoryInfo Folder, int Runs)
{
    /// <summary>A folder in it that need not be there yet.</summary>
    public DirectoryInfo Inner(string name) => new(Path.Combine(Folder.FullName, name));

    /// <summary>Runs the floor.</summary>
    /// <param name="input">The evidence.</param>
    /// <param name="site">A site that was built from it.</param>
    /// <param name="copy">Where the same bytes are written.</param>
    public ProcessRun RunFloor(DirectoryInfo input, DirectoryInfo site, DirectoryInfo copy) =>
        MeasuredProcess.Run(Floor.FullName, [input.FullName, site.FullName, copy.FullName], Folder);
}
