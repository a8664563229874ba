using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Places;

/// <summary>An unknown citation is found where it stands, however YAML writes the text around it.</summary>
public sealed class ScalarPlaceTests
{
    private const string Condition = "conditions/hiccups.md";

    public static TheoryData<string> Scalars =>
    [
        "Not known [‸@nobody].",
        "Not known\n      at all,\n\n      and never [‸@nobody].",
        ">-\n      Not known at all,\n      and   never [‸@nobody] was.",
        ">2\n        Not known at all,\n      and never [‸@nobody] was.",
        ">-  # a comment: with signs\n      Not known [‸@nobody].",
        "|\n      Not known at all,\n      and never [‸@nobody].\n",
        "|+\n      Not known.\n\n      - never [‸@nobody].\n\n",
        "'Not known: it''s ''never'' [‸@nobody].'",
        "'Not known:\n      it''s never\n\n      [‸@nobody].'",
        "\"Not known: \\\"never\\\" [‸@nobody].\"",
        "\"Not\\tknown \\u00e9\\x41\\U0001F600 [‸@nobody].\"",
        "\"Not known,\\nand never [‸@nobody].\"",
        "\"Not known,\\n\\n and never\\\n      at all [‸@nobody].\"",
        "\"Not known,\n      and never\n\n      [‸@nobody].\"",
        "\"\\\n      Not known [‸@nobody].\"",
        "Not known 😀 in é [‸@nobody].",
        "Not known [see \\@a and ‸@nobody, p. 3].",
        "Not known, as ‸@nobody [p. 3] says.",
    ];

    [Theory]
    [MemberData(nameof(Scalars))]
    public void TheCitationIsFound(string scalar)
    {
        using var site = TestSite.Valid().Replace(Condition, "evidence: We found no study.", $"evidence: {scalar}");
        site.OnlyAtMark("ES501");
    }

    [Theory]
    [MemberData(nameof(Scalars))]
    public void TheCitationIsFoundWithWindowsLineEnds(string scalar)
    {
        using var site = TestSite.Valid();
        site.With(Condition, site.Text(Condition).Replace("evidence: We found no study.", $"evidence: {scalar}", StringComparison.Ordinal).ReplaceLineEndings("\r\n"));
        site.OnlyAtMark("ES501");
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void ACitationInTheBodyIsFound(string lineEnd)
    {
        using var site = TestSite.Valid();
        site.With(Condition, $"{site.Text(Condition)}\n## More\n\n- one\n- two\n\n  > three 😀 and [‸@nobody]\n".ReplaceLineEndings(lineEnd));
        site.OnlyAtMark("ES501");
    }

    [Fact]
    public void ACitationInTheSecondItemOfAListIsFound()
    {
        using var site = TestSite.Valid()
            .Replace(Condition, "  - Sugar may stop hiccups [@doe-2020].", "  - Sugar may stop hiccups [@doe-2020].\n  - >-\n    It may\n    not [‸@nobody].");
        site.OnlyAtMark("ES501");
    }

    [Fact]
    public void ALinkInATableIsFound()
    {
        using var site = TestSite.Valid().AppendToCondition("| a | b |\n| --- | --- |\n| c | see ‸[d](e.md) |\n");
        site.OnlyAtMark("ES506");
    }

    [Fact]
    public void APlaceInTheSettingsIsFoundBehindAByteOrderMark()
    {
        using var site = TestSite.Valid().Replace("settings.yml", "title: Hiccup evidence", "titel: Hiccup evidence");
        site.With("settings.yml", [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(site.Text("settings.yml"))]);
        Assert.Equal(["settings.yml:1:1 ES211", "settings.yml:1:1 ES212"], site.Check().Found());
    }
}
