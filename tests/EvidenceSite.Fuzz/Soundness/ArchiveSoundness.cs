using System.Buffers;
using System.IO.Compression;

namespace EvidenceSite.Fuzz.Soundness;

/// <summary>What must hold of an archive: no entry is unpacked elsewhere than in a folder for it, on any system, and each is sound itself.</summary>
internal static class ArchiveSoundness
{
    private static readonly SearchValues<char> Reserved = SearchValues.Create("\\:*?\"<>|");

    /// <summary>What does not hold.</summary>
    /// <param name="content">A zip file.</param>
    /// <param name="look">Looks at an entry.</param>
    public static IEnumerable<string> Faults(byte[] content, Func<string, byte[], IEnumerable<string>> look)
    {
        using var archive = new ZipArchive(new MemoryStream(content));
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in archive.Entries)
        {
            var name = entry.FullName;
            if (name.StartsWith('/') || name.Split('/').Any(step => step is "" or "." or "..") || name.AsSpan().ContainsAny(Reserved) || name.Any(char.IsControl) || !names.Add(name))
            {
                yield return $"An entry that cannot be unpacked everywhere: {name}";
            }

            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            foreach (var fault in look(name, bytes.ToArray()))
            {
                yield return fault;
            }
        }
    }
}
