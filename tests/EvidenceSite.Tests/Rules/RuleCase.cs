using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Rules;

/// <summary>A change to the valid site that makes one rule speak, and only that rule.</summary>
/// <param name="Code">The rule's code.</param>
/// <param name="Change">Makes the problem; the sign ‸ in a text says where it is expected.</param>
/// <param name="Place">Where it is expected, if no sign says so: a path in the input folder with line and column.</param>
internal sealed record RuleCase(string Code, Action<TestSite> Change, string? Place = null)
{
    /// <summary>The change is a text of a file that is replaced by another.</summary>
    public RuleCase(string code, string file, string old, string text)
        : this(code, site => site.Replace(file, old, text))
    {
    }

    /// <summary>The cases of every stage.</summary>
    public static IReadOnlyList<RuleCase> All { get; } =
        [.. ReadRules.Cases, .. YamlRules.Cases, .. ValueRules.Cases, .. MarkdownRules.Cases, .. LinkRules.Cases, .. CheckRules.Cases, .. RetractionRules.Cases];
}
