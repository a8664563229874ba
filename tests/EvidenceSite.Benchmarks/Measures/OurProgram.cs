using System.Globalization;
using EvidenceSite.Benchmarks.Processes;

namespace EvidenceSite.Benchmarks.Measures;

/// <summary>The published program over one input folder.</summary>
/// <param name="program">Its file.</param>
/// <param name="input">The evidence.</param>
/// <param name="folder">The folder that it runs in; there is no theme, so a preview watches none.</param>
internal sealed class OurProgram(FileInfo program, DirectoryInfo input, DirectoryInfo folder)
{
    /// <summary>Builds into a folder, and tells the stages.</summary>
    public ProcessRun Build(DirectoryInfo output) => Run("build", "--output", output.FullName);

    /// <summary>Checks only.</summary>
    public ProcessRun Check() => Run("check");

    /// <summary>Packs the site into one file.</summary>
    public ProcessRun Bundle(FileInfo file) => Run("bundle", "--output", file.FullName);

    /// <summary>The arguments of a verb.</summary>
    public IEnumerable<string> Arguments(string verb) => [verb, "--input", input.FullName, "--today", Day, "--verbose"];

    /// <summary>The program's file.</summary>
    public FileInfo File => program;

    /// <summary>The folder that it runs in.</summary>
    public DirectoryInfo Folder => folder;

    /// <summary>One day for all runs, so that all make the same.</summary>
    internal static DateOnly Today { get; } = new(2026, 11, 21);

    private static string Day => Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private ProcessRun Run(string verb, params string[] more) => MeasuredProcess.Run(program.FullName, [.. Arguments(verb), .. more], folder);
}
