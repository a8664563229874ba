using EvidenceSite.Evidence.Settings;

namespace EvidenceSite.Plan.TakeAlong;

/// <summary>A file to take along.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Path">Where it is, relative to the output folder.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">The SHA-256 of its bytes, in hexadecimal digits of lower case.</param>
public sealed record DownloadFile(Download Kind, string Path, long Bytes, string Sha256);
