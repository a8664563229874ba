using EvidenceSite.Evidence.Changes;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Parse;
using EvidenceSite.Evidence.Read;

namespace EvidenceSite.Diff;

/// <summary>One of two versions that are compared.</summary>
/// <param name="Name">What it is called, such as <c>main</c> or <c>input</c>.</param>
/// <param name="Compared">What it says.</param>
/// <param name="Errors">How many errors are in it: what they are about was not compared.</param>
internal sealed record DiffSide(string Name, ComparedSide Compared, int Errors)
{
    /// <summary>Reads a folder.</summary>
    public static DiffSide OfFolder(string name, DirectoryInfo folder) => Of(name, InputReader.Read(folder.FullName));

    /// <summary>Takes the files of a revision.</summary>
    public static DiffSide OfFiles(string name, IEnumerable<StoredFile> files) => Of(name, InputReader.Take(files));

    private static DiffSide Of(string name, Staged<InputFiles> read)
    {
        var parsed = Parser.Parse(read.Value);
        var linked = Linker.Link(parsed.Value);
        Diagnostic[] problems = [.. read.Diagnostics, .. parsed.Diagnostics];
        return new(name, new ComparedSide(linked.Value, parsed.Value.BrokenFiles, problems), problems.Concat(linked.Diagnostics).Count(problem => problem.IsError));
    }
}
