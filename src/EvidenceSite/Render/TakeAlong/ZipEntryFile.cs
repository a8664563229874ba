namespace EvidenceSite.Render.TakeAlong;

/// <summary>A file in an archive.</summary>
/// <param name="Path">Its path in the archive, with forward slashes.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="IsStored">Whether it is stored as it is, not compressed.</param>
internal sealed record ZipEntryFile(string Path, ReadOnlyMemory<byte> Content, bool IsStored = false);
