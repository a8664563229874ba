using System.Threading.Channels;

namespace EvidenceSite.Preview;

/// <summary>Tells what has changed in some folders.</summary>
internal sealed class FolderWatch : IDisposable
{
    // An editor writes a file in several steps, and a branch is changed in many: what comes in one burst is one change.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(8);

    private readonly Channel<string> _changes = Channel.CreateUnbounded<string>();
    private readonly List<FileSystemWatcher> _watchers = [];

    /// <summary>Starts to watch the folders and everything below them.</summary>
    /// <exception cref="IOException">The system cannot watch so many folders.</exception>
    public FolderWatch(IEnumerable<DirectoryInfo> folders)
    {
        foreach (var folder in folders)
        {
            var watcher = new FileSystemWatcher(folder.FullName)
            {
                IncludeSubdirectories = true,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
                InternalBufferSize = 64 * 1024,
            };
            watcher.Changed += OnChange;
            watcher.Created += OnChange;
            watcher.Deleted += OnChange;
            watcher.Renamed += OnChange;

            // Too many changes at once for the system to list them: something has changed, and no more need be known.
            watcher.Error += (_, _) => _changes.Writer.TryWrite("");
            _watchers.Add(watcher);
            watcher.EnableRaisingEvents = true;
        }
    }

    /// <summary>Waits for the next change, and until it seems to be over.</summary>
    /// <returns>The full paths of what has changed; an empty one where the system could not say.</returns>
    public async Task<IReadOnlySet<string>> NextAsync(CancellationToken stop)
    {
        var changed = new HashSet<string>(StringComparer.Ordinal) { await _changes.Reader.ReadAsync(stop) };
        for (var isQuiet = false; !isQuiet;)
        {
            await Task.Delay(Quiet, stop);
            isQuiet = true;
            while (_changes.Reader.TryRead(out var path))
            {
                changed.Add(path);
                isQuiet = false;
            }
        }

        return changed;
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers)
        {
            watcher.Dispose();
        }
    }

    private void OnChange(object sender, FileSystemEventArgs change)
    {
        // What a build leaves beside the theme's sources is no change of the theme.
        var parts = change.Name?.Split('/', '\\') ?? [];
        if (parts.Length == 0 || parts[0] is not ("bin" or "obj" or "node_modules"))
        {
            _changes.Writer.TryWrite(change.FullPath);
        }
    }
}
