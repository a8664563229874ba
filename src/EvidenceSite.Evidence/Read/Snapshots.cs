using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using EvidenceSite.Evidence.Diagnostics;

namespace EvidenceSite.Evidence.Read;

/// <summary>The texts of sources as they were read, found by their SHA-256. They are not part of the input, and nothing of them is published.</summary>
public sealed class Snapshots
{
    private readonly FrozenDictionary<string, string> _byHash;

    private Snapshots(string folder, FrozenDictionary<string, string> byHash) => (Folder, _byHash) = (folder, byHash);

    /// <summary>The folder, as it was named.</summary>
    public string Folder { get; }

    /// <summary>Reads all files of a folder.</summary>
    /// <param name="folder">The folder; null if there is nothing to compare with.</param>
    public static Staged<Snapshots?> Read(string? folder)
    {
        if (folder is null)
        {
            return new(null, []);
        }

        var byHash = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Where(file => new FileInfo(file).Length <= InputReader.LargestFile))
            {
                var bytes = File.ReadAllBytes(file);
                byHash[Convert.ToHexStringLower(SHA256.HashData(bytes))] = Encoding.UTF8.GetString(bytes);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new(null, [Catalogue.InputFolderMissing(folder, e.Message)]);
        }

        return new(new Snapshots(folder, byHash.ToFrozenDictionary(StringComparer.Ordinal)), []);
    }

    /// <summary>The text with a SHA-256 (64 hexadecimal digits in lower case); null if none of the files has it.</summary>
    public string? Find(string sha256) => _byHash.GetValueOrDefault(sha256);
}
