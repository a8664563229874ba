namespace EvidenceSite.Render;

/// <summary>
/// A file of the output. It is either held in memory, or made each time that it is asked for: a site of any size can then be written without
/// holding more than a few of its files. The bytes are the same each time. Safe for several threads.
/// </summary>
public sealed class OutputFile
{
    private readonly Action<Stream> _write;
    private readonly ReadOnlyMemory<byte>? _held;
    private long _length = -1;

    /// <summary>A file that is held.</summary>
    /// <param name="path">Path relative to the output folder, with forward slashes.</param>
    /// <param name="content">Its bytes.</param>
    public OutputFile(string path, ReadOnlyMemory<byte> content) =>
        (Path, _held, _length, _write) = (path, content, content.Length, stream => stream.Write(content.Span));

    /// <summary>A file that is made each time.</summary>
    /// <param name="path">Path relative to the output folder, with forward slashes.</param>
    /// <param name="write">Writes its bytes.</param>
    /// <param name="turn">When it is written.</param>
    public OutputFile(string path, Action<Stream> write, OutputTurn turn = OutputTurn.First) => (Path, _write, Turn) = (path, write, turn);

    /// <summary>Path relative to the output folder, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>When it is written.</summary>
    public OutputTurn Turn { get; }

    /// <summary>Whether it holds every claim: it takes long, and may be too large to be held in memory as a whole.</summary>
    public bool IsLarge { get; init; }

    /// <summary>Its bytes.</summary>
    public ReadOnlyMemory<byte> Content => _held ?? Made();

    /// <summary>How many bytes it has. Where it is not held, it is made to find out, unless it was written before.</summary>
    public long Length
    {
        get
        {
            if (Interlocked.Read(ref _length) < 0)
            {
                WriteTo(Stream.Null);
            }

            return Interlocked.Read(ref _length);
        }
    }

    /// <summary>Writes its bytes.</summary>
    public void WriteTo(Stream stream)
    {
        using var counting = new CountingStream(stream);
        _write(counting);
        Interlocked.Exchange(ref _length, counting.Written);
    }

    /// <summary>This file, held in memory that the caller lends.</summary>
    /// <param name="memory">It is emptied first. The file is good until it is used again.</param>
    public OutputFile HeldIn(MemoryStream memory)
    {
        ArgumentNullException.ThrowIfNull(memory);
        return _held is not null ? this : new OutputFile(Path, MadeIn(memory));
    }

    private ReadOnlyMemory<byte> Made()
    {
        using var memory = new MemoryStream();
        return MadeIn(memory);
    }

    private ReadOnlyMemory<byte> MadeIn(MemoryStream memory)
    {
        memory.SetLength(0);
        WriteTo(memory);
        return memory.GetBuffer().AsMemory(0, (int)memory.Length);
    }
}
