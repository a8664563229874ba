using EvidenceSite.Benchmarks.Processes;

namespace EvidenceSite.Benchmarks.Peers;

/// <summary>Another program that makes a site of the same evidence, with templates of ours.</summary>
internal interface IPeer
{
    /// <summary>Its name.</summary>
    string Name { get; }

    /// <summary>Makes it ready to run, if need be. Returns why it cannot run here; null if it can.</summary>
    string? Missing();

    /// <summary>Its version; asked only if it can run.</summary>
    string Version();

    /// <summary>Lays the evidence and the templates into a folder, as the program wants to find them.</summary>
    /// <param name="input">The evidence.</param>
    /// <param name="folder">The folder; made if it is not there.</param>
    void Prepare(DirectoryInfo input, DirectoryInfo folder);

    /// <summary>Builds the site once.</summary>
    /// <param name="folder">The prepared folder.</param>
    /// <param name="output">The folder that the site is written to.</param>
    ProcessRun Build(DirectoryInfo folder, DirectoryInfo output);
}
