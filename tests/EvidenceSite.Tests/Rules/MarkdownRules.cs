namespace EvidenceSite.Tests.Rules;

/// <summary>ES4xx.</summary>
internal static class MarkdownRules
{
    private const string Condition = "conditions/hiccups.md";

    public static IReadOnlyList<RuleCase> Cases { get; } =
    [
        Body("ES401", "Text with ‸<b>HTML in it."),
        Body("ES401", "‸<div onclick=\"x()\">\nblock\n</div>"),
        Body("ES401", "> - ‸<!-- hidden -->"),
        new("ES401", Condition, "    plain: We do not know.", "    plain: We do ‸<br> not know."),
        Body("ES402", "See ‸[this](javascript:alert(1))."),
        Body("ES402", "See ‸<data:text/html,x>."),
        Body("ES402", "See ‸[this](/etc/passwd)."),
        Body("ES403", "‸# Hiccups"),
        Body("ES404", "‸#### Deep"),
        Body("ES405", "See ‸[@]."),
        Body("ES405", "See ‸[@doe-2020 @roe-2019]."),
        Body("ES405", "See ‸[see @doe-2020; nothing]."),
        Body("ES406", "‸::clam stops-hiccups"),
        Body("ES406", "‸::claim"),
        Body("ES407", "- ‸::claims"),
        Body("ES407", "::claims\n\n‸::claims"),
        new("ES407", site => site.Append("methods.md", "‸::claims")),
        new("ES408", site => site.With("assets/chart.png", [1]).AppendToCondition("‸![](../assets/chart.png)")),
        new("ES409", site => site.With("methods.md", $"---\ntitle: Methods\nsummary: How.\n---\n‸{new string('>', 300)} deep\n")
            .Replace("index.md", "methods.md#how-we-search", "methods.md")),
        new("ES410", Condition, "    plain: We do not know.", "    plain: |\n      We do not know.\n\n      ‸We do not."),
        new("ES410", Condition, "summary: A short spasm that comes again and again.", "summary: \"‸- a list\""),
        new("ES410", Condition, "    evidence: We found no study.", "    evidence: |\n      We found none.\n\n      ‸## None"),
        Body("ES413", "[See ‸@doe-2020](../methods.md)."),
        Body("ES412", "‸" + string.Concat(Enumerable.Repeat("word ", 7000))),
        Body("ES412", "‸## " + new string('x', 40_000)),
        Body("ES411", "See ‸[](../methods.md)."),
    ];

    private static RuleCase Body(string code, string markdown) => new(code, site => site.AppendToCondition(markdown + "\n"));
}
