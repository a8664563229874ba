namespace EvidenceSite.Evidence.Markdown;

/// <summary>The directives that a text may use.</summary>
public static class DirectiveNames
{
    /// <summary><c>::claims</c>: all claims of the page that are not placed one by one.</summary>
    public const string Claims = "claims";

    /// <summary><c>::claim ID</c>: one claim of the page.</summary>
    public const string Claim = "claim";

    /// <summary>The directive that was probably meant; null if none is near.</summary>
    internal static string? Nearest(DirectiveBlock directive)
    {
        var name = directive.Argument.Length > 0 ? Claim : Claims;
        return Diagnostics.Nearest.To(directive.Name, [name]) is null ? null : $"::{name} {directive.Argument}".TrimEnd();
    }
}
