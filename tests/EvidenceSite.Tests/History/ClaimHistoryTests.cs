using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.History;

/// <summary>What the page of a claim tells of its history.</summary>
public sealed class ClaimHistoryTests
{
    private const string First = "1 January 2026: Recorded for the first time. Begin";

    [Fact]
    public void ChangesStandWithDayAndReasonTheLatestFirst()
    {
        using var recorded = new RecordedSite()
            .Commit("A new trial speaks against it", "verdict: overstated\n    certainty: low", "verdict: contradicted\n    certainty: moderate")
            .Commit("Say it plainly", "plain: We do not know much. Sugar may help a little.", "plain: Sugar probably does not help.", "2026-03-04T12:00:00+00:00")
            .Commit("Name the dose", "claim: A spoonful of sugar stops hiccups.", "claim: Two spoonfuls of sugar stop hiccups.", "2026-03-05T12:00:00+00:00")
            .Commit("Count again", "In one study, 12 of 20", "In one trial, 12 of 20", "2026-03-06T12:00:00+00:00");
        Assert.Equal(
            [
                "6 March 2026: What the studies found was reworded. Count again",
                "5 March 2026: The claim was reworded. Name the dose",
                "4 March 2026: The plain statement was reworded. Say it plainly",
                "3 February 2026: Verdict changed from “Overstated” to “Contradicted”. Certainty went up from “Low” to “Moderate”. A new trial speaks against it",
                First,
            ],
            recorded.Told());
        Assert.Equal([First], recorded.Told("conditions/hiccups/prevents-hiccups.html"));
    }

    [Fact]
    public void ARatingThatComesAndGoesIsTold()
    {
        using var recorded = new RecordedSite()
            .Commit("Rate it", "verdict: untested", "verdict: untested\n    certainty: very-low")
            .Commit("Do not", "verdict: untested\n    certainty: very-low", "verdict: untested", "2026-02-04T12:00:00+00:00");
        Assert.Equal(
            ["4 February 2026: Certainty is no longer rated; it was “Very low”. Do not", "3 February 2026: Certainty was rated: “Very low”. Rate it", First],
            recorded.Told("conditions/hiccups/prevents-hiccups.html"));
    }

    [Fact]
    public void WhatChangesNoMeaningIsNotTold()
    {
        using var recorded = new RecordedSite()
            .Commit("Wrap", "plain: We do not know much. Sugar may help a little.", "plain: >-\n      We do not know much.\n      Sugar may help a little.")
            .Commit("Order", "    verdict: overstated\n    certainty: low\n", "    certainty: low\n    verdict: overstated\n")
            .Commit("Text below", "Not long [see", "Not very long [see");
        Assert.Equal([First], recorded.Told());
    }

