using System.Xml.Linq;
using EvidenceSite.Plan;
using EvidenceSite.Tests.Data;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Scale;

/// <summary>A feed with many entries, read as RFC 5005, section 4, says: from the feed back through its archives.</summary>
public sealed class FeedArchiveTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace History = "http://purl.org/syndication/history/1.0";
    private static readonly SiteLimits Two = new() { FeedEntries = 2 };

    [Fact]
    public void WhoFollowsTheArchivesReadsEveryEntryOnceTheLatestFirst()
    {
        using var whole = Reviewed().Built();
        using var split = Reviewed().Built(limits: Two);

        var documents = Followed(split);
        Assert.Equal([3, 2, 2], documents.Select(document => Ids(document).Count));
        Assert.Equal(Ids(whole.Xml("feed.xml")), documents.SelectMany(Ids));
    }

    [Fact]
    public void AnArchiveSaysThatItIsOneAndWhereTheFeedIs()
    {
        using var site = Reviewed().Built(limits: Two);

        var documents = Followed(site);
        Assert.Null(documents[0].Element(History + "archive"));
        Assert.Null(Link(documents[0], "current"));
        Assert.Single(documents.Select(document => document.Element(Atom + "id")!.Value).Distinct());
        foreach (var archive in documents.Skip(1))
        {
            Assert.NotNull(archive.Element(History + "archive"));
            Assert.Equal("https://hiccups.example/site/feed.xml", Link(archive, "current"));
        }

        Assert.Equal(Link(documents[1], "self"), Link(documents[2], "next-archive"));
        Assert.Null(Link(documents[1], "next-archive"));
    }

    [Fact]
    public void ANewEntryLeavesTheArchivesAsTheyAre()
    {
        using var site = Reviewed().Built(limits: Two);
        var before = Archives(site);

        site.With("topics/new.md", Topic("New", "2026-03-04")).Built(limits: Two);

        Assert.Superset(before, Archives(site));
        Assert.Equal(3, Archives(site).Count(pair => pair.Name.StartsWith("feed.", StringComparison.Ordinal)));
    }

    [Fact]
    public void AnAddressNeverHoldsOtherEntriesThanBefore()
    {
        using var site = Reviewed().Built(limits: Two);
        var before = Archives(site).ToDictionary(archive => archive.Name, archive => archive.Ids, StringComparer.Ordinal);

        // The oldest review goes, since the page was reviewed again: every other entry moves.
        site.With("topics/a1.md", Topic("Topic 1", "2026-03-04")).Built(limits: Two);

        Assert.All(Archives(site), archive => Assert.Equal(before.GetValueOrDefault(archive.Name, archive.Ids), archive.Ids));
        Assert.Equal(3, Followed(site).Count);
    }

    /// <summary>A site whose feed has seven entries.</summary>
    private static TestSite Reviewed()
    {
        var site = TestSite.Valid();
        foreach (var day in Enumerable.Range(1, 3))
        {
            site.With($"topics/a{day}.md", Topic($"Topic {day}", $"2025-11-0{day}"));
        }

        return site;
    }

    private static string Topic(string title, string day) =>
        ValidFiles.Topic.Replace("title: Harms of sugar", $"title: {title}", StringComparison.Ordinal).Replace("reviewed: 2026-01-02", $"reviewed: {day}", StringComparison.Ordinal);

    private static List<XElement> Followed(TestSite site)
    {
        var documents = new List<XElement> { site.Xml("feed.xml") };
        while (Link(documents[^1], "prev-archive") is { } before)
        {
            documents.Add(site.Xml(Path.GetFileName(new Uri(before).AbsolutePath)));
        }

        return documents;
    }

    private static HashSet<(string Name, string Ids)> Archives(TestSite site) =>
        [.. Directory.EnumerateFiles(site.Output, "feed.archive-*.xml").Select(file => Path.GetFileName(file)).Select(name => (name, string.Join(' ', Ids(site.Xml(name)))))];

    private static List<string> Ids(XElement feed) => [.. feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value)];

    private static string? Link(XElement feed, string relation) =>
        feed.Elements(Atom + "link").SingleOrDefault(link => link.Attribute("rel")!.Value == relation)?.Attribute("href")!.Value;
}
