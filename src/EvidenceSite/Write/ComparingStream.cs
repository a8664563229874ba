namespace EvidenceSite.Write;

/// <summary>Compares what is written to it with a file that exists, as far as they agree.</summary>
/// <param name="existing">The file, from its start. Whoever opened it closes it.</param>
internal sealed class ComparingStream(FileStream existing) : Stream
{
    private byte[] _buffer = [];
    private bool _agrees = true;
    private long _written;

    /// <summary>Whether all that was written is all that the file holds.</summary>
    public bool IsSame => _agrees && _written == existing.Length;

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => _written;

    /// <inheritdoc/>
    public override long Position { get => _written; set => throw new NotSupportedException(); }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        _written += buffer.Length;
        _agrees = _agrees && _written <= existing.Length && buffer.SequenceEqual(Next(buffer.Length));
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    private Span<byte> Next(int length)
    {
        if (_buffer.Length < length)
        {
            _buffer = new byte[length];
        }

        var read = existing.ReadAtLeast(_buffer.AsSpan(0, length), length, throwOnEndOfStream: false);
        return _buffer.AsSpan(0, read);
    }
}
