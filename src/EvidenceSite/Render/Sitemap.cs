using System.Globalization;
using System.Text;
using System.Xml;
using EvidenceSite.Plan;

namespace EvidenceSite.Render;

/// <summary>The list of pages for search engines (sitemaps.org protocol 0.9).</summary>
internal static class Sitemap
{
    public const string Path = "sitemap.xml";

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static OutputFile Render(SitePlan site)
    {
        using var stream = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" };
        using (var xml = XmlWriter.Create(stream, settings))
        {
            xml.WriteStartElement("urlset", Namespace);
            foreach (var page in site.Pages.Where(page => page.Content is not NotFoundContent))
            {
                xml.WriteStartElement("url", Namespace);
                xml.WriteElementString("loc", Namespace, site.Canonical(page.Path).AbsoluteUri);
                if (page.Document?.Review is { } review)
                {
                    xml.WriteElementString("lastmod", Namespace, review.Reviewed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return new OutputFile(Path, stream.ToArray());
    }
}
