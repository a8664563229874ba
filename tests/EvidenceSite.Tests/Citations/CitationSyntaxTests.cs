using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Citations;

/// <summary>Citations as in Pandoc's manual ("Citation syntax"), seen as the text of the page that they make.</summary>
public sealed class CitationSyntaxTests
{
    /// <summary>What an author writes, and what a reader sees. Doe 2020 is number 1, Roe 2019 (retracted) number 2.</summary>
    public static TheoryData<string, string> Written => new()
    {
        { "Blah [@doe-2020].", "Blah [1]." },
        { "Blah [@doe-2020; @roe-2019].", "Blah [1; 2 retracted]." },
        { "Blah [see @doe-2020, pp. 33-35, and elsewhere; also @roe-2019, ch. 1].", "Blah [see 1, pp. 33-5, and elsewhere; also 2 retracted, ch. 1]." },
        { "Blah [@doe-2020, p. 3].", "Blah [1, p. 3]." },
        { "Blah [@doe-2020, 3].", "Blah [1, p. 3]." },
        { "Blah [@doe-2020, pp. 3, 6-8].", "Blah [1, pp. 3, 6-8]." },
        { "Blah [@doe-2020, chap. 2].", "Blah [1, chapter 2]." },
        { "Blah [@doe-2020, figs. 2–3].", "Blah [1, figures 2-3]." },
        { "Blah [@doe-2020, app. 1-2].", "Blah [1, appendices 1-2]." },
        { "Blah [@doe-2020, § 4].", "Blah [1, section 4]." },
        { "Blah [@doe-2020, p. iv].", "Blah [1, p. iv]." },
        { "Blah [@doe-2020 and the rest].", "Blah [1 and the rest]." },
        { "Blah [-@doe-2020].", "Blah [1]." },
        { "Blah [see -@doe-2020, p. 3].", "Blah [see 1, p. 3]." },
        { "@doe-2020 says blah.", "Doe and Smith [1] says blah." },
        { "@doe-2020 [p. 33] says blah.", "Doe and Smith [1, p. 33] says blah." },
        { "@roe-2019 says blah.", "Hiccup Society [2 retracted] says blah." },
        { "As -@doe-2020 says.", "As [1] says." },
        { "(@doe-2020) and “@doe-2020”.", "(Doe and Smith [1]) and “Doe and Smith [1]”." },
        { "Blah @{doe-2020}.", "Blah Doe and Smith [1]." },
        { "Blah [@{doe-2020}, p. 3].", "Blah [1, p. 3]." },
        { "Blah @doe-2020.", "Blah Doe and Smith [1]." },
        { "Blah @doe-2020: so.", "Blah Doe and Smith [1]: so." },
        { "Write to a.b@doe-2020.example.", "Write to a.b@doe-2020.example." },
        { "Write to <a@tea.example>.", "Write to a@tea.example." },
        { "Write to [me](mailto:a@tea.example).", "Write to me." },
        { "See \\@doe-2020 and [\\@doe-2020].", "See @doe-2020 and [@doe-2020]." },
        { "See `@doe-2020` and `[@doe-2020]`.", "See @doe-2020 and [@doe-2020]." },
        { "At 5 @ 3, or @ all.", "At 5 @ 3, or @ all." },
        { "**Blah [@doe-2020]**, *@doe-2020*.", "Blah [1], Doe and Smith [1]." },
        { "A [sic] and an array[0] [@doe-2020].", "A [sic] and an array[0] [1]." },
        { "Blah [@doe-2020]\\[x].", "Blah [1][x]." },
    };

    public static TheoryData<string> Malformed =>
    [
        "Blah ‸[@].", "Blah ‸[see @].", "Blah ‸[@doe-2020;].", "Blah ‸[@doe-2020, @roe-2019].", "Blah ‸[@doe-2020 see also @roe-2019].",
        "Blah ‸[one; @doe-2020].", "Blah ‸[@{}].", "Blah ‸[@!].",
    ];

    [Theory]
    [MemberData(nameof(Written))]
    public void AReaderSees(string markdown, string seen)
    {
        using var site = TestSite.Valid().AppendToCondition($"## Here\n\n{markdown}\n").Built();
        var paragraph = site.Page("conditions/hiccups.html").QuerySelector("#here + p");
        Assert.Equal(seen, SeenText.Of(paragraph!));
    }

    [Theory]
    [MemberData(nameof(Malformed))]
    public void ACitationThatCannotBeReadIsRefused(string markdown)
    {
        using var site = TestSite.Valid().AppendToCondition(markdown + "\n");
        site.OnlyAtMark("ES405");
    }

    /// <summary>A link within a link is no HTML, and a picture's text has no place for one.</summary>
    [Theory]
    [InlineData("A ‸@doe-2020 in")]
    [InlineData("A *‸@doe-2020* in")]
    [InlineData("A ‸<https://tea.example> in")]
    public void NoCitationOrLinkStandsInALink(string text)
    {
        using var site = TestSite.Valid().AppendToCondition($"[{text} a link](../methods.md)\n");
        site.OnlyAtMark("ES413");
    }

    [Fact]
    public void NoCitationStandsInAPicture()
    {
        using var site = TestSite.Valid().With("assets/chart.png", [1]).AppendToCondition("![A ‸@doe-2020 chart](../assets/chart.png)\n");
        site.OnlyAtMark("ES413");
    }
}
