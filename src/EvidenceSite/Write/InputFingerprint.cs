using System.Globalization;
using System.IO.Enumeration;
using System.Security.Cryptography;
using System.Text;
using EvidenceSite.Citations;
using EvidenceSite.Data;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Exchange.Coins;
using EvidenceSite.Plan;
using EvidenceSite.Theme;

namespace EvidenceSite.Write;

/// <summary>
/// Stands for everything that a build is made from: the bytes of every file of the input folder, the program itself, the day, and the options.
/// Two builds with the same fingerprint have the same output, unless pages tell what a repository says of their history.
/// </summary>
internal static class InputFingerprint
{
    /// <summary>The parts of the program. A part's version ID depends on its source and on the libraries that it was compiled with.</summary>
    private static readonly Type[] Parts =
        [typeof(InputFingerprint), typeof(ThemeFiles), typeof(SitePlan), typeof(DataFile), typeof(Corpus), typeof(ContextObject), typeof(CitationItem)];

    /// <summary>The fingerprint; null where the folder cannot be read, or holds a link that leads elsewhere: a build says what is wrong.</summary>
    /// <param name="input">The input folder.</param>
    /// <param name="today">The day by which pages are judged current.</param>
    /// <param name="noIndex">Whether the site is a preview.</param>
    public static string? Of(DirectoryInfo input, DateOnly today, bool noIndex)
    {
        try
        {
            FileSystemInfo[] files = [.. Everything(input)];
            return Array.Exists(files, file => file.LinkTarget is not null) ? null : Of(input.FullName, [.. files.OfType<FileInfo>()], today, noIndex);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Every file and folder below a folder, links included but not followed.</summary>
    private static FileSystemEnumerable<FileSystemInfo> Everything(DirectoryInfo folder) =>
        new(folder.FullName, (ref FileSystemEntry entry) => entry.ToFileSystemInfo(), new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false })
        {
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };

    private static string Of(string folder, FileInfo[] files, DateOnly today, bool noIndex)
    {
        var lines = new string[files.Length];
        Parallel.For(0, files.Length, i =>
        {
            using var stream = files[i].OpenRead();
            lines[i] = $"{Convert.ToHexStringLower(SHA256.HashData(stream))} {Path.GetRelativePath(folder, files[i].FullName)}";
        });
        Array.Sort(lines, StringComparer.Ordinal);
        var all = string.Join('\n', [.. lines, .. Parts.Select(part => part.Module.ModuleVersionId.ToString()), today.ToString("o", CultureInfo.InvariantCulture), noIndex ? "noindex" : ""]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)));
    }
}
