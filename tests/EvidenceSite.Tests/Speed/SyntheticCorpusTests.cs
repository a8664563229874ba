using EvidenceSite.Benchmarks.Synthetic;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Speed;

public sealed class SyntheticCorpusTests
{
    [Fact]
    public void HasNoProblemAndAPageForEachClaimAndReference()
    {
        using var site = new SyntheticSite(PageChoice.All);
        var (outcome, output) = site.Built();

        Assert.Empty(outcome.Found);
        Assert.Equal(SyntheticSite.Conditions * SyntheticCorpus.ClaimsPerCondition, outcome.Corpus.Claims.Length);
        var files = OutputFolder.Files(output.FullName);
        Assert.Contains("conditions/condition-00001/claim-8.html", files);
        Assert.Contains("references/trial-00001.html", files);
    }

    [Fact]
    public void MakesNoSuchPagesIfThePeersShallHaveTheSameWork()
    {
        using var site = new SyntheticSite(PageChoice.All);
        SyntheticCorpus.Choose(PageChoice.Conditions, site.Input);
        var (outcome, output) = site.Built();

        Assert.Empty(outcome.Found);
        var files = OutputFolder.Files(output.FullName);
        Assert.DoesNotContain(files, file => file.StartsWith("references/", StringComparison.Ordinal) || (file.StartsWith("conditions/", StringComparison.Ordinal) && file.Contains("/claim-", StringComparison.Ordinal)));
        Assert.Contains("conditions/condition-00004.html", files);
    }
}
