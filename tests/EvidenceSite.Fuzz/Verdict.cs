namespace EvidenceSite.Fuzz;

/// <summary>What the program did with an input.</summary>
/// <param name="IsAccepted">Whether it took it, rather than refuse it with a problem.</param>
/// <param name="Faults">What should not be, a sentence each.</param>
internal sealed record Verdict(bool IsAccepted, IReadOnlyList<string> Faults);
