using System.Collections.Immutable;

namespace EvidenceSite.Evidence.Diagnostics;

/// <summary>What a stage made, with the problems it found on the way.</summary>
public sealed record Staged<T>(T Value, ImmutableArray<Diagnostic> Diagnostics);
