using System.Collections.Immutable;

namespace EvidenceSite.Evidence.Read;

/// <summary>A file that is copied to the output as it is.</summary>
/// <param name="Path">Path relative to the input folder, with forward slashes; starts with <c>assets/</c>.</param>
/// <param name="Content">Its bytes.</param>
public sealed record Asset(string Path, ImmutableArray<byte> Content);
