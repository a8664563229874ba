using System.Xml;
using EvidenceSite.Plan;
using EvidenceSite.Plan.TakeAlong;
using EvidenceSite.Theme;

namespace EvidenceSite.Render.Epub;

/// <summary>The first page of the book: what it is, how old it is, and where the newest version is.</summary>
internal static class EpubTitlePage
{
    public static byte[] Write(SitePlan site)
    {
        var settings = site.Corpus.Settings;
        return XmlFile.WriteXhtml(settings.Languages[0], settings.Title, xml =>
        {
            xml.WriteStartElement("section", XhtmlText.Namespace);
            xml.WriteEpubType("titlepage");
            xml.WriteText("h1", settings.Title);
            xml.WriteText("p", settings.Description);
            xml.WriteText("p", $"Made on {DateText.Of(site.Today)}.");
            if (Currency.Of(site) is { } currency)
            {
                xml.WriteText("p", $"Its chapters were last checked between {DateText.Of(currency.Oldest)} and {DateText.Of(currency.Newest)}.");
            }

            WriteLink(xml, "The newest version is at ", site.Corpus.Settings.BaseUrl, site.Corpus.Settings.BaseUrl.AbsoluteUri);
            WriteLink(xml, "Text under ", settings.Licence.Url, settings.Licence.Name);
            xml.WriteText("p", "This book gives information. It is not medical advice: talk to a doctor or nurse before you act on it.");
            xml.WriteEndElement();
        });
    }

    private static void WriteLink(XmlWriter xml, string before, Uri address, string label)
    {
        xml.WriteStartElement("p", XhtmlText.Namespace);
        xml.WriteString(before);
        if (WebAddress.InBook(address) is { } href)
        {
            xml.WriteStartElement("a", XhtmlText.Namespace);
            xml.WriteAttributeString("href", href);
            xml.WriteString(XhtmlText.Valid(label));
            xml.WriteEndElement();
        }
        else
        {
            xml.WriteString(XhtmlText.Valid(label));
        }

        xml.WriteString(".");
        xml.WriteEndElement();
    }
}
