using EvidenceSite.Evidence.Bind;
using ICSharpCode.SharpZipLib.Checksum;
using ICSharpCode.SharpZipLib.Zip;

namespace EvidenceSite.Render.TakeAlong;

/// <summary>
/// Packs files into a zip archive whose bytes depend on nothing but names, order and contents: one fixed time, no owners, no rights.
/// </summary>
internal static class ZipArchiver
{
    private const int Level = 9;
    private const int LongestPath = 200;

    // The first moment that the format can express.
    private static readonly DateTime Time = new(1980, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>The archive, with the files in the order given.</summary>
    /// <exception cref="ArgumentException">A path leads out of the archive, or no file can have it on Windows, or two are the same there.</exception>
    public static byte[] Pack(IEnumerable<ZipEntryFile> files)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        using var stream = new MemoryStream();
        using (var zip = new ZipOutputStream(stream) { IsStreamOwner = false, UseZip64 = UseZip64.Dynamic })
        {
            zip.SetLevel(Level);
            foreach (var file in files)
            {
                if (!IsSafe(file.Path) || !taken.Add(file.Path))
                {
                    throw new ArgumentException($"\"{file.Path}\" cannot be the path of a file in an archive.", nameof(files));
                }

                Add(zip, file);
            }
        }

        return stream.ToArray();
    }

    private static void Add(ZipOutputStream zip, ZipEntryFile file)
    {
        var content = file.Content.ToArray();
        var entry = new ZipEntry(file.Path) { DateTime = Time, Size = content.Length, IsUnicodeText = true };
        if (file.IsStored || content.Length == 0)
        {
            var checksum = new Crc32();
            checksum.Update(content);
            entry.CompressionMethod = CompressionMethod.Stored;
            entry.CompressedSize = content.Length;
            entry.Crc = checksum.Value;
        }

        zip.PutNextEntry(entry);
        zip.Write(content);
        zip.CloseEntry();
    }

    /// <summary>Whether every system makes the same file of a path, and makes it inside the folder into which the archive is unpacked.</summary>
    private static bool IsSafe(string path) => path.Length <= LongestPath && path.Split('/').All(IsSafeName);

    private static bool IsSafeName(string name) =>
        name.Length > 0 && name[^1] != '.' && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.')
        && !Identifier.IsDeviceName(name.Split('.')[0].ToLowerInvariant());
}
