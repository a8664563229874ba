namespace EvidenceSite.Evidence.Model;

/// <summary>
/// What a claim itself says on each dimension by which a study could answer it (PICO, GRADE handbook, section 2.1), in our words and never
/// more than its makers say. Null where they say nothing.
/// </summary>
/// <param name="Population">Whom it speaks of, such as "people with active disease".</param>
/// <param name="Comparator">What it compares with.</param>
/// <param name="Outcome">What it says happens.</param>
/// <param name="Duration">For how long, or after what time.</param>
/// <param name="People">How many people it says this rests on, or happened to.</param>
/// <param name="Certainty">How sure it makes itself, such as "stated as proven".</param>
public sealed record ClaimSays(string? Population, string? Comparator, string? Outcome, string? Duration, string? People, string? Certainty)
{
    /// <summary>A claim of which nothing more was recorded.</summary>
    public static ClaimSays Nothing { get; } = new(null, null, null, null, null, null);
}
