using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Citations;

/// <summary>Entries in the style of this repository's own site, as the NLM prints them (Citing Medicine; ICMJE sample references).</summary>
public sealed class OwnStyleTests
{
    private const string Journal = """
        type: article-journal
        title: Solid-organ transplantation in HIV-infected patients
        container-title: The New England Journal of Medicine
        container-title-short: N Engl J Med
        """;

    private const string Place = """
        issued: 2002-07-25
        volume: "347"
        issue: "4"
        page: 284-287
        """;

    public static TheoryData<string, string> Entries => new()
    {
        {
            $"{Journal}\nauthor: [{{family: Halpern, given: SD}}, {{family: Ubel, given: Peter A.}}, {{family: Caplan, given: Arthur L}}]\n{Place}",
            "Halpern SD, Ubel PA, Caplan AL. Solid-organ transplantation in HIV-infected patients. N Engl J Med. 2002 Jul 25;347(4):284-7."
        },
        { $"{Journal}\nauthor: [{Authors(6)}]\n{Place}", "A A, B B, C C, D D, E E, F F. Solid-organ transplantation in HIV-infected patients. N Engl J Med. 2002 Jul 25;347(4):284-7." },
        { $"{Journal}\nauthor: [{Authors(7)}]\n{Place}", "A A, B B, C C, D D, E E, F F, et al. Solid-organ transplantation in HIV-infected patients. N Engl J Med. 2002 Jul 25;347(4):284-7." },
        {
            $"{Journal}\nauthor: [{{literal: Diabetes Prevention Program Research Group}}]\nissued: 2002-07\nvolume: 347",
            "Diabetes Prevention Program Research Group. Solid-organ transplantation in HIV-infected patients. N Engl J Med. 2002 Jul;347."
        },
        {
            $"{Journal}\nauthor: [{{family: Doe, given: Jean-Pierre, suffix: Jr}}, {{literal: The Group}}]\nissued: 2002",
            "Doe JP Jr, The Group. Solid-organ transplantation in HIV-infected patients. N Engl J Med. 2002."
        },
        { $"{Journal}\nauthor: [{{family: van der Berg, given: Jan}}]\nissued: 2002-07\nvolume: 347\npage: e1000100", "van der Berg J. Solid-organ transplantation in HIV-infected patients. N Engl J Med. 2002 Jul;347:e1000100." },
        { $"{Journal}\nauthor: [{{family: Élie, given: Élise}}]", "Élie É. Solid-organ transplantation in HIV-infected patients. N Engl J Med. [date unknown]." },
        {
            "type: article-journal\ntitle: Is it so?\ncontainer-title: Hiccup Review\nissued: 2018-12/2019-01\nDOI: 10.1000/x.1\nPMID: \"12345\"\nPMCID: PMC99",
            "Is it so? Hiccup Review. 2018 Dec-2019 Jan. doi: 10.1000/x.1. PMID: 12345; PMCID: PMC99."
        },
        {
            "type: webpage\ntitle: Cancer-Pain.org\npublisher: Association of Cancer Online Resources\npublisher-place: New York\nissued: 2000\naccessed: 2002-07-09\nURL: https://cancer-pain.example/",
            "Cancer-Pain.org [Internet]. New York: Association of Cancer Online Resources; 2000 [cited 2002 Jul 9]. Available from: https://cancer-pain.example/."
        },
        {
            "type: report\ntitle: Final report\nauthor: [{family: Page, given: E}]\npublisher: NIOSH\nissued: 2001-02\nnumber: R1",
            "Page E. Final report. NIOSH; 2001 Feb. Report No.: R1."
        },
        { "type: dataset\ntitle: Counts\nauthor: [{literal: Team}]\npublisher: Archive\nissued: 2020", "Team. Counts [dataset]. Archive; 2020." },
        {
            "type: book\ntitle: Medical microbiology\nauthor: [{family: Murray, given: PR}]\nedition: 4\npublisher-place: St. Louis\npublisher: Mosby\nissued: 2002",
            "Murray PR. Medical microbiology. 4th ed. St. Louis: Mosby; 2002."
        },
        {
            "type: chapter\ntitle: Chromosome alterations\nauthor: [{family: Meltzer, given: PS}]\neditor: [{family: Vogelstein, given: B}, {family: Kinzler, given: KW}]\n"
            + "container-title: The genetic basis of human cancer\npublisher-place: New York\npublisher: McGraw-Hill\nissued: 2002\npage: 93-113",
            "Meltzer PS. Chromosome alterations. In: Vogelstein B, Kinzler KW, editors. The genetic basis of human cancer. New York: McGraw-Hill; 2002. p. 93-113."
        },
        { "type: article\ntitle: Early results\nauthor: [{family: Doe, given: J}]\ncontainer-title: medRxiv\nissued: 2020", "Doe J. Early results [Preprint]. medRxiv. 2020." },
        { "type: thesis\ntitle: On hiccups\nauthor: [{family: Doe, given: J}]\npublisher: University\nissued: 2020", "Doe J. On hiccups [thesis]. University; 2020." },
    };

    [Theory]
    [MemberData(nameof(Entries))]
    public void AnEntryReads(string csl, string entry)
    {
        using var site = TestSite.Valid();
        var text = site.Text("references/doe-2020.md");
        var start = text.IndexOf("csl:\n", StringComparison.Ordinal);
        var end = text.IndexOf("\nconditions:", StringComparison.Ordinal);
        site.With("references/doe-2020.md", $"{text[..start]}csl:\n  {csl.ReplaceLineEndings("\n").Replace("\n", "\n  ", StringComparison.Ordinal)}{text[end..]}").Built();

        // On the work's own page it has no number; in the list it has.
        Assert.Equal(entry, site.Page("references/doe-2020.html").QuerySelector("main .entry")!.TextContent);
        var listed = site.Page("bibliography.html").QuerySelector("#ref-doe-2020 .entry")!;
        Assert.Equal(entry, listed.QuerySelector(".csl-right-inline")!.TextContent);
    }

    [Fact]
    public void EntriesSortByAuthorThenDateThenTitle()
    {
        using var site = TestSite.Valid();
        var one = site.Text("references/doe-2020.md");
        string[] sorted = ["Doe A 2001 B", "Doe A 2002 A", "Doe A 2002 B", "Doe B 1999 A", "Roe A 1998 A"];
        foreach (var work in sorted)
        {
            var parts = work.Split(' ');
            var start = one.IndexOf("csl:\n", StringComparison.Ordinal);
            var end = one.IndexOf("\nconditions:", StringComparison.Ordinal);
            var id = work.ToLowerInvariant().Replace(' ', '-');
            site.With($"references/{id}.md", $"{one[..start]}csl: {{type: book, title: {parts[3]}, author: [{{family: {parts[0]}, given: {parts[1]}}}], issued: {parts[2]}}}{one[end..]}");
        }

        site.Build();
        var listed = site.Page("bibliography.html").QuerySelectorAll("[role=doc-bibliography] > ol > li").Select(entry => entry.Id!["ref-".Length..]).ToList();
        var expected = sorted.Select(work => work.ToLowerInvariant().Replace(' ', '-')).ToList();
        Assert.Equal(expected, listed.Where(expected.Contains));
    }

    private static string Authors(int count) => string.Join(", ", Enumerable.Range(0, count).Select(i => (char)('A' + i)).Select(letter => $"{{family: {letter}, given: {letter}}}"));
}
