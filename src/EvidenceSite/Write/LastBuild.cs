using System.Collections.Immutable;
using System.Text.Json;

namespace EvidenceSite.Write;

/// <summary>
/// A build that ended without a problem, as the manifest remembers it: the next one has nothing to do if it starts from the same, the program was
/// not compiled anew, and nobody has touched the output.
/// </summary>
/// <param name="From">What it was made from: an <see cref="InputFingerprint"/>.</param>
/// <param name="Contents">What it made, in words, such as "Built 5 pages: 2 claims".</param>
/// <param name="Lengths">The length of each file of the manifest, in bytes and in its order.</param>
internal sealed record LastBuild(string From, string Contents, ImmutableArray<long> Lengths)
{
    /// <summary>The words of the last build into a folder, and how many files it has; null if it started from something else, or its files have changed since.</summary>
    /// <param name="folder">The output folder.</param>
    /// <param name="from">What a new build would start from.</param>
    public static (string Contents, int Files)? IfStillGood(string folder, string from)
    {
        try
        {
            var path = Path.Combine(folder, Manifest.FileName);
            var manifest = File.Exists(path) ? Manifest.Parse(File.ReadAllBytes(path)) : Manifest.Empty;
            return manifest.Build is { } build && build.From == from && File.GetLastWriteTimeUtc(path) is var written && IsProgramOlder(written) && build.HasAll(manifest.Files, folder, written)
                ? (build.Contents, manifest.Files.Length)
                : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            // The build will meet it again, and say what is wrong.
            return null;
        }
    }

    /// <summary>Whether the program was there, as it is, when the manifest was written.</summary>
    private static bool IsProgramOlder(DateTime written) => new DirectoryInfo(AppContext.BaseDirectory).EnumerateFiles("*.dll").All(part => part.LastWriteTimeUtc <= written);

    /// <summary>Whether each file is there, has its length, and was not written after the manifest, which a build writes last.</summary>
    private bool HasAll(ImmutableArray<string> files, string folder, DateTime written)
    {
        for (var i = 0; i < files.Length; i++)
        {
            var file = new FileInfo(Path.Combine(folder, files[i]));
            if (!file.Exists || file.Length != Lengths[i] || file.LastWriteTimeUtc > written)
            {
                return false;
            }
        }

        return true;
    }
}
