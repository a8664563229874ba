namespace EvidenceSite.Diff;

/// <summary>How changes are told.</summary>
public enum DiffFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For scripts.</summary>
    Json,

    /// <summary>For a comment on a pull request.</summary>
    Markdown,
}