    [Fact]
    public void NobodyIsNamedAndTheDayIsTheAuthorsInUtc()
    {
        using var recorded = new RecordedSite().Commit("Late at night", "certainty: low", "certainty: very-low", "2026-02-03T23:30:00-05:00");
        Assert.Equal("4 February 2026: Certainty went down from “Low” to “Very low”. Late at night", recorded.Told()[0]);
        foreach (var path in OutputFolder.Files(recorded.Site.Output))
        {
            var text = recorded.Site.Html(path);
            Assert.DoesNotContain("Secret Author", text, StringComparison.Ordinal);
            Assert.DoesNotContain("2031", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void WhatIsNotCommittedIsLeftOut()
    {
        using var recorded = new RecordedSite();
        recorded.Site.Replace(RecordedSite.Condition, "certainty: low", "certainty: very-low").Replace(RecordedSite.Condition, "id: prevents-hiccups", "id: new-one");
        Assert.Equal([First], recorded.Told());
        Assert.Equal("History No change of this claim is recorded yet.", RecordedSite.Section(recorded.Site, "conditions/hiccups/new-one.html"));
    }

    [Fact]
    public void AClaimIsFollowedThroughAnotherIdAndAnotherPage()
    {
        using var recorded = new RecordedSite().Commit("Rate it low", "certainty: low", "certainty: very-low")
            .Commit("Rename", "id: stops-hiccups", "id: ends-hiccups", "2026-02-04T12:00:00+00:00");
        // The link in the text leads to the claim.
        recorded.Commit("Lead there", "#claim-stops-hiccups", "#claim-ends-hiccups", "2026-02-05T12:00:00+00:00");
        Assert.Equal(["3 February 2026: Certainty went down from “Low” to “Very low”. Rate it low", First], recorded.Told("conditions/hiccups/ends-hiccups.html"));

        var text = recorded.Site.Text(RecordedSite.Condition);
        recorded.Site.Without(RecordedSite.Condition).With("conditions/singultus.md", text).Replace("index.md", "conditions/hiccups.md", "conditions/singultus.md");
        recorded.Site.Replace("references/doe-2020.md", "conditions: [hiccups, sneezing]", "conditions: [singultus, sneezing]").Replace("references/roe-2019.md", "conditions: [hiccups]", "conditions: [singultus]");
        recorded.Git.Commit("Another name");
        Assert.Equal(["3 February 2026: Certainty went down from “Low” to “Very low”. Rate it low", First], recorded.Told("conditions/singultus/ends-hiccups.html"));
    }

    [Fact]
    public void AVersionThatCannotBeReadTellsNothingFalse()
    {
        using var recorded = new RecordedSite()
            .Commit("A typing mistake", "verdict: overstated", "verdict: overstatet")
            .Commit("A worse one", "---\ntitle: Hiccups", "--\ntitle: Hiccups")
            .Commit("Half mended", "--\ntitle: Hiccups", "---\ntitle: Hiccups")
            .Commit("Mended", "verdict: overstatet", "verdict: overstated")
            .Commit("Another mistake", "certainty: low", "certainty: lo", "2026-02-05T12:00:00+00:00")
            .Commit("Rated again", "certainty: lo\n", "certainty: very-low\n", "2026-02-06T12:00:00+00:00");
        Assert.Equal(["6 February 2026: Certainty went down from “Low” to “Very low”. Rated again", First], recorded.Told());
    }

    [Fact]
    public void WhereTheBeginningCannotBeReadNoneIsClaimed()
    {
        using var site = RecordedSite.Wanted().Replace(RecordedSite.Condition, "verdict: overstated", "judgement: overstated");
        var git = new GitFolder(site.Root).Start();
        git.Commit("An older form");
        site.Replace(RecordedSite.Condition, "judgement: overstated", "verdict: overstated");
        git.Commit("The form of today");
        site.Replace(RecordedSite.Condition, "certainty: low", "certainty: very-low");
        git.Commit("Rate it low");
        site.Built();
        Assert.Equal(["1 January 2026: Certainty went down from “Low” to “Very low”. Rate it low"], RecordedSite.Items(site, RecordedSite.ClaimPage));
        Assert.EndsWith("Older versions of this claim are not listed here.", RecordedSite.Section(site, RecordedSite.ClaimPage), StringComparison.Ordinal);
        git.Remove();
    }

    [Fact]
    public void TwoLinesOfWorkAreEachToldAndTheirJoinIsNot()
    {
        using var recorded = new RecordedSite();
        recorded.Switch("--create", "secret-person/branch").Commit("Rate it low", "certainty: low", "certainty: very-low", "2026-02-03T12:00:00+00:00");
        recorded.Switch("main").Commit("Untested no more", "verdict: untested", "verdict: not-assessed", "2026-02-04T12:00:00+00:00");
        recorded.Git.Merge("secret-person/branch");
        recorded.Git.Commit("Merge branch 'secret-person/branch'", "2026-02-05T12:00:00+00:00");
        recorded.Reread();
        Assert.Equal(["3 February 2026: Certainty went down from “Low” to “Very low”. Rate it low", First], recorded.Told());
        Assert.Equal(["4 February 2026: Verdict changed from “Untested” to “Not assessed”. Untested no more", First], recorded.Told("conditions/hiccups/prevents-hiccups.html"));
    }

    [Fact]
    public void WhatAJoinDecidesIsToldWithoutTheNamesOfBranches()
    {
        using var recorded = new RecordedSite();
        var first = recorded.Site.Text(RecordedSite.Condition);
        recorded.Switch("--create", "secret-person/branch").Commit("Rate it high", "certainty: low", "certainty: moderate");
        recorded.Switch("main").Commit("Rate it higher", "certainty: low", "certainty: high", "2026-02-04T12:00:00+00:00");
        recorded.Git.Merge("secret-person/branch");
        recorded.Site.With(RecordedSite.Condition, first.Replace("certainty: low", "certainty: very-low", StringComparison.Ordinal));
        recorded.Git.Commit("Merge branch 'secret-person/branch'", "2026-02-05T12:00:00+00:00");
        Assert.Equal(
            ["5 February 2026: Certainty went down from “High” to “Very low”.", "4 February 2026: Certainty went up from “Low” to “High”. Rate it higher", First], recorded.Told());
    }

    [Fact]
    public void ALineOfWorkThatAJoinDroppedIsNotTold()
    {
        using var recorded = new RecordedSite();
        recorded.Switch("--create", "other").Commit("Rate it high", "certainty: low", "certainty: moderate");
        recorded.Switch("main").Commit("Rate it low", "certainty: low", "certainty: very-low", "2026-02-04T12:00:00+00:00");
        recorded.Git.Merge("other");
        recorded.Site.With(RecordedSite.Condition, recorded.Site.Text(RecordedSite.Condition));
        recorded.Git.Commit("Merge branch 'other'", "2026-02-05T12:00:00+00:00");
        Assert.Equal(["4 February 2026: Certainty went down from “Low” to “Very low”. Rate it low", First], recorded.Told());
    }

    [Fact]
    public void TheFolderMayBeTheWholeRepository()
    {
        using var site = RecordedSite.Wanted();
        var git = new GitFolder(site.Input).Start();
        git.Commit("Begin");
        site.Built();
        Assert.Equal([First], RecordedSite.Items(site, RecordedSite.ClaimPage));
        git.Remove();
    }

    [Fact]
    public void AHostileSubjectStaysAText()
    {
        const string subject = "<script>alert(1)</script> & \u202e\u0007 [x](javascript:alert(1)) ]]> \ud83d\ude00";
        using var recorded = new RecordedSite().Commit(subject + new string('a', 300), "certainty: low", "certainty: very-low");
        var told = recorded.Told()[0];
        Assert.StartsWith("3 February 2026: Certainty went down from “Low” to “Very low”. <script>alert(1)</script> & [x](javascript:alert(1)) ]]> \ud83d\ude00aaa", told, StringComparison.Ordinal);
        Assert.EndsWith("a…", told, StringComparison.Ordinal);
        Assert.Empty(recorded.Site.Page(RecordedSite.ClaimPage).QuerySelectorAll(".history script, .history a"));
    }
}
