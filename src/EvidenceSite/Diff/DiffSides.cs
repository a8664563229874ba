using EvidenceSite.Git;

namespace EvidenceSite.Diff;

/// <summary>
/// Finds the two versions that a command line names: two folders; <c>A..B</c>, or <c>A B</c>, two revisions; <c>A...B</c>, B and the revision at
/// which it parted from A, as a pull request shows it; or <c>A</c> and the input folder as it is. An empty name in <c>A..</c> is HEAD.
/// </summary>
internal static class DiffSides
{
    private const string Head = "HEAD";

    /// <summary>The versions; null with the reason if they cannot be had.</summary>
    public static (DiffSide Old, DiffSide New)? Find(DirectoryInfo input, IReadOnlyList<string> versions, out string? fault)
    {
        fault = null;
        if (versions.Count == 2 && versions.All(Directory.Exists))
        {
            return (DiffSide.OfFolder(versions[0], new(versions[0])), DiffSide.OfFolder(versions[1], new(versions[1])));
        }

        if (versions.Count == 1 && Directory.Exists(versions[0]) && versions[0].Contains("..", StringComparison.Ordinal))
        {
            fault = $"{versions[0]} is a folder. Give two folders to compare them.";
            return null;
        }

        var found = GitRepository.Find(input);
        if (found.Value is not { } repository)
        {
            var missing = versions.Count == 2 ? versions.FirstOrDefault(name => !Directory.Exists(name)) : null;
            fault = missing is null ? found.Fault : $"{found.Fault} There is no folder {missing} either.";
            return null;
        }

        var (old, @new) = Split(versions);
        var first = repository.Commit(old);
        var second = @new is null ? null : repository.Commit(@new);
        var parted = IsFromParting(versions) && first.Value is { } one && second?.Value is { } other ? repository.MergeBase(one, other) : first;
        fault = first.Fault ?? second?.Fault ?? parted.Fault;
        if (fault is not null)
        {
            return null;
        }

        if (@new is null && !input.Exists)
        {
            fault = $"There is no folder {input.FullName} to compare with {old}. Name the one that holds settings.yml with --input.";
            return null;
        }

        var before = OfRevision(repository, old, parted.Value!, out fault);
        var after = fault is not null ? null : @new is null ? DiffSide.OfFolder(input.ToString(), input) : OfRevision(repository, @new, second!.Value!, out fault);
        return before is null || after is null ? null : (before, after);
    }

    private static bool IsFromParting(IReadOnlyList<string> versions) => versions.Count == 1 && versions[0].Contains("...", StringComparison.Ordinal);

    private static (string Old, string? New) Split(IReadOnlyList<string> versions)
    {
        if (versions.Count == 2)
        {
            return (versions[0], versions[1]);
        }

        var parts = versions[0].Split(IsFromParting(versions) ? "..." : "..", 2);
        return parts.Length == 1 ? (parts[0], null) : (Named(parts[0]), Named(parts[1]));
    }

    private static string Named(string revision) => revision.Length == 0 ? Head : revision;

    private static DiffSide? OfRevision(GitRepository repository, string name, string commit, out string? fault)
    {
        var files = repository.Files(commit);
        fault = files.Fault;
        return fault is null ? DiffSide.OfFiles(name, files.Value) : null;
    }
}
