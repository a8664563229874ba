using System.Collections.Immutable;
using EvidenceSite.Evidence.History;
using EvidenceSite.Tests.CommandLine;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.History;

/// <summary>History is told only where it is wanted and at hand, and is the same for the same commit.</summary>
public sealed class HistoryAtHandTests
{
    [Fact]
    public void ASiteThatDoesNotAskForItHasNone()
    {
        using var recorded = new RecordedSite();
        recorded.Site.Replace("settings.yml", "history: true\n", "").Built();
        Assert.Null(RecordedSite.Section(recorded.Site, RecordedSite.ClaimPage));
        recorded.Site.Replace("settings.yml", "title: Hiccup evidence", "history: false\ntitle: Hiccup evidence").Built();
        Assert.Null(RecordedSite.Section(recorded.Site, RecordedSite.ClaimPage));
    }

    [Fact]
    public void AnExportSaysThatItHasNone()
    {
        using var recorded = new RecordedSite();
        recorded.Git.Remove();
        recorded.Site.Built();
        Assert.Equal("History The history of this claim is not at hand: this copy of the site was made without the record of its versions.", RecordedSite.Section(recorded.Site, RecordedSite.ClaimPage));
        Assert.DoesNotContain("Recorded", recorded.Site.Html("conditions/hiccups.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void ARepositoryWithoutACommitSaysSo()
    {
        using var site = RecordedSite.Wanted();
        var git = new GitFolder(site.Root).Start();
        site.Built();
        Assert.Equal("History The history of this claim is not at hand: no version of this site is recorded yet.", RecordedSite.Section(site, RecordedSite.ClaimPage));
        git.Remove();
    }

    [Theory]
    [InlineData("--depth=1")]
    [InlineData("--filter=blob:none")]
    public async Task ACloneWithoutItsPastSaysSo(string how)
    {
        using var recorded = new RecordedSite().Commit("Rate it low", "certainty: low", "certainty: very-low");
        recorded.Git.Run("config", "uploadpack.allowFilter", "true");
        using var elsewhere = TestSite.Empty();
        var clone = Path.Combine(elsewhere.Root, "clone");
        recorded.Git.Run("clone", "--quiet", how, "file://" + recorded.Site.Root, clone);
        var run = await BuiltProgram.RunAsync(clone, ["--today", "2026-06-01"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("The history of claims is not at hand: the clone is shallow or lacks files.", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "The history of this claim is not at hand: this copy of the site was made without the older versions.",
            await File.ReadAllTextAsync(Path.Combine(clone, "output", "conditions", "hiccups", "stops-hiccups.html"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        new GitFolder(clone).Remove();
    }

    [Fact]
    public void TheSameCommitGivesTheSameBytes()
    {
        using var recorded = new RecordedSite().Commit("Rate it low", "certainty: low", "certainty: very-low");
        recorded.Site.Built();
        using var elsewhere = TestSite.Empty();
        var (clone, output) = (Path.Combine(elsewhere.Root, "clone"), Path.Combine(elsewhere.Root, "made"));
        recorded.Git.Run("clone", "--quiet", "file://" + recorded.Site.Root, clone);
        Assert.False(Pipeline.Build(Path.Combine(clone, "input"), output, clean: false, TestSite.Today).HasErrors);
        Assert.Equal(recorded.Site.OutputBytes(), OutputFolder.BytesOf(output));
        new GitFolder(clone).Remove();
    }

    /// <summary>A preview runs the pipeline again and again with what it remembers.</summary>
    [Fact]
    public void ARunThatRemembersSeesANewCommit()
    {
        using var recorded = new RecordedSite();
        var memory = new PipelineMemory();
        Assert.Single(Events());
        recorded.Site.Replace(RecordedSite.Condition, "certainty: low", "certainty: very-low");
        Assert.Single(Events());
        recorded.Git.Commit("Rate it low");
        Assert.Equal(2, Events().Length);
        recorded.Git.Run("reset", "--quiet", "--soft", "HEAD~1");
        Assert.Single(Events());

        ImmutableArray<ClaimEvent> Events()
        {
            var plan = Pipeline.Plan(recorded.Site.Input, TestSite.Today, memory: memory).Plan ?? throw new InvalidOperationException("There are errors.");
            return plan.History!.Of(plan.Corpus.Claims.Single(claim => claim.Claim.Id.Value == "stops-hiccups"))!.Events;
        }
    }

    [Fact]
    public void AnotherWordIsRefused()
    {
        using var site = TestSite.Valid().Replace("settings.yml", "title: Hiccup evidence", "history: ‸tru\ntitle: Hiccup evidence");
        Assert.Contains("Did you mean \"true\"?", site.OnlyAtMark("ES303").Remedy, StringComparison.Ordinal);
    }
}
