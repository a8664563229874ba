using System.Collections.Immutable;
using System.Text;
using EvidenceSite.Evidence.Read;

namespace EvidenceSite.Git;

/// <summary>The repository in which an input folder lies.</summary>
internal sealed class GitRepository
{
    private readonly GitProgram _git;
    private readonly string _prefix;

    private GitRepository(GitProgram git, string prefix, bool isShallow) => (_git, _prefix, IsShallow) = (git, prefix, isShallow);

    /// <summary>Whether old commits were left out when it was cloned.</summary>
    public bool IsShallow { get; }

    /// <summary>The repository of an input folder. The folder itself need not be there: an earlier revision may have it.</summary>
    /// <param name="input">The folder that holds <c>settings.yml</c>.</param>
    public static GitResult<GitRepository> Find(DirectoryInfo input)
    {
        var (folder, rest) = (input, "");
        while (!folder.Exists && folder.Parent is { } parent)
        {
            (folder, rest) = (parent, $"{folder.Name}/{rest}");
        }

        var git = new GitProgram(folder);
        if (git.Run(["rev-parse", "--is-shallow-repository", "--is-inside-work-tree", "--show-prefix"]) is not { } run)
        {
            return GitResult<GitRepository>.Failed("The program git is needed for this and cannot be found. Install it (git-scm.com), or compare two folders.");
        }

        if (!run.IsGood)
        {
            return GitResult<GitRepository>.Failed(run.Errors.Contains("dubious ownership", StringComparison.Ordinal)
                ? $"The repository of {input.FullName} belongs to another user, so git does not read it. \"git config --global --add safe.directory PATH\" says that you trust it."
                : $"The folder {input.FullName} lies in no git repository.");
        }

        // Without a line end behind it the prefix of the top folder would be lost.
        var lines = Encoding.UTF8.GetString(run.Output).ReplaceLineEndings("\n").Split('\n');
        return lines is [var isShallow, "true", var prefix, ..]
            ? GitResult<GitRepository>.Of(new GitRepository(git, prefix + rest, isShallow == "true"))
            : GitResult<GitRepository>.Failed($"The folder {input.FullName} lies in the inner files of a git repository.");
    }

    /// <summary>The ID of the commit that is checked out; null if there is none yet.</summary>
    public string? Head() => _git.Run(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]) is { IsGood: true, Text: { Length: > 0 } id } ? id : null;

    /// <summary>The commit that a revision names.</summary>
    /// <param name="revision">Such as <c>main</c>, <c>v1.2</c>, <c>HEAD~3</c> or the ID of a commit.</param>
    public GitResult<string> Commit(string revision) =>
        _git.Run(["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"]) is { IsGood: true } run
            ? GitResult<string>.Of(run.Text)
            : GitResult<string>.Failed($"There is no revision \"{revision}\" in this repository.{Shallow()}");

    /// <summary>The commit at which two lines of work parted.</summary>
    public GitResult<string> MergeBase(string one, string other) =>
        _git.Run(["merge-base", one, other]) is { IsGood: true } run
            ? GitResult<string>.Of(run.Text)
            : GitResult<string>.Failed($"The two revisions have no common ancestor in this repository.{Shallow()}");

    /// <summary>The input folder as it is in a commit. Assets come without their bytes.</summary>
    /// <param name="commit">The commit's ID.</param>
    public GitResult<ImmutableArray<StoredFile>> Files(string commit)
    {
        var folder = _prefix.TrimEnd('/');
        if (_git.Run(["ls-tree", "-r", "-z", "--full-tree", folder.Length == 0 ? commit : $"{commit}:{folder}"]) is not { IsGood: true } list)
        {
            return GitResult<ImmutableArray<StoredFile>>.Failed($"There is no folder {folder} in the revision {commit[..10]}.");
        }

        var entries = Encoding.UTF8.GetString(list.Output).Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(TreeEntry.Read).Where(entry => entry.Type == "blob").ToList();
        var wanted = entries.Where(entry => entry is { IsLink: false, IsAsset: false }).Select(entry => entry.Id).Distinct(StringComparer.Ordinal).ToList();
        var blobs = Blobs(wanted);
        return blobs.Fault is { } fault
            ? GitResult<ImmutableArray<StoredFile>>.Failed(fault)
            : GitResult<ImmutableArray<StoredFile>>.Of([.. entries.Select(entry => new StoredFile(entry.Path, entry.IsLink ? null : entry.IsAsset ? ReadOnlyMemory<byte>.Empty : blobs.Value![entry.Id]))]);
    }

    /// <summary>The contents of files.</summary>
    /// <param name="ids">The IDs of their contents.</param>
    public GitResult<Dictionary<string, ReadOnlyMemory<byte>>> Blobs(IReadOnlyCollection<string> ids)
    {
        var found = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        if (_git.Run(["cat-file", "--batch"], ids) is not { IsGood: true } run)
        {
            return Incomplete();
        }

        foreach (var blob in GitObjects.Read(run.Output))
        {
            if (blob is not { } there)
            {
                return Incomplete();
            }

            found[there.Id] = there.Content;
        }

        return found.Count == ids.Count ? GitResult<Dictionary<string, ReadOnlyMemory<byte>>>.Of(found) : Incomplete();
    }

    private static GitResult<Dictionary<string, ReadOnlyMemory<byte>>> Incomplete() =>
        GitResult<Dictionary<string, ReadOnlyMemory<byte>>>.Failed("The repository lacks the contents of some files, as a partial clone does. Clone it without --filter.");

    private string Shallow() => IsShallow
        ? " This clone is shallow: it lacks older commits. Fetch them with \"git fetch --unshallow\"; on GitHub Actions, set fetch-depth: 0 for actions/checkout."
        : " Branches of the original are named such as origin/main, and must have been fetched.";

    /// <summary>A line of <c>git ls-tree</c>: mode, type and ID, then a tab and the path.</summary>
    private sealed record TreeEntry(string Mode, string Type, string Id, string Path)
    {
        public bool IsLink => Mode == "120000";

        public bool IsAsset => Path.StartsWith("assets/", StringComparison.Ordinal);

        public static TreeEntry Read(string line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var head = line[..tab].Split(' ');
            return new(head[0], head[1], head[2], line[(tab + 1)..]);
        }
    }
}
