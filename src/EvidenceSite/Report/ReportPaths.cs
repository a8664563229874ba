using EvidenceSite.Evidence.Diagnostics;

namespace EvidenceSite.Report;

/// <summary>
/// How other programs find a file: by its path in the repository, with forward slashes, or in the current folder where that is in none. A
/// file outside of both keeps its whole path.
/// </summary>
/// <param name="input">The input folder.</param>
public sealed class ReportPaths(DirectoryInfo input)
{
    private readonly string _root = Repository(input) ?? Directory.GetCurrentDirectory();

    /// <summary>The path of a problem's file.</summary>
    public string Of(Place place)
    {
        var full = Path.GetFullPath(place.File, input.FullName);
        var relative = Path.GetRelativePath(_root, full);
        var isOutside = Path.IsPathRooted(relative) || relative == ".." || relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return (isOutside ? full : relative).Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>The folder above that holds <c>.git</c> (a folder, or a file in a worktree).</summary>
    private static string? Repository(DirectoryInfo input)
    {
        for (var folder = input; folder is not null; folder = folder.Parent)
        {
            if (Path.Exists(Path.Combine(folder.FullName, ".git")))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}
