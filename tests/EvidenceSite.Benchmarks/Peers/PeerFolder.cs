using EvidenceSite.Theme;

namespace EvidenceSite.Benchmarks.Peers;

/// <summary>Lays templates, evidence and the style sheet into the folder of a peer.</summary>
internal static class PeerFolder
{
    private static readonly string[] Sections = ["conditions", "treatments", "sources", "references"];
    private static readonly string[] Installed = ["node_modules"];

    /// <summary>Where the templates of a peer are in the repository.</summary>
    public static DirectoryInfo Templates(string peer) => new(Repository.Path("tests", "EvidenceSite.Benchmarks", "Peers", peer));

    /// <summary>Copies the templates, without what was installed beside them.</summary>
    public static void LayTemplates(string peer, DirectoryInfo folder) => Copy(Templates(peer), folder);

    /// <summary>Copies the evidence.</summary>
    /// <param name="input">The evidence.</param>
    /// <param name="folder">Where the folders of the sections go.</param>
    /// <param name="home">The name of the home page there.</param>
    public static void LayEvidence(DirectoryInfo input, DirectoryInfo folder, string home)
    {
        File.Copy(Path.Combine(input.FullName, "index.md"), Path.Combine(folder.FullName, home), overwrite: true);
        foreach (var section in Sections)
        {
            var to = folder.CreateSubdirectory(section).FullName;
            foreach (var file in Directory.EnumerateFiles(Path.Combine(input.FullName, section), "*.md"))
            {
                File.WriteAllText(Path.Combine(to, Path.GetFileName(file)), Renamed(section, File.ReadAllText(file)));
            }
        }
    }

    /// <summary>Writes the program's style sheet, so that the pages look alike.</summary>
    public static void LayStyle(DirectoryInfo folder) =>
        File.WriteAllBytes(Path.Combine(folder.CreateSubdirectory("assets").FullName, ThemeFiles.StyleSheet), ThemeFiles.Load().All.Single(file => file.Name == ThemeFiles.StyleSheet).Content);

    /// <summary>Keys that mean something else there: the address of a page, and in YAML 1.1 a truth value.</summary>
    private static string Renamed(string section, string text) => section switch
    {
        "sources" => text.Replace("\nurl: ", "\naddress: ", StringComparison.Ordinal),
        "references" => text.Replace("\n  n: ", "\n  people: ", StringComparison.Ordinal),
        _ => text,
    };

    private static void Copy(DirectoryInfo from, DirectoryInfo to)
    {
        to.Create();
        foreach (var file in from.EnumerateFiles())
        {
            file.CopyTo(Path.Combine(to.FullName, file.Name), overwrite: true);
        }

        foreach (var inner in from.EnumerateDirectories().Where(inner => !Installed.Contains(inner.Name, StringComparer.Ordinal)))
        {
            Copy(inner, to.CreateSubdirectory(inner.Name));
        }
    }
}
