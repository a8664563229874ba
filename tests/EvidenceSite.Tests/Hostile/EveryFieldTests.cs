using System.Text.RegularExpressions;
using EvidenceSite.Fuzz.Soundness;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Hostile;

/// <summary>One attack in every field that takes any text, at once: every file of the output stays what it is, in every format.</summary>
public sealed partial class EveryFieldTests
{
    /// <summary>Attacks as YAML texts between quotes.</summary>
    public static TheoryData<string> Attacks =>
    [
        "\\\"'></title></script></style></svg></main><fuzz onfuzz=1>",
        "\\\" onfuzz=\\\"fuzz()\\\" ' onfuzz='fuzz()",
        "<img src=x onerror=fuzz()><svg/onload=fuzz()>",
        "<i onfuzz=1>x</i> <i>y</i> <span class=\\\"nocase\\\" onfuzz=1>z</span> <sc>w</sc>",
        "<i><b><sup>x</i></b> </sup><i>",
        "]]><fuzz/><!-- --> <![CDATA[ &fuzz; &lt;fuzz&gt;",
        "\\\",\\\"fuzz\\\":\\\"1\\\"}]};fuzz()//",
        "}, fuzz = {x}} \\\\@misc{fuzz, title={x}}",
        "x ER  - TY  - JOUR TI  - fuzz",
        "javascript:fuzz()",
        "=HYPERLINK(\\\"https://a.example\\\")",
        "é 漢字 😀 İ ﬀ a\\u0301\\u0301",
        "\\\\\\\" \\\\input{x} $\\\\alpha$ % # & ~ ^ _ {",
        "${fuzz} {{fuzz}} #{fuzz} <%= fuzz %>",
    ];

    [Theory]
    [MemberData(nameof(Attacks))]
    public void NothingButTextComesOfIt(string attack)
    {
        using var site = TestSite.Valid()
            .Replace("references/doe-2020.md", "  PMID:", "  publisher: Press\n  publisher-place: Town\n  note: A note.\n  custom:\n    keeper: The library\n  PMID:")
            .Replace("settings.yml", "other-conditions:", "downloads: [bundle, epub, long-page, references]\nother-conditions:");
        var changed = 0;
        foreach (var path in ValidFiles.All.Keys)
        {
            site.With(path, Field().Replace(site.Text(path), match =>
            {
                changed++;
                return $"{match.Groups["key"].Value}\"{attack}\"";
            }));
        }

        Assert.True(changed > 40, $"Only {changed} fields were changed.");
        Assert.DoesNotContain(site.Build().Diagnostics.Where(problem => problem.IsError).Select(problem => $"{problem.Place} {problem.Message}"), _ => true);
        Assert.Empty(new OutputSoundness().Faults(site.Output));
        Assert.Equal(TestSite.Valid().Built().OutputBytes().Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).Except(site.OutputBytes().Keys), []);
    }

    // A file name, an ID, a number, a date, an address or a word of a list is refused where it is something else.
    [GeneratedRegex(
        @"(?m)^(?<key> *(- )?(title|description|name|label|meaning|one|many|sneezing|definition|claim|locator|intervention-note|publisher|publisher-place|author|kind|commercial-interest|as-written|family|literal|container-title|container-title-short|volume|issue|page|note|keeper|design|species|population|comparator|follow-up|setting|registration|outcome|measure|value|p|harms|limitations): )(?!\||>|efficacy$).+$",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Field();
}
