using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using EvidenceSite.Evidence.History;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Git;

/// <summary>
/// Reads the versions of the pages that hold claims: one walk over the commits that touched their folders, then the folders of all of these
/// commits, then each text that stands there, once.
/// </summary>
internal static class GitHistory
{
    /// <summary>How many commits that touched the pages are read, the latest first: a thousand take a few seconds.</summary>
    private const int MostCommits = 1000;

    private const string FileMode = "100";

    private static readonly ImmutableArray<string> Folders = [DocumentFolders.Of(DocumentKind.Condition), DocumentFolders.Of(DocumentKind.Topic)];

    /// <summary>The history as of a commit.</summary>
    /// <param name="repository">The repository in which the input folder lies.</param>
    /// <param name="head">The ID of the commit.</param>
    public static SiteHistory Read(GitRepository repository, string head) =>
        repository.IsShallow || Versions(repository, head) is not { } recorded ? SiteHistory.None(MissingHistory.Incomplete) : HistoryWalk.Of(recorded);

    private static RecordedVersions? Versions(GitRepository repository, string head)
    {
        // With all lines of work, and parents that skip commits which touch nothing here.
        var log = repository.Program.Run(
        [
            "log", "--topo-order", "--full-history", "--parents", "--no-patch", "--encoding=UTF-8", "-z", "--format=%H%x09%P%x09%at%x09%s",
            "--max-count=" + MostCommits.ToString(CultureInfo.InvariantCulture), head, "--", .. Folders,
        ]);
        if (log is not { IsGood: true })
        {
            return null;
        }

        var commits = Encoding.UTF8.GetString(log.Output).Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t', 4)).ToList();
        if (Trees(repository, [.. commits.Select(commit => commit[0])]) is not { } trees)
        {
            return null;
        }

        ImmutableArray<Revision> revisions = [.. commits.Select((commit, i) => new Revision(
            commit[0], Day(commit[2]), commit[3], [.. commit[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)], trees[i]))];
        var texts = repository.Blobs([.. revisions.SelectMany(revision => revision.Files.Values).Distinct(StringComparer.Ordinal)]);
        return texts.Value is { } found ? new RecordedVersions(revisions, found) : null;
    }

    /// <summary>The pages of each commit.</summary>
    private static List<FrozenDictionary<string, string>>? Trees(GitRepository repository, IReadOnlyList<string> commits)
    {
        var asked = commits.SelectMany(commit => Folders.Select(folder => $"{commit}:{repository.Prefix}{folder.TrimEnd('/')}")).ToList();
        if (repository.Program.Run(["cat-file", "--batch"], asked) is not { IsGood: true } run)
        {
            return null;
        }

        var files = commits.Select(_ => new Dictionary<string, string>(StringComparer.Ordinal)).ToList();
        var at = 0;
        foreach (var tree in GitObjects.Read(run.Output))
        {
            var (folder, those) = (Folders[at % Folders.Length], files[at / Folders.Length]);
            at++;
            // SHA-1 has 40 digits, SHA-256 has 64; a byte has two.
            foreach (var (mode, name, id) in tree is { Type: "tree" } there ? GitObjects.Entries(there.Content, there.Id.Length / 2) : [])
            {
                if (mode.StartsWith(FileMode, StringComparison.Ordinal) && name.EndsWith(".md", StringComparison.Ordinal) && name[0] is not ('_' or '.'))
                {
                    those.Add(folder + name, id);
                }
            }
        }

        return at == asked.Count ? [.. files.Select(those => those.ToFrozenDictionary(StringComparer.Ordinal))] : null;
    }

    private static DateOnly Day(string seconds) => DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(long.Parse(seconds, CultureInfo.InvariantCulture)).UtcDateTime);
}
