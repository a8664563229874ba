namespace EvidenceSite.Fuzz;

/// <summary>A file to try.</summary>
/// <param name="Path">What it is called: in a site its path, with forward slashes.</param>
/// <param name="Content">What it holds.</param>
internal sealed record FuzzInput(string Path, byte[] Content);
