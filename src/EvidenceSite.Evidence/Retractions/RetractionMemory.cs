using EvidenceSite.Evidence.Diagnostics;

namespace EvidenceSite.Evidence.Retractions;

/// <summary>
/// What an earlier run found in the retraction list, so that a long list is not read again for each edit of a page. Not for two runs at once.
/// </summary>
public sealed class RetractionMemory
{
    // As in ReadMemory: a file that was changed shortly before it was read may change again and keep its time.
    private static readonly TimeSpan Unsure = TimeSpan.FromSeconds(2);

    private Entry? _entry;

    /// <summary>What was found; null if the list or what is looked for is another now.</summary>
    internal Staged<RetractionList>? Recall(FileInfo file, string wanted) =>
        _entry is { } entry && entry.Path == file.FullName && entry.Wanted == wanted && entry.Bytes == file.Length && entry.Changed == file.LastWriteTimeUtc &&
        entry.Changed < entry.ReadAt - Unsure
            ? entry.Found
            : null;

    /// <summary>Keeps what was found.</summary>
    internal void Keep(FileInfo file, string wanted, DateTime readAt, Staged<RetractionList> found) =>
        _entry = new Entry(file.FullName, wanted, file.Length, file.LastWriteTimeUtc, readAt, found);

    private sealed record Entry(string Path, string Wanted, long Bytes, DateTime Changed, DateTime ReadAt, Staged<RetractionList> Found);
}
