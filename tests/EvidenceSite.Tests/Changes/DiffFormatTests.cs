using System.Text.Json;
using System.Text.RegularExpressions;
using EvidenceSite.Diff;
using EvidenceSite.Tests.Documentation;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Changes;

/// <summary>Changes for scripts and for comments on pull requests.</summary>
public sealed partial class DiffFormatTests
{
    private const string Condition = "conditions/hiccups.md";

    [Fact]
    public void JsonSaysWhatAndWhereTo()
    {
        using var old = TestSite.Valid();
        using var site = Changed();
        using var report = Json(site, old);
        var root = report.RootElement;
        Assert.Equal((1, 0), (root.GetProperty("version").GetInt32(), root.GetProperty("old").GetProperty("errors").GetInt32()));
        var claim = root.GetProperty("claims").EnumerateArray().Single(claim => claim.GetProperty("id").GetString() == "stops-hiccups");
        Assert.Equal(("overstated", "contradicted", "less"), Shift(claim.GetProperty("verdict"), "favour"));
        Assert.Equal(("low", "very-low", "down"), Shift(claim.GetProperty("certainty"), "move"));
        Assert.Equal("conditions/hiccups/stops-hiccups.html", claim.GetProperty("page").GetString());
        var bearing = claim.GetProperty("bearings")[0];
        Assert.Equal(("doe-2020", "supports", "contradicts"), (bearing.GetProperty("reference").GetString(), bearing.GetProperty("direction").GetProperty("old").GetString(), bearing.GetProperty("direction").GetProperty("new").GetString()));
        Assert.Equal("20", claim.GetProperty("texts").EnumerateArray().Single(text => text.GetProperty("key").GetString() == "evidence").GetProperty("numbers").GetProperty("old")[0].GetString());
    }

    [Fact]
    public void JsonHoldsWhatIsDocumentedAndNothingElse()
    {
        using var old = TestSite.Valid();
        using var site = Changed();
        using var report = Json(site, old);
        var documented = File.ReadLines(Checkout.Path("docs", "changes.md")).SkipWhile(line => line != "## The JSON report").Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1]).Distinct();
        Assert.Equal(documented.Order(StringComparer.Ordinal), Keys(report.RootElement).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void MarkdownStartsWithTheMarker()
    {
        using var old = TestSite.Valid();
        using var site = Changed();
        var comment = Told.Run(site, DiffFormat.Markdown, old.Input, site.Input).Output;
        Assert.StartsWith("<!-- evidence-site diff -->\n## What changed in meaning\n", comment, StringComparison.Ordinal);
        Assert.Contains("- `verdict`: `overstated` → `contradicted` (less favourable to the claim)\n", comment, StringComparison.Ordinal);
        Assert.Contains("**Claim** `stops-hiccups`: `A spoonful of sugar stops hiccups.` (`conditions/hiccups.md`)\n", comment, StringComparison.Ordinal);
        Assert.Contains("  ```diff\n  - In one study, 12 of 20 people stopped [@doe-2020, page 3].\n  + In one study, 12 of 40 people stopped [@doe-2020, page 3].\n  ```\n", comment, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ask @everyone, see #1, https://evil.example and [here](https://evil.example) <img src=x> ``` ~~~ ` :tada: ended by `")]
    [InlineData("`")]
    [InlineData("--> <script>alert(1)</script> ````` </details>")]
    public void WordsOfTheContentStayInCode(string hostile)
    {
        using var old = TestSite.Valid();
        using var site = TestSite.Valid()
            .Replace(Condition, "claim: A spoonful of sugar stops hiccups.", $"claim: '{hostile}'")
            .Replace("references/doe-2020.md", "outcome: hiccups stopped", $"outcome: '{hostile}'")
            .Replace("glossary.yml", "term: spasm", $"term: '{hostile}'");
        var comment = Told.Run(site, DiffFormat.Markdown, old.Input, site.Input).Output;
        var outside = OutsideCode(comment["<!-- evidence-site diff -->".Length..]);
        foreach (var sign in (string[])["@", "#1", "http", "<img", "<script", "-->", "evil", "alert", ":tada:", "`"])
        {
            Assert.DoesNotContain(sign, outside, StringComparison.Ordinal);
        }

        Assert.Contains(hostile.Trim('`', ' ').Split(' ')[0], comment, StringComparison.Ordinal);
    }

    [Fact]
    public void AVeryLongCommentIsCutAndSaysSo()
    {
        using var old = TestSite.Valid();
        using var site = TestSite.Valid();
        for (var i = 0; i < 900; i++)
        {
            site.With($"references/made-up-{i}.md", ValidFiles.OtherReference);
        }

        var comment = Told.Run(site, DiffFormat.Markdown, old.Input, site.Input).Output;
        Assert.InRange(comment.Length, 30_000, 65_000);
        Assert.Matches(@"\n[0-9]+ more parts of this report would make the comment too long\. The verb `diff` tells all\.\n$", comment);
    }

    [Fact]
    public void NothingIsSaidToBeNothing()
    {
        using var old = TestSite.Valid();
        using var site = TestSite.Valid();
        Assert.Contains("\nNothing changed in meaning.\n", Told.Run(site, DiffFormat.Markdown, old.Input, site.Input).Output, StringComparison.Ordinal);
    }

    /// <summary>A change of everything that JSON can tell.</summary>
    private static TestSite Changed() => TestSite.Valid()
        .Replace(Condition, "verdict: overstated\n    certainty: low", "verdict: contradicted\n    certainty: very-low\n    certainty-by-treatment: [{treatment: sugar, certainty: low, reason: One study.}]")
        .Replace(Condition, "12 of 20", "12 of 40")
        .Replace(Condition, "plain: Sugar may help a little.", "plain: We do not know whether sugar helps anybody.")
        .Replace(Condition, "bearing: supports\n        directness: direct", "bearing: contradicts\n        directness: indirect\n        because: Adults only.\n        checked: {by: a reader, on: 2026-02-01, of: abc}")
        .Replace(Condition, "id: prevents-hiccups", "id: no-hiccups")
        .Replace(Condition, "Not long [see", "Not long, 4 minutes [see")
        .Replace("references/doe-2020.md", "value: \"1.5\"", "value: \"1.6\"")
        .Replace("references/doe-2020.md", "status: published", "status: corrected")
        .Replace("references/roe-2019.md", "interventions: [none]", "interventions: [sugar]")
        .Replace("glossary.yml", "A muscle that", "Any muscle that");

    private static JsonDocument Json(TestSite site, TestSite old) => JsonDocument.Parse(Told.Run(site, DiffFormat.Json, old.Input, site.Input).Output);

    private static (string?, string?, string?) Shift(JsonElement shift, string direction) =>
        (shift.GetProperty("old").GetString(), shift.GetProperty("new").GetString(), shift.GetProperty(direction).GetString());

    private static IEnumerable<string> Keys(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(pair => Keys(pair.Value).Prepend(pair.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Keys),
        _ => [],
    };

    /// <summary>What is left without code blocks and code spans (CommonMark 0.31, sections 4.5 and 6.1).</summary>
    private static string OutsideCode(string markdown) => CodeSpan().Replace(CodeBlock().Replace(markdown, ""), "");

    [GeneratedRegex(@"^ *(?<fence>`{3,})diff\n.*?\n *\k<fence>$", RegexOptions.Multiline | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"(?<!`)(?<fence>`+)(?!`).*?(?<!`)\k<fence>(?!`)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodeSpan();
}
