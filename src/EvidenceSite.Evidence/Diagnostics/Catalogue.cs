using System.Collections.Immutable;
using System.Globalization;
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

    /// <summary>Shows control characters, those that turn the direction of a text, and halves of characters as \u escapes.</summary>
    private static string Visible(string text) => string.Concat(text.Select((c, i) =>
        char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format || IsHalf(text, i) ? $"\\u{(int)c:x4}" : c.ToString()));

    private static bool IsHalf(string text, int i) =>
        char.IsSurrogate(text[i]) && !char.IsSurrogatePair(text, i) && !(i > 0 && char.IsSurrogatePair(text, i - 1));
}
