using System.Globalization;
using System.IO.Enumeration;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace EvidenceSite.Write;

/// <summary>
/// Stands for everything that a build is made from: the bytes of every file of the input folder, the program's version, the day, and the options.
/// Two builds with the same fingerprint by the same program have the same output, unless pages tell what a repository says of their history.
/// </summary>
internal static class InputFingerprint
{
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
        catch (Exception e) when (IsUnreadable(e) || (e is AggregateException { InnerExceptions: var several } && several.All(IsUnreadable)))
        {
            return null;
        }
    }

    private static bool IsUnreadable(Exception e) => e is IOException or UnauthorizedAccessException;

    /// <summary>Every file and folder below a folder, links included but not followed.</summary>
    private static FileSystemEnumerable<FileSystemInfo> Everything(DirectoryInfo folder) =>
        new(folder.FullName, (ref FileSystemEntry entry) => entry.ToFileSystemInfo(), new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false })
        {
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };

    /// <summary>The same wherever the program was compiled. Programs of one version can differ while they are worked on: see <see cref="LastBuild"/>.</summary>
    private static string Version => typeof(InputFingerprint).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    private static string Of(string folder, FileInfo[] files, DateOnly today, bool noIndex)
    {
        var lines = new string[files.Length];
        Parallel.For(0, files.Length, i =>
        {
            using var stream = files[i].OpenRead();
            lines[i] = $"{Convert.ToHexStringLower(SHA256.HashData(stream))} {Path.GetRelativePath(folder, files[i].FullName)}";
        });
        Array.Sort(lines, StringComparer.Ordinal);
        var all = string.Join('\n', [.. lines, Version, today.ToString("o", CultureInfo.InvariantCulture), noIndex ? "noindex" : ""]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)));
    }
}
