using EvidenceSite.Evidence.Model;
using EvidenceSite.Plan.Citations;

namespace EvidenceSite.Tests.Units;

/// <summary>Entries as the NLM prints them (Citing Medicine; ICMJE sample references).</summary>
public sealed class VancouverStyleTests
{
    private static readonly VancouverStyle Style = new();

    private static readonly CslItem Article = new()
    {
        Type = "article-journal",
        Title = "Solid-organ transplantation in HIV-infected patients",
        Author = [Person("Halpern", "SD"), Person("Ubel", "Peter A."), Person("Caplan", "Arthur L")],
        ContainerTitle = "The New England Journal of Medicine",
        ContainerTitleShort = "N Engl J Med",
        Issued = new CslDate(2002, 7, 25),
        Volume = "347",
        Issue = "4",
        Page = "284-7",
    };

    public static IEnumerable<TheoryDataRow<CslItem, string>> Entries() =>
    [
        new(Article, "Halpern SD, Ubel PA, Caplan AL. Solid-organ transplantation in HIV-infected patients. N Engl J Med. 2002 Jul 25;347(4):284-7."),
        new(Article with { Author = Names(6) }, "A A, B B, C C, D D, E E, F F. Solid-organ transplantation in HIV-infected patients. N Engl J Med. 2002 Jul 25;347(4):284-7."),
        new(Article with { Author = Names(7) }, "A A, B B, C C, D D, E E, F F, et al. Solid-organ transplantation in HIV-infected patients. N Engl J Med. 2002 Jul 25;347(4):284-7."),
        new(Article with { Author = [Group("Diabetes Prevention Program Research Group")], Issue = null }, "Diabetes Prevention Program Research Group. Solid-organ transplantation in HIV-infected patients. N Engl J Med. 2002 Jul 25;347:284-7."),
        new(Article with { Author = [Person("Doe", "Jean-Pierre", "Jr."), Group("The Group")], Volume = null, Issue = null, Page = null }, "Doe JP Jr, The Group. Solid-organ transplantation in HIV-infected patients. N Engl J Med. 2002 Jul 25."),
        new(Article with { Author = [], Title = "Is it so?" }, "Is it so? N Engl J Med. 2002 Jul 25;347(4):284-7."),
        new(Article with { Author = [Person("van der Berg", "Jan")], ContainerTitleShort = null, Issued = new CslDate(2002, 7, null), Page = "e1000100" }, "van der Berg J. Solid-organ transplantation in HIV-infected patients. The New England Journal of Medicine. 2002 Jul;347(4):e1000100."),
        new(Article with { Author = [Person("Plato", null)], Issued = new CslDate(2002, null, null), Volume = null, Issue = null }, "Plato. Solid-organ transplantation in HIV-infected patients. N Engl J Med. 2002:284-7."),
        new(Article with { Author = [Person("Banit", "DM")], Volume = null }, "Banit DM. Solid-organ transplantation in HIV-infected patients. N Engl J Med. 2002 Jul 25;(4):284-7."),
        new(Article with { Author = [Person("Doe", "J")], Issued = null, Volume = null, Issue = null, Page = null }, "Doe J. Solid-organ transplantation in HIV-infected patients. N Engl J Med. date not stated."),
        new(
            new CslItem { Type = "webpage", Title = "Cancer-Pain.org", Author = [], ContainerTitle = null, Publisher = "Association of Cancer Online Resources", Issued = new CslDate(2000, null, null) },
            "Cancer-Pain.org [Internet]. Association of Cancer Online Resources; 2000."),
        new(
            new CslItem { Type = "report", Title = "Final report", Author = [Person("Page", "E")], Publisher = "NIOSH", Issued = new CslDate(2001, 2, null), Number = "R1" },
            "Page E. Final report. NIOSH; 2001 Feb. No. R1."),
        new(
            new CslItem { Type = "dataset", Title = "Counts", Author = [Group("Team")], Publisher = "Archive", Issued = new CslDate(2020, null, null) },
            "Team. Counts [dataset]. Archive; 2020."),
    ];

    public static TheoryData<string, string> GivenNames => new()
    {
        { "Richard K.", "RK" },
        { "Jean-Pierre", "JP" },
        { "J.-P.", "JP" },
        { "JP", "JP" },
        { "Élise", "É" },
        { "Mary Ann O.", "MAO" },
        { "Ludwig van", "L" },
        { "𝒜lice", "𝒜" },
    };

    [Theory]
    [MemberData(nameof(Entries), DisableDiscoveryEnumeration = true)]
    public void AnEntryReads(CslItem item, string entry) => Assert.Equal(entry, Style.Entry(item));

    [Theory]
    [MemberData(nameof(GivenNames))]
    public void InitialsAreTakenFromGivenNames(string given, string initials) =>
        Assert.StartsWith($"Doe {initials}. ", Style.Entry(Article with { Author = [Person("Doe", given)] }), StringComparison.Ordinal);

    [Fact]
    public void AuthorsInASentence()
    {
        Assert.Equal("“Solid-organ transplantation in HIV-infected patients”", Style.NarrativeAuthor(Article with { Author = [] }));
        Assert.Equal("A", Style.NarrativeAuthor(Article with { Author = Names(1) }));
        Assert.Equal("A and B", Style.NarrativeAuthor(Article with { Author = Names(2) }));
        Assert.Equal("A and others", Style.NarrativeAuthor(Article with { Author = Names(3) }));
        Assert.Equal("The Group", Style.NarrativeAuthor(Article with { Author = [Group("The Group")] }));
    }

    [Theory]
    [InlineData("page", "3", "p. 3")]
    [InlineData("page", "3-5", "pp. 3-5")]
    [InlineData("page", "3–5", "pp. 3–5")]
    [InlineData("page", "3, 5", "pp. 3, 5")]
    [InlineData("chapter", "2", "chapter 2")]
    [InlineData("figure", "2-3", "figures 2-3")]
    [InlineData("appendix", "1-2", "appendices 1-2")]
    public void APlaceWithinAWork(string label, string value, string shown) => Assert.Equal(shown, Style.Locator(label, value));

    [Fact]
    public void EntriesSortByAuthorThenYearThenTitle()
    {
        CslItem[] sorted =
        [
            Article with { Author = [Person("Doe", "A")], Issued = new CslDate(2001, null, null), Title = "B" },
            Article with { Author = [Person("Doe", "A")], Issued = new CslDate(2002, null, null), Title = "A" },
            Article with { Author = [Person("Doe", "A")], Issued = new CslDate(2002, null, null), Title = "B" },
            Article with { Author = [Person("Doe", "A")], Issued = null, Title = "A" },
            Article with { Author = [Person("Doe", "B")], Issued = new CslDate(1999, null, null) },
            Article with { Author = [], Title = "Zebras" },
        ];
        Assert.Equal(sorted, sorted.Reverse().OrderBy(item => EvidenceSite.Evidence.Link.TitleOrder.KeyOf(Style.SortKey(item)), StringComparer.Ordinal));
    }

    private static System.Collections.Immutable.ImmutableArray<CslName> Names(int count) =>
        [.. Enumerable.Range(0, count).Select(i => ((char)('A' + i)).ToString()).Select(letter => Person(letter, letter))];

    private static CslName Person(string family, string? given, string? suffix = null) => new(family, given, suffix, Literal: null);

    private static CslName Group(string name) => new(Family: null, Given: null, Suffix: null, name);
}
