using System.IO.Compression;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Plan;
using EvidenceSite.Plan.TakeAlong;
using EvidenceSite.Render;

namespace EvidenceSite.Write;

/// <summary>Writes the offline copy. It is replaced in one step, so that there is always a whole one, old or new.</summary>
public static class BundleWriter
{
    /// <summary>Writes the file.</summary>
    /// <param name="bundle">The offline copy.</param>
    /// <param name="path">Where to write it. Only an offline copy is replaced.</param>
    public static Staged<WriteResult> Write(OutputFile bundle, string path)
    {
        var nothing = new WriteResult(0, 0, 0);
        var folder = Path.GetDirectoryName(path)!;

        // In the same folder, so that moving it to its place is one step on every file system.
        var staged = Path.Combine(folder, $".{Path.GetFileName(path)}.tmp");
        try
        {
            Directory.CreateDirectory(folder);
            using var taken = WriteLock.Take(Path.Combine(folder, $".{Path.GetFileName(path)}.lock"));
            if (taken is null)
            {
                return new(nothing, [Catalogue.OutputBusy(path)]);
            }

            if (Directory.Exists(path) || (File.Exists(path) && !IsBundle(path)))
            {
                return new(nothing, [Catalogue.ForeignFile(path)]);
            }

            try
            {
                File.WriteAllBytes(staged, bundle.Content.Span);
                File.Move(staged, path, overwrite: true);
            }
            finally
            {
                File.Delete(staged);
            }

            return new(new WriteResult(1, 0, 0), []);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new(nothing, [Catalogue.OutputUnwritable(path, e.Message)]);
        }
    }

    /// <summary>Whether a file is an offline copy, of whatever site.</summary>
    private static bool IsBundle(string path)
    {
        try
        {
            using var archive = ZipFile.OpenRead(path);
            return archive.GetEntry(SitePaths.StartHere) is not null && archive.GetEntry(OfflineCopy.Checksums) is not null;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
