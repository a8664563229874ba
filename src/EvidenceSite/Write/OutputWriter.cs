using System.Collections.Immutable;
using System.Text.Json;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Render;

namespace EvidenceSite.Write;

/// <summary>
/// The last stage, and the only one that writes. Unchanged files are not touched; changed ones are replaced in one step, so that each is
/// its old or its new version; files of an earlier build that are no longer made are deleted last.
/// </summary>
public static class OutputWriter
{
    // Inside the output folder, so that moving a file from there to its place is one step on every file system.
    private const string StagingFolder = ".evidence-site-tmp";

    /// <summary>Writes the files.</summary>
    /// <param name="files">The whole output.</param>
    /// <param name="folder">The output folder; made if it is not there.</param>
    /// <param name="clean">Whether unchanged files are written anew.</param>
    public static Staged<WriteResult> Write(ImmutableArray<OutputFile> files, string folder, bool clean)
    {
        var nothing = new WriteResult(0, 0, 0);
        var manifestPath = Path.Combine(folder, Manifest.FileName);
        var staging = Path.Combine(folder, StagingFolder);
        try
        {
            Directory.CreateDirectory(staging);
            var before = ReadManifest(manifestPath);
            var now = Manifest.Of(files.Select(file => file.Path));
            var problems = FilesInTheWay(files, folder, before);
            if (!problems.IsEmpty)
            {
                return new(nothing, problems);
            }

            // Named before they are written: whatever a killed build leaves behind is known to be ours.
            Replace(manifestPath, before.With(now).ToJson(), staging);
            var changed = files.Count(file => WriteOne(Path.Combine(folder, file.Path), file.Content.Span, clean, staging));
            var removed = Prune(before, now, folder);
            Replace(manifestPath, now.ToJson(), staging);
            return new(new WriteResult(changed, files.Length - changed, removed), []);
        }
        catch (JsonException e)
        {
            return new(nothing, [Catalogue.ManifestUnreadable(manifestPath, e.Message)]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new(nothing, [Catalogue.OutputUnwritable(folder, e.Message)]);
        }
        finally
        {
            DeleteStaging(staging);
        }
    }

    private static Manifest ReadManifest(string path) => File.Exists(path) ? Manifest.Parse(File.ReadAllBytes(path)) : Manifest.Empty;

    /// <summary>A foreign file with the very same bytes is not in the way: it becomes ours.</summary>
    private static ImmutableArray<Diagnostic> FilesInTheWay(ImmutableArray<OutputFile> files, string folder, Manifest before)
    {
        var ours = before.Files.ToHashSet(StringComparer.Ordinal);
        return
        [
            .. files.Where(file => !ours.Contains(file.Path))
                .Select(file => (File: file, FullPath: Path.Combine(folder, file.Path)))
                .Where(file => Directory.Exists(file.FullPath) || (File.Exists(file.FullPath) && !HasContent(file.FullPath, file.File.Content.Span)))
                .Select(file => Catalogue.ForeignFile(file.FullPath)),
        ];
    }

    private static bool WriteOne(string path, ReadOnlySpan<byte> content, bool always, string staging)
    {
        if (!always && File.Exists(path) && HasContent(path, content))
        {
            return false;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        Replace(path, content, staging);
        return true;
    }

    private static void Replace(string path, ReadOnlySpan<byte> content, string staging)
    {
        var staged = Path.Combine(staging, "file");
        File.WriteAllBytes(staged, content);
        File.Move(staged, path, overwrite: true);
    }

    private static void DeleteStaging(string staging)
    {
        try
        {
            if (Directory.Exists(staging))
            {
                Directory.Delete(staging, recursive: true);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next build deletes it; the site itself is whole.
        }
    }

    private static bool HasContent(string path, ReadOnlySpan<byte> content)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
        if (stream.Length != content.Length)
        {
            return false;
        }

        var existing = new byte[content.Length];
        stream.ReadExactly(existing);
        return content.SequenceEqual(existing);
    }

    private static int Prune(Manifest before, Manifest now, string folder)
    {
        var kept = now.Files.ToHashSet(StringComparer.Ordinal);
        var removed = 0;
        foreach (var path in before.Files.Where(path => !kept.Contains(path)))
        {
            var fullPath = Path.Combine(folder, path);
            if (File.Exists(fullPath))
            {
                File.Delete(fullPath);
                removed++;
            }

            DeleteEmptyFolders(Path.GetDirectoryName(fullPath)!, folder);
        }

        return removed;
    }

    private static void DeleteEmptyFolders(string folder, string root)
    {
        while (folder.Length > root.Length && Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
            folder = Path.GetDirectoryName(folder)!;
        }
    }
}
