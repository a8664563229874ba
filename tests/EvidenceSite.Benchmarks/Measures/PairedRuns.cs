using EvidenceSite.Benchmarks.Processes;

namespace EvidenceSite.Benchmarks.Measures;

/// <summary>Runs several programs in turn, again and again, so that whatever else the machine does meets all of them alike.</summary>
internal sealed class PairedRuns
{
    private readonly List<(string Name, DirectoryInfo Output, Func<DirectoryInfo, ProcessRun> Build)> _builds = [];

    /// <summary>A build into an empty folder: before each run the folder is deleted; it stays after the last one.</summary>
    public void Add(string name, DirectoryInfo output, Func<DirectoryInfo, ProcessRun> build) => AddAgain(name, output, folder =>
    {
        Clear(folder);
        return build(folder);
    });

    /// <summary>A build into a folder as it stands.</summary>
    public void AddAgain(string name, DirectoryInfo output, Func<DirectoryInfo, ProcessRun> build) => _builds.Add((name, output, build));

    /// <summary>Runs all.</summary>
    /// <returns>A measurement of each, in the order in which they were added.</returns>
    public IReadOnlyList<Measurement> Run(int rounds)
    {
        var runs = _builds.Select(_ => new List<ProcessRun>()).ToList();
        for (var round = 0; round < rounds; round++)
        {
            foreach (var ((_, output, build), into) in _builds.Zip(runs))
            {
                into.Add(build(output));
            }
        }

        return [.. _builds.Zip(runs, (build, made) => new Measurement(build.Name, [.. made]) { Written = Written.In(build.Output) })];
    }

    private static void Clear(DirectoryInfo folder)
    {
        folder.Refresh();
        if (folder.Exists)
        {
            folder.Delete(recursive: true);
        }
    }
}
