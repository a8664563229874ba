namespace EvidenceSite.Render;

/// <summary>When a file of the output is written. Those of one turn are written side by side.</summary>
public enum OutputTurn
{
    /// <summary>A file that holds every claim: it takes long, and pages tell its length. It may be too large to be held in memory as a whole.</summary>
    Large,

    /// <summary>Any other file.</summary>
    Any,

    /// <summary>A file that tells of all the others.</summary>
    Last,
}
