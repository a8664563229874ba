namespace EvidenceSite.Evidence.Model;

/// <summary>What sort of thing is claimed.</summary>
public enum ClaimKind
{
    /// <summary>That a treatment helps.</summary>
    Efficacy,

    /// <summary>That it harms or does not.</summary>
    Safety,

    /// <summary>How it is said to work.</summary>
    Mechanism,

    /// <summary>How common something is.</summary>
    Epidemiology,

    /// <summary>How it is done.</summary>
    Process,

    /// <summary>That it is better or worse than something else.</summary>
    Comparison,

    /// <summary>What happened to single people.</summary>
    Anecdote,

    /// <summary>What authorities allow.</summary>
    Regulatory,
}

/// <summary>What a claim speaks of.</summary>
public enum ClaimAbout
{
    /// <summary>People, or matters of theirs such as laws and clinics.</summary>
    People,

    /// <summary>Animals.</summary>
    Animals,

    /// <summary>Cells or products in a laboratory.</summary>
    Laboratory,
}

/// <summary>What the evidence does to a claim.</summary>
public enum Verdict
{
    /// <summary>The evidence bears it out.</summary>
    Supported,

    /// <summary>Something of it is true, and it says more than the evidence.</summary>
    Overstated,

    /// <summary>Nobody has tested it in a way that could answer it.</summary>
    Untested,

    /// <summary>The evidence speaks against it.</summary>
    Contradicted,

    /// <summary>No study could show it right or wrong as it is worded.</summary>
    TooVague,

    /// <summary>Background that we did not look into.</summary>
    NotAssessed,
}

/// <summary>GRADE: how sure we are that the true effect is close to what the studies found (GRADE handbook, section 5).</summary>
public enum Certainty
{
    /// <summary>Very low.</summary>
    VeryLow,

    /// <summary>Low.</summary>
    Low,

    /// <summary>Moderate.</summary>
    Moderate,

    /// <summary>High.</summary>
    High,
}

/// <summary>In which direction a reference points.</summary>
public enum BearingDirection
{
    /// <summary>For the claim.</summary>
    Supports,

    /// <summary>Against the claim.</summary>
    Contradicts,

    /// <summary>Both, or neither.</summary>
    Mixed,

    /// <summary>Neither: it explains.</summary>
    Background,
}

/// <summary>GRADE directness: whether the people, intervention, comparison and outcome are the claim's own (GRADE handbook, section 5.2.3).</summary>
public enum Directness
{
    /// <summary>They are.</summary>
    Direct,

    /// <summary>One of them differs.</summary>
    Indirect,
}
