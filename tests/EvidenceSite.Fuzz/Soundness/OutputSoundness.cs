using System.Security.Cryptography;

namespace EvidenceSite.Fuzz.Soundness;

/// <summary>What must hold of every file of a built site. A content that was looked at once is not looked at again.</summary>
internal sealed class OutputSoundness
{
    private readonly HashSet<string> _sound = new(StringComparer.Ordinal);

    /// <summary>What does not hold, with the file.</summary>
    /// <param name="folder">The output folder.</param>
    public IEnumerable<string> Faults(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
            .Select(file => (Path: Path.GetRelativePath(folder, file).Replace('\\', '/'), Content: File.ReadAllBytes(file))).ToList();
        return files.SelectMany(file => Faults(file.Path, file.Content)).Concat(ReferenceFileSoundness.Faults(files));
    }

    private List<string> Faults(string path, byte[] content)
    {
        var key = Path.GetExtension(path) + Convert.ToHexString(SHA256.HashData(content));
        if (_sound.Contains(key))
        {
            return [];
        }

        var faults = Look(path, content).Select(fault => $"{path}: {fault}").ToList();
        if (faults.Count == 0)
        {
            _sound.Add(key);
        }

        return faults;
    }

    private IEnumerable<string> Look(string path, byte[] content) => Path.GetFileName(path) switch
    {
        // The site's own pictures and downloads are published as they are.
        _ when path.Contains("assets/", StringComparison.Ordinal) && !path.Contains("assets/theme/", StringComparison.Ordinal) => [],
        "_headers" => HeadersSoundness.Faults(content),
        "search-data.js" or "comparison-data.js" => JsonSoundness.FaultsInCall(content),
        _ when path.Contains("search-data/", StringComparison.Ordinal) || path.Contains("comparison-data/", StringComparison.Ordinal) => JsonSoundness.FaultsInCall(content),
        _ => Path.GetExtension(path) switch
        {
            ".html" => HtmlSoundness.Faults(content),
            ".xml" or ".svg" or ".xhtml" or ".opf" or ".ncx" => XmlSoundness.Faults(content),
            ".json" or ".webmanifest" => JsonSoundness.Faults(content),
            ".csv" => CsvSoundness.Faults(content),
            ".zip" or ".epub" => ArchiveSoundness.Faults(content, Faults),
            _ => [],
        },
    };
}
