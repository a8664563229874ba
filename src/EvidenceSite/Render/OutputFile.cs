namespace EvidenceSite.Render;

/// <summary>A file of the output.</summary>
/// <param name="Path">Path relative to the output folder, with forward slashes.</param>
/// <param name="Content">Its bytes.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Content);
