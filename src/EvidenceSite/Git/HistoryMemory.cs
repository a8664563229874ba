using EvidenceSite.Evidence.History;

namespace EvidenceSite.Git;

/// <summary>The history of the claims of an input folder. It is read again only when another commit is checked out. Not for two runs at once.</summary>
public sealed class HistoryMemory
{
    private GitRepository? _repository;
    private string? _folder;
    private string? _head;
    private SiteHistory? _history;

    /// <summary>The history as of the commit that is checked out; what is not committed is left out.</summary>
    /// <param name="input">The input folder.</param>
    public SiteHistory Read(string input)
    {
        if (_folder != input || _repository is null)
        {
            (_folder, _repository, _head) = (input, GitRepository.Find(new DirectoryInfo(input)).Value, null);
        }

        if (_repository?.Head() is not { } head)
        {
            return SiteHistory.None(_repository is null ? MissingHistory.NoRepository : MissingHistory.NoCommit);
        }

        if (_history is null || _head != head)
        {
            (_history, _head) = (GitHistory.Read(_repository, head), head);
        }

        return _history;
    }
}
