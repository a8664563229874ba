using System.Collections.Immutable;
using System.Globalization;
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
    /// <param name="build">What the manifest shall remember: what the build was made from, and what it made in words. Null for a build that must not stand for the next one.</param>
    public static Staged<WriteResult> Write(ImmutableArray<OutputFile> files, string folder, bool clean, (string From, string Contents)? build = null)
    {
        var done = new Progress();
        try
        {
            Directory.CreateDirectory(folder);
            using var taken = WriteLock.Take(Path.Combine(folder, WriteLock.FileName));
            ImmutableArray<Diagnostic> problems = taken is null ? [Catalogue.OutputBusy(folder)] : Write(files, folder, clean, build, done);
            return new(done.Result, problems);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new(done.Result, [Catalogue.OutputUnwritable(folder, e.Message)]);
        }
        catch (AggregateException e) when (e.InnerExceptions.All(inner => inner is IOException or UnauthorizedAccessException))
        {
            return new(done.Result, [Catalogue.OutputUnwritable(folder, e.InnerExceptions[0].Message)]);
        }
    }

    private static ImmutableArray<Diagnostic> Write(ImmutableArray<OutputFile> files, string folder, bool clean, (string From, string Contents)? build, Progress done)
    {
        var manifestPath = Path.Combine(folder, Manifest.FileName);
        var staging = Path.Combine(folder, StagingFolder);
        try
        {
            Directory.CreateDirectory(staging);
            var before = ReadManifest(manifestPath);
            var now = Manifest.Of(files.Select(file => file.Path));
            var problems = InTheWay(files, now, folder, before);
            if (!problems.IsEmpty)
            {
                return problems;
            }

            // Named before they are written: whatever a killed build leaves behind is known to be ours, and taken for no whole build.
            WriteOne(manifestPath, ManifestFile(Begun(before, now, build?.From)), always: false, staging);
            MakeRoom(before, now, folder);
            foreach (var turn in Enum.GetValues<OutputTurn>())
            {
                // What takes longest begins first, so that nothing waits for it in the end.
                ImmutableArray<OutputFile> inOrder = [.. files.Where(file => file.Turn == turn).OrderByDescending(file => file.IsLarge)];
                Parallel.ForEach(
                    inOrder, () => new MemoryStream(),
                    (file, _, memory) =>
                    {
                        // Made once, to be compared and written; in memory that each thread uses again.
                        var made = file.IsLarge ? file : file.HeldIn(memory);
                        done.Count(WriteOne(Path.Combine(folder, file.Path), made, clean, staging));
                        return memory;
                    },
                    memory => memory.Dispose());
            }

            done.Removed = Prune(before, now, folder);
            // Written last, so that each file which is changed from now on is younger than the manifest.
            var isYoungest = build is not { From: var from } || LastBuild.IfStillGood(folder, from) is not null;
            WriteOne(manifestPath, ManifestFile(now with { Build = Remembered(build, files, now) }), always: !isYoungest, staging);
            return [];
        }
        catch (JsonException e)
        {
            return [Catalogue.ManifestUnreadable(manifestPath, e.Message)];
        }
        finally
        {
            DeleteStaging(staging);
        }
    }

    /// <summary>The manifest while files are written. It stays as it is if they are the same as before, made from the same.</summary>
    private static Manifest Begun(Manifest before, Manifest now, string? from)
    {
        var both = before.With(now);
        return both.Files.SequenceEqual(before.Files, StringComparer.Ordinal) && before.Build?.From == from ? before : both;
    }

    private static LastBuild? Remembered((string From, string Contents)? build, ImmutableArray<OutputFile> files, Manifest now)
    {
        if (build is not var (from, contents))
        {
            return null;
        }

        var lengths = files.ToDictionary(file => file.Path, file => file.Length, StringComparer.Ordinal);
        return new LastBuild(from, contents, [.. now.Files.Select(path => lengths[path])]);
    }

    private static OutputFile ManifestFile(Manifest manifest) => new(Manifest.FileName, manifest.ToJson());

    private static Manifest ReadManifest(string path) => File.Exists(path) ? Manifest.Parse(File.ReadAllBytes(path)) : Manifest.Empty;

    /// <summary>
    /// What stands where something else must go and is not ours. A foreign file with the very same bytes is not in the way: it becomes ours.
    /// Neither is anything written through a link that leads out of the folder.
    /// </summary>
    private static ImmutableArray<Diagnostic> InTheWay(ImmutableArray<OutputFile> files, Manifest now, string folder, Manifest before)
    {
        var ours = before.Files.ToHashSet(StringComparer.Ordinal);
        var folders = now.Folders.Where(path => IsLink(folder, path) || (!ours.Contains(path) && File.Exists(Path.Combine(folder, path))));
        var foreign = files.Where(file => HoldsForeignFile(folder, file.Path, ours) || IsForeignFile(folder, file, ours)).Select(file => file.Path);
        return [.. folders.Concat(foreign).Select(path => Catalogue.ForeignFile(Path.Combine(folder, path)))];
    }

    private static bool IsForeignFile(string folder, OutputFile file, HashSet<string> ours)
    {
        var fullPath = Path.Combine(folder, file.Path);
        return !ours.Contains(file.Path) && File.Exists(fullPath) && !HasContent(fullPath, file);
    }

    private static bool HoldsForeignFile(string root, string path, HashSet<string> ours)
    {
        var folder = Path.Combine(root, path);
        return Directory.Exists(folder) && (IsLink(root, path) ||
            Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Any(file => !ours.Contains(Path.GetRelativePath(root, file).Replace('\\', '/'))));
    }

    private static bool IsLink(string root, string path) => new DirectoryInfo(Path.Combine(root, path)).LinkTarget is not null;

    /// <summary>Deletes files of ours where a folder must go now, and files of ours in a folder where a file must go.</summary>
    private static void MakeRoom(Manifest before, Manifest now, string folder)
    {
        var files = now.Files.ToHashSet(StringComparer.Ordinal);
        var folders = now.Folders.ToHashSet(StringComparer.Ordinal);
        foreach (var path in before.Files.Where(path => folders.Contains(path) || Manifest.FoldersOf(path).Any(files.Contains)))
        {
            Delete(path, folder);
        }
    }

    private static bool WriteOne(string path, OutputFile file, bool always, string staging)
    {
        if (!always && File.Exists(path) && HasContent(path, file))
        {
            return false;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        Replace(path, file, staging);
        return true;
    }

    private static void Replace(string path, OutputFile file, string staging)
    {
        var staged = Path.Combine(staging, string.Create(CultureInfo.InvariantCulture, $"file-{Environment.CurrentManagedThreadId}"));
        using (var stream = new FileStream(staged, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0))
        {
            file.WriteTo(stream);
        }

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

    private static bool HasContent(string path, OutputFile file)
    {
        using var existing = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        using var comparing = new ComparingStream(existing);
        file.WriteTo(comparing);
        return comparing.IsSame;
    }

    private static int Prune(Manifest before, Manifest now, string folder)
    {
        var kept = now.Files.ToHashSet(StringComparer.Ordinal);
        var removed = 0;
        foreach (var path in before.Files.Where(path => !kept.Contains(path)))
        {
            removed += Delete(path, folder) ? 1 : 0;
        }

        return removed;
    }

    /// <summary>Deletes a file of ours and the folders that it leaves empty; whether it was there. Nothing is deleted through a link.</summary>
    private static bool Delete(string path, string folder)
    {
        if (Manifest.FoldersOf(path).Any(above => IsLink(folder, above)))
        {
            return false;
        }

        var fullPath = Path.Combine(folder, path);
        var exists = File.Exists(fullPath);
        if (exists)
        {
            File.Delete(fullPath);
        }

        DeleteEmptyFolders(Path.GetDirectoryName(fullPath)!, folder);
        return exists;
    }

    private static void DeleteEmptyFolders(string folder, string root)
    {
        while (folder.Length > root.Length && Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
            folder = Path.GetDirectoryName(folder)!;
        }
    }

    /// <summary>What was done so far: also a build that fails halfway tells it. Safe for several threads.</summary>
    private sealed class Progress
    {
        private int _changed;
        private int _unchanged;

        public int Removed { get; set; }

        public WriteResult Result => new(_changed, _unchanged, Removed);

        public void Count(bool isChanged) => _ = isChanged ? Interlocked.Increment(ref _changed) : Interlocked.Increment(ref _unchanged);
    }
}
