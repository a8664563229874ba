using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Markdown;

namespace EvidenceSite.Evidence.Model;

/// <summary>One row of a summary of findings (GRADE handbook, section 8; Cochrane handbook, chapter 14).</summary>
/// <param name="Name">What was measured, such as "disability gets worse".</param>
/// <param name="Treatment">The ID of the treatment that was given.</param>
/// <param name="Comparator">What it was compared with; null where there was no comparison.</param>
/// <param name="Population">Who was studied.</param>
/// <param name="FollowUp">After what time.</param>
/// <param name="Effect">What was found, in absolute numbers, with the interval where one was seen.</param>
/// <param name="Direction">Whether the treatment makes the outcome rarer (or lower), more common (or higher), or neither.</param>
/// <param name="Size">How large the effect is.</param>
/// <param name="Participants">Number of people; null if not stated.</param>
/// <param name="Studies">Number of studies.</param>
/// <param name="Certainty">GRADE certainty.</param>
/// <param name="Reason">Why.</param>
/// <param name="Plain">The plain statement, with citations.</param>
public sealed record OutcomeFinding(
    Located<string> Name,
    Located<string> Treatment,
    string? Comparator,
    string Population,
    string FollowUp,
    string Effect,
    EffectSense Direction,
    EffectSize Size,
    long? Participants,
    long Studies,
    Certainty Certainty,
    string Reason,
    MarkdownText Plain);

/// <summary>What a treatment does to an outcome.</summary>
public enum EffectSense
{
    /// <summary>It becomes rarer, lower or shorter.</summary>
    Reduces,

    /// <summary>It becomes more common, higher or longer.</summary>
    Increases,

    /// <summary>Little or no difference.</summary>
    NoDifference,
}

/// <summary>How large an effect is.</summary>
public enum EffectSize
{
    /// <summary>Large.</summary>
    Large,

    /// <summary>Moderate.</summary>
    Moderate,

    /// <summary>Small but important.</summary>
    Small,

    /// <summary>Trivial, or none.</summary>
    Trivial,
}
