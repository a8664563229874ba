using System.Globalization;
using System.Text;

namespace EvidenceSite.Fuzz;

/// <summary>The folder for what was found: for each finding the input, and a text that says what is wrong.</summary>
/// <param name="folder">The folder; made if it is not there.</param>
internal sealed class FindingFolder(DirectoryInfo folder)
{
    private const string RunningFile = "running.txt";

    /// <summary>Notes which case is tried: a case that ends the process, such as by a stack overflow, leaves nothing else behind.</summary>
    public void Note(string target, int seed, int number)
    {
        folder.Create();
        File.WriteAllText(Path.Combine(folder.FullName, RunningFile), Again(target, seed, number) + "\n");
    }

    /// <summary>Takes the note away again.</summary>
    public void Done() => File.Delete(Path.Combine(folder.FullName, RunningFile));

    /// <summary>Keeps a finding.</summary>
    /// <returns>The file that reproduces it.</returns>
    public string Keep(string target, int seed, int number, FuzzInput input, IEnumerable<string> faults)
    {
        folder.Create();
        var name = string.Create(CultureInfo.InvariantCulture, $"{target}-{seed}-{number}");
        var file = Path.Combine(folder.FullName, name + Path.GetExtension(input.Path));
        File.WriteAllBytes(file, input.Content);
        File.WriteAllText(
            Path.Combine(folder.FullName, name + ".txt"),
            new StringBuilder().Append("As ").AppendLine(input.Path).AppendLine(Again(target, seed, number)).AppendJoin('\n', faults).AppendLine().ToString());
        return file;
    }

    private static string Again(string target, int seed, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"Again: --target {target} --seed {seed} --from {number} --cases 1");
}
