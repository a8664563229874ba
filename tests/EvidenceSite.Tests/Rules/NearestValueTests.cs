using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Rules;

/// <summary>A problem names the valid value that was probably meant, where one can be told.</summary>
public sealed class NearestValueTests
{
    private const string Condition = "conditions/hiccups.md";
    private const string Reference = "references/doe-2020.md";
    private const string Source = "sources/tea-shop.md";

    [Theory]
    [InlineData(Condition, "- id: prevents-hiccups", "- id: Prevents_Hiccups", "prevents-hiccups")]
    [InlineData(Condition, "reviewed: 2026-01-02", "reviewed: 2 January 2026", "2026-01-02")]
    [InlineData(Condition, "reviewed: 2026-01-02", "reviewed: 2026-2-3", "2026-02-03")]
    [InlineData(Condition, "reviewed: 2026-01-02", "reviewed: 2026-02-30", "2026-02-28")]
    [InlineData(Condition, "reviewed: 2026-01-02", "reviewed: 01/02/2026", null)]
    [InlineData(Condition, "reviewed: 2026-01-02", "reviewed: soon", null)]
    [InlineData(Condition, "verdict: overstated", "verdict: overstatet", "overstated")]
    [InlineData(Condition, "other-names: [Singultus]", "other-name: [Singultus]", "other-names")]
    [InlineData(Condition, "## How long it lasts", "::clams\n\n## How long it lasts", "::claims")]
    [InlineData(Condition, "## How long it lasts", "::cliam stops-hiccups\n\n## How long it lasts", "::claim stops-hiccups")]
    [InlineData(Condition, "## How long it lasts", "::picture\n\n## How long it lasts", null)]
    [InlineData(Reference, "n: 1200", "n: 1,200", "1200")]
    [InlineData(Reference, "n: 1200", "n: 1200 adults", "1200")]
    [InlineData(Reference, "n: 1200", "n: many", null)]
    [InlineData(Reference, "DOI: 10.1234/sweet.2020.5", "DOI: https://doi.org/10.1234/sweet.2020.5", "10.1234/sweet.2020.5")]
    [InlineData(Reference, "DOI: 10.1234/sweet.2020.5", "DOI: sweet.2020.5", null)]
    [InlineData(Reference, "PMID: \"12345678\"", "PMID: \"PMID 12345678\"", "12345678")]
    [InlineData(Reference, "PMCID: PMC1234567", "PMCID: 1234567", "PMC1234567")]
    [InlineData(Source, "url: https://tea.example/wonders", "url: tea.example/wonders", "https://tea.example/wonders")]
    [InlineData(Source, "url: https://tea.example/wonders", "url: javascript:alert(1)", null)]
    [InlineData(Source, "sha256: 0123456789abcdef", "sha256: 0123456789ABCDEF", "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
    public void TheRemedyNamesIt(string file, string old, string text, string? nearest)
    {
        using var site = TestSite.Valid().Replace(file, old, text);
        var problem = site.Check().Diagnostics.First();
        Assert.Equal(nearest, problem.Nearest);
        Assert.Equal(nearest is not null, problem.Remedy.StartsWith($"Did you mean \"{nearest}\"? ", StringComparison.Ordinal));
    }

    [Fact]
    public void AFileNameGetsTheNameThatItShouldHave()
    {
        using var site = TestSite.Valid().With("topics/Späte Folgen.md", ValidFiles.Topic);
        Assert.Equal("spate-folgen.md", Assert.Single(site.Check().Diagnostics).Nearest);
    }
}
