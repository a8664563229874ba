using System.Collections.Immutable;

namespace EvidenceSite.Render.Scripts;

/// <summary>A part of data that are too large for one file.</summary>
/// <param name="Name">Its name without folder and extension.</param>
/// <param name="First">The place of its first entry among all of its kind.</param>
/// <param name="Entries">What it holds; at least one.</param>
/// <param name="File">It as a file.</param>
internal sealed record ScriptPart<T>(string Name, int First, ImmutableArray<T> Entries, OutputFile File);
