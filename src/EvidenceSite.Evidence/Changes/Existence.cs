namespace EvidenceSite.Evidence.Changes;

/// <summary>What became of a part of the summary.</summary>
public enum Existence
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is there before and after.</summary>
    Changed,

    /// <summary>It is gone.</summary>
    Removed,
}
