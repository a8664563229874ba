using EvidenceSite.Data.Xml;
using EvidenceSite.Plan;

namespace EvidenceSite.Data.OpenSearch;

/// <summary>Tells browsers how to search the site (OpenSearch 1.1, draft 6).</summary>
internal static class SearchDescription
{
    private const string Namespace = "http://a9.com/-/spec/opensearch/1.1/";
    private const int LongestShortName = 16;
    private const int LongestLongName = 48;
    private const int LongestDescription = 1024;

    /// <summary>The file.</summary>
    public static DataFile Of(SitePlan site)
    {
        var settings = site.Corpus.Settings;
        return new DataFile(SitePaths.OpenSearch, stream => XmlOutput.WriteFile(stream, xml =>
        {
            xml.WriteStartElement("OpenSearchDescription", Namespace);
            xml.WriteElementString("ShortName", Namespace, Shortened(settings.Title, LongestShortName));
            xml.WriteElementString("LongName", Namespace, Shortened(settings.Title, LongestLongName));
            xml.WriteElementString("Description", Namespace, Shortened(settings.Description, LongestDescription));
            xml.WriteStartElement("Url", Namespace);
            xml.WriteAttributeString("type", "text/html");
            xml.WriteAttributeString("template", site.SearchTemplate);
            xml.WriteEndElement();
            xml.WriteElementString("Language", Namespace, site.LanguageOf(document: null));
            xml.WriteElementString("InputEncoding", Namespace, "UTF-8");
            xml.WriteElementString("OutputEncoding", Namespace, "UTF-8");
            xml.WriteEndElement();
        }));
    }

    /// <summary>The text, cut after the last whole word that fits: the standard bounds its length.</summary>
    private static string Shortened(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        var space = text.LastIndexOf(' ', longest);
        if (space > 0)
        {
            return text[..space];
        }

        return text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)];
    }
}
