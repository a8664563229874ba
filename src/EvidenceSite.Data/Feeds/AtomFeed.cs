using System.Globalization;
using System.Xml;
using EvidenceSite.Data.Xml;
using EvidenceSite.Plan;
using EvidenceSite.Plan.Changes;

namespace EvidenceSite.Data.Feeds;

/// <summary>A feed of changes (Atom, RFC 4287), or an archive of one (RFC 5005, section 4).</summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";
    private const string HistoryNamespace = "http://purl.org/syndication/history/1.0";
    private const string AtomType = "application/atom+xml";

    /// <summary>The file.</summary>
    public static DataFile Of(PlannedFeed feed, SitePlan site) => new(feed.Path, stream => XmlOutput.WriteFile(stream, xml => Write(xml, feed, site)));

    /// <summary>
    /// The lasting name of a change (tag URI, RFC 4151). It holds the day, so that the next review of the page is an entry of its own; and the
    /// commit, of which there may be several in a day.
    /// </summary>
    private static string Id(Change change, SitePlan site)
    {
        var address = site.Canonical(change.Page.Path);
        return $"tag:{address.IdnHost},{Iso(change.Day)}:{address.AbsolutePath}{(change.Commit is { } commit ? "#" + commit : "")}";
    }

    private static void Write(XmlWriter xml, PlannedFeed feed, SitePlan site)
    {
        var settings = site.Corpus.Settings;
        var self = site.PublicAddress(feed.Path);
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", ns: null, site.LanguageOf(document: null));
        // The parts of a feed are one feed, by one name.
        xml.WriteElementString("id", Namespace, site.PublicAddress(feed.Current ?? feed.Path));
        xml.WriteElementString("title", Namespace, feed.Title);
        xml.WriteElementString("updated", Namespace, Moment(feed.Changes[0].Day));
        WriteLink(xml, "self", AtomType, self);
        WriteLink(xml, "alternate", "text/html", site.PublicAddress(feed.About));
        foreach (var (relation, path) in new[] { ("current", feed.Current), ("prev-archive", feed.PreviousArchive), ("next-archive", feed.NextArchive) })
        {
            if (path is not null)
            {
                WriteLink(xml, relation, AtomType, site.PublicAddress(path));
            }
        }

        if (feed.Current is not null)
        {
            xml.WriteStartElement("fh", "archive", HistoryNamespace);
            xml.WriteEndElement();
        }

        xml.WriteStartElement("author", Namespace);
        xml.WriteElementString("name", Namespace, settings.Title);
        xml.WriteElementString("uri", Namespace, site.PublicAddress(SitePaths.Home));
        xml.WriteEndElement();
        xml.WriteElementString("rights", Namespace, $"{settings.Licence.Name}, {settings.Licence.Url.AbsoluteUri}");
        foreach (var change in feed.Changes)
        {
            WriteEntry(xml, change, site);
        }

        xml.WriteEndElement();
    }

    private static void WriteEntry(XmlWriter xml, Change change, SitePlan site)
    {
        xml.WriteStartElement("entry", Namespace);
        xml.WriteAttributeString("xml", "lang", ns: null, change.Page.Language);
        xml.WriteElementString("id", Namespace, Id(change, site));
        xml.WriteElementString("title", Namespace, change.Page.Title);
        // Only the day is known; every reader gets the same moment for it.
        xml.WriteElementString("updated", Namespace, Moment(change.Day));
        WriteLink(xml, "alternate", "text/html", site.PublicAddress(change.Page.Path));
        xml.WriteElementString("summary", Namespace, change.Summary);
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, string type, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Moment(DateOnly day) => Iso(day) + "T00:00:00Z";
}
