using System.Xml.Linq;
using EvidenceSite.Tests.Data;

namespace EvidenceSite.Tests.History;

/// <summary>Feeds tell what commits changed about claims.</summary>
public sealed class HistoryFeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void AFeedTellsOfChangesBesideReviews()
    {
        using var recorded = new RecordedSite()
            .Commit("Rate it low", "certainty: low", "certainty: very-low")
            .Commit("Say it plainly", "plain: We do not know much. Sugar may help a little.", "plain: We do not know whether sugar helps.", "2026-02-03T13:00:00+00:00");
        _ = recorded.Told();

        Assert.Equal(
            ["2026-02-03T00:00:00Z Certainty went down from “Low” to “Very low”. Reason given: Rate it low"],
            Entries(recorded, "feed.xml").Where(IsOfClaim).Select(Text));
        Assert.Equal(
            [
                "2026-02-03T00:00:00Z The plain statement was reworded. Reason given: Say it plainly",
                "2026-02-03T00:00:00Z Certainty went down from “Low” to “Very low”. Reason given: Rate it low",
                "2026-01-01T00:00:00Z Recorded for the first time. Reason given: Begin",
                "2026-01-01T00:00:00Z Recorded for the first time. Reason given: Begin",
            ],
            Entries(recorded, "conditions/hiccups.xml").Select(Text).Where(text => !text.Contains("Reviewed", StringComparison.Ordinal)));
        var ids = Entries(recorded, "conditions/hiccups.xml").Select(entry => entry.Element(Atom + "id")!.Value).ToList();
        Assert.Distinct(ids);
        Assert.All(ids, id => Assert.StartsWith("tag:hiccups.example,2026-", id, StringComparison.Ordinal));
    }

    [Fact]
    public void AHostileSubjectLeavesTheFeedReadable()
    {
        using var recorded = new RecordedSite().Commit("]]></summary> & \u0007 <b>", "certainty: low", "certainty: very-low");
        _ = recorded.Told();
        Assert.Contains(Entries(recorded, "feed.xml").Select(Text), text => text.EndsWith("Reason given: ]]></summary> & <b>", StringComparison.Ordinal));
    }

    private static IEnumerable<XElement> Entries(RecordedSite recorded, string feed) => recorded.Site.Xml(feed).Elements(Atom + "entry");

    private static bool IsOfClaim(XElement entry) => entry.Element(Atom + "title")!.Value.StartsWith("Claim: ", StringComparison.Ordinal);

    private static string Text(XElement entry) => $"{entry.Element(Atom + "updated")!.Value} {entry.Element(Atom + "summary")!.Value}";
}
