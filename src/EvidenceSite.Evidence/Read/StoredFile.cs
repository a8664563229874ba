namespace EvidenceSite.Evidence.Read;

/// <summary>A file that is kept elsewhere than in a folder on disk, such as in a revision.</summary>
/// <param name="Path">Path relative to the input folder, with forward slashes.</param>
/// <param name="Content">Its bytes; null for a symbolic link.</param>
public sealed record StoredFile(string Path, ReadOnlyMemory<byte>? Content);
