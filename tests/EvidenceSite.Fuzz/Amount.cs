namespace EvidenceSite.Fuzz;

/// <summary>How much is tried.</summary>
/// <param name="First">The number of the first case.</param>
/// <param name="Cases">The most cases of each target.</param>
/// <param name="Time">The time for all targets together; null if only the cases count.</param>
internal sealed record Amount(int First, int Cases, TimeSpan? Time);
