using System.Collections.Immutable;
using EvidenceSite.Citations.Diagnostics;

namespace EvidenceSite.Evidence.Diagnostics;

/// <summary>
/// Every problem that the program reports. Each has a rule (its code and gravity) and a method that words one occurrence; the parts of
/// this class follow the stages: reading (ES1xx), YAML (ES2xx), values (ES3xx), Markdown (ES4xx), links (ES5xx), checks (ES6xx) and
/// output (ES7xx).
/// </summary>
public static partial class Catalogue
{
    /// <summary>All rules, by code.</summary>
    public static ImmutableArray<Rule> All =>
        [.. ReadRules, .. YamlRules, .. ValueRules, .. ServiceRules, .. MarkdownRules, .. LinkRules, .. CheckRules, .. OutputRules];

    private static Rule Error(string code, string title, string why) => new(code, Severity.Error, title, why);

    private static Rule Warning(string code, string title, string why) => new(code, Severity.Warning, title, why);

    private static string DidYouMean(string? nearest, string otherwise) => nearest is null ? otherwise : $"Did you mean \"{nearest}\"? {otherwise}";

    /// <summary>Shortens what a person wrote so that a message stays readable, and shows control characters as \u escapes.</summary>
    private static string Shown(string text) => Visible(Excerpt.Of(text));

    /// <summary>Shows control characters, and those that turn the direction of a text, as \u escapes.</summary>
    private static string Visible(string text) => string.Concat(text.Select(c =>
        char.IsControl(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format ? $"\\u{(int)c:x4}" : c.ToString()));
}
