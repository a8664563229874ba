namespace EvidenceSite.Fuzz;

/// <summary>What came of a target.</summary>
/// <param name="Target">Its name.</param>
/// <param name="Cases">How many cases were tried.</param>
/// <param name="Accepted">How many of them the program took, rather than refused with a problem.</param>
/// <param name="Slowest">The processor time of the slowest.</param>
/// <param name="SlowestCase">Its number.</param>
/// <param name="Findings">How many did not hold.</param>
internal sealed record TargetResult(string Target, int Cases, int Accepted, TimeSpan Slowest, int SlowestCase, int Findings);
