using System.Diagnostics;

namespace EvidenceSite.Write;

/// <summary>
/// Keeps two programs from writing to one place at the same time. The system ends the hold with the process, however that ends: a file that a
/// killed one leaves behind is in nobody's way.
/// </summary>
internal sealed class WriteLock : IDisposable
{
    /// <summary>The name of the file in an output folder. It is there only while somebody writes.</summary>
    public const string FileName = ".evidence-site.lock";

    // Writing takes less than this for all but the largest sites.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    // ERROR_SHARING_VIOLATION of Windows, and EWOULDBLOCK of Linux and of macOS: what the framework gives for a file that somebody else holds.
    private static readonly int[] HeldByAnother = [unchecked((int)0x80070020), 11, 35];

    private readonly string _path;
    private readonly FileStream _stream;

    private WriteLock(string path, FileStream stream) => (_path, _stream) = (path, stream);

    /// <summary>Waits until nobody else writes; null if that takes too long.</summary>
    /// <param name="path">The file that stands for the place. Its folder must be there.</param>
    /// <exception cref="IOException">The file cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be made.</exception>
    public static WriteLock? Take(string path)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            if (TryTake(path) is { } taken)
            {
                return taken;
            }

            if (waited.Elapsed > Patience)
            {
                return null;
            }

            Thread.Sleep(Pause);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // Elsewhere it is deleted while it is still held, so that nobody takes it in between. Windows deletes nothing that is open.
        if (!OperatingSystem.IsWindows())
        {
            Delete();
        }

        _stream.Dispose();
        if (OperatingSystem.IsWindows())
        {
            Delete();
        }
    }

    private static WriteLock? TryTake(string path)
    {
        try
        {
            var stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
            if (File.Exists(path))
            {
                return new WriteLock(path, stream);
            }

            // The one before has deleted the file after it was opened here: the next one would hold another file.
            stream.Dispose();
            return null;
        }
        catch (IOException e) when (HeldByAnother.Contains(e.HResult))
        {
            return null;
        }
    }

    private void Delete()
    {
        try
        {
            File.Delete(_path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It stays, empty and held by nobody, or the next one holds it already.
        }
    }
}
