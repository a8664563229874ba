namespace EvidenceSite.Evidence.Markdown;

/// <summary>The directives that a text may use.</summary>
public static class DirectiveNames
{
    /// <summary><c>::claims</c>: all claims of the page that are not placed one by one.</summary>
    public const string Claims = "claims";

    /// <summary><c>::claim ID</c>: one claim of the page.</summary>
    public const string Claim = "claim";
}
