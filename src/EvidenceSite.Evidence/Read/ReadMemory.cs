namespace EvidenceSite.Evidence.Read;

/// <summary>
/// The texts of an earlier reading, so that a file that has not changed since is not read again. Not for two readings at once.
/// </summary>
public sealed class ReadMemory
{
    // The clock of a file system can be coarse: a file that was changed shortly before it was read may change again and keep its time.
    private static readonly TimeSpan Unsure = TimeSpan.FromSeconds(2);

    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    /// <summary>The text, if the file has the size and time that it had when it was read; null if it must be read.</summary>
    internal InputText? Recall(string path, FileInfo file) =>
        _entries.TryGetValue(path, out var entry) && entry.Bytes == file.Length && entry.Changed == file.LastWriteTimeUtc && entry.Changed < entry.ReadAt - Unsure
            ? entry.Text
            : null;

    /// <summary>Keeps a text. The one of before is given back if it says the same, so that it can be known by its identity.</summary>
    /// <param name="text">What was read.</param>
    /// <param name="bytes">The file's size when it was looked at, before the reading.</param>
    /// <param name="changed">The file's time then.</param>
    /// <param name="readAt">When it was looked at.</param>
    internal InputText Keep(InputText text, long bytes, DateTime changed, DateTime readAt)
    {
        var kept = _entries.TryGetValue(text.Path, out var entry) && entry.Text.Text == text.Text && entry.Text.Bytes == text.Bytes ? entry.Text : text;
        _entries[text.Path] = new Entry(kept, bytes, changed, readAt);
        return kept;
    }

    private sealed record Entry(InputText Text, long Bytes, DateTime Changed, DateTime ReadAt);
}
