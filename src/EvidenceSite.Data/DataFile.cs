namespace EvidenceSite.Data;

/// <summary>A file for machines.</summary>
/// <param name="Path">Path relative to the output folder.</param>
/// <param name="WriteTo">Writes its bytes; the same each time. Safe for several threads.</param>
/// <param name="GrowsWithSite">Whether it holds every claim, so that it should not be held in memory as a whole.</param>
public sealed record DataFile(string Path, Action<Stream> WriteTo, bool GrowsWithSite = false);
