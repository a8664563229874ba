namespace EvidenceSite.Data;

/// <summary>A file for machines.</summary>
/// <param name="Path">Path relative to the output folder.</param>
/// <param name="Content">Its bytes.</param>
public sealed record DataFile(string Path, byte[] Content);
