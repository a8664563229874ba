using System.IO.Compression;

namespace EvidenceSite.Tests.Sites;

/// <summary>A zip archive, read by other code than that which writes it.</summary>
internal static class Archive
{
    /// <summary>Its entries, in their order.</summary>
    public static IReadOnlyList<ArchiveEntry> Entries(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        return [.. archive.Entries.Select(entry => new ArchiveEntry(entry.FullName, BytesOf(entry), entry.LastWriteTime.DateTime, entry.ExternalAttributes, entry.CompressedLength))];
    }

    /// <summary>Unpacks it into a folder.</summary>
    public static string Unpack(string path, string folder)
    {
        ZipFile.ExtractToDirectory(path, folder);
        return folder;
    }

    private static byte[] BytesOf(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}

/// <summary>An entry of an archive.</summary>
internal sealed record ArchiveEntry(string Path, byte[] Content, DateTime Time, int Attributes, long PackedLength);
