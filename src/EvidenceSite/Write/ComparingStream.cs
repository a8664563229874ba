using EvidenceSite.Render;

namespace EvidenceSite.Write;

/// <summary>Compares what is written to it with a file that exists, as far as they agree.</summary>
/// <param name="existing">The file, from its start. Whoever opened it closes it.</param>
internal sealed class ComparingStream(FileStream existing) : WriteOnlyStream
{
    private byte[] _buffer = [];
    private bool _agrees = true;

    /// <summary>Whether all that was written is all that the file holds.</summary>
    public bool IsSame => _agrees && Written == existing.Length;

    /// <inheritdoc/>
    protected override void Take(ReadOnlySpan<byte> buffer) =>
        _agrees = _agrees && Written <= existing.Length && buffer.SequenceEqual(Next(buffer.Length));

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
