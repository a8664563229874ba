namespace EvidenceSite.Render;

/// <summary>Passes on what is written to it, and counts the bytes. Whoever opened the other stream closes it.</summary>
internal sealed class CountingStream(Stream to) : WriteOnlyStream
{
    /// <inheritdoc/>
    public override void Flush() => to.Flush();

    /// <inheritdoc/>
    protected override void Take(ReadOnlySpan<byte> buffer) => to.Write(buffer);
}
