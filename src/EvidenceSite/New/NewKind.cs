namespace EvidenceSite.New;

/// <summary>What can be begun.</summary>
public enum NewKind
{
    /// <summary>A condition.</summary>
    Condition,

    /// <summary>A topic.</summary>
    Topic,

    /// <summary>A treatment.</summary>
    Treatment,

    /// <summary>A source.</summary>
    Source,

    /// <summary>A reference.</summary>
    Reference,

    /// <summary>A claim on a page that is there.</summary>
    Claim,
}
