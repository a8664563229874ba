using System.Collections.Immutable;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Plan.Ladders;

/// <summary>One dimension on which a claim and the studies are set side by side.</summary>
/// <param name="Dimension">Which one.</param>
/// <param name="Claim">What the claim says; null if it says nothing.</param>
/// <param name="Studies">What was studied; empty if nothing was.</param>
/// <param name="More">How many further studies have a value that is not listed.</param>
/// <param name="Gap">Where the two part.</param>
public sealed record Rung(Dimension Dimension, string? Claim, ImmutableArray<StudiedValue> Studies, int More, Gap Gap);

/// <summary>What was studied, on one dimension.</summary>
/// <param name="Text">In words.</param>
/// <param name="Reference">The work; null where the words are about several.</param>
/// <param name="IsDirect">Whether the work is direct evidence for the claim.</param>
public sealed record StudiedValue(string Text, Reference? Reference, bool IsDirect);

/// <summary>What a study needs to say for it to answer a claim (PICO, with time, number and certainty).</summary>
public enum Dimension
{
    /// <summary>Who.</summary>
    Population,

    /// <summary>What is given.</summary>
    Intervention,

    /// <summary>Compared with what.</summary>
    Comparator,

    /// <summary>What is measured.</summary>
    Outcome,

    /// <summary>For how long.</summary>
    Duration,

    /// <summary>How many people.</summary>
    People,

    /// <summary>How sure.</summary>
    Certainty,
}

/// <summary>Where a claim and the studies part.</summary>
public enum Gap
{
    /// <summary>They speak of the same.</summary>
    None,

    /// <summary>Both say something; a reader can compare.</summary>
    Compare,

    /// <summary>The studies cover a part of what the claim speaks of.</summary>
    Narrower,

    /// <summary>Only something else was studied.</summary>
    Different,

    /// <summary>The claim says nothing where the studies do.</summary>
    NotSaid,

    /// <summary>The claim says something, and there are studies, but none of them states anything (or none compared with anything).</summary>
    NotStated,

    /// <summary>There are studies, but neither they nor the claim state anything.</summary>
    Neither,

    /// <summary>Nobody studied it, as far as the site lists works.</summary>
    NotStudied,
}
