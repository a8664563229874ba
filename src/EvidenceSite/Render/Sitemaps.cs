using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using EvidenceSite.Plan;

namespace EvidenceSite.Render;

/// <summary>
/// The list of pages for search engines (sitemaps.org protocol 0.9). A list that is too long for one file is split, and
/// <see cref="SitePaths.Sitemap"/> is then the index of the parts.
/// </summary>
internal static class Sitemaps
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly XmlWriterSettings Xml = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" };

    /// <summary>What stands around the entries and the indentation of one, in bytes: more than it ever is.</summary>
    private const int Frame = 256;

    /// <summary>The file that search engines are told of, and the parts if there are any.</summary>
    public static ImmutableArray<OutputFile> Render(SitePlan site)
    {
        var parts = Split(site);
        if (parts.Count == 1)
        {
            return [UrlSet(SitePaths.Sitemap, parts[0])];
        }

        ImmutableArray<OutputFile> files = [.. parts.Select((entries, i) => UrlSet(SitePaths.SitemapPart(i + 1), entries))];
        return [Index(files, site), .. files];
    }

    /// <summary>The entries in order, as many in each part as the limits allow.</summary>
    private static List<List<Entry>> Split(SitePlan site)
    {
        List<List<Entry>> parts = [[]];
        long bytes = Frame;
        foreach (var page in site.Pages.Where(page => page.Content is not NotFoundContent))
        {
            var entry = new Entry(site.PublicAddress(page.Path), page.Document?.Review?.Reviewed);
            if (parts[^1].Count == site.Limits.SitemapUrls || (parts[^1].Count > 0 && bytes + entry.Bytes > site.Limits.SitemapBytes))
            {
                parts.Add([]);
                bytes = Frame;
            }

            parts[^1].Add(entry);
            bytes += entry.Bytes;
        }

        return parts;
    }

    private static OutputFile UrlSet(string path, IEnumerable<Entry> entries) => File(path, "urlset", xml =>
    {
        foreach (var entry in entries)
        {
            xml.WriteStartElement("url", Namespace);
            xml.WriteElementString("loc", Namespace, entry.Address);
            if (entry.Reviewed is { } reviewed)
            {
                xml.WriteElementString("lastmod", Namespace, reviewed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            }

            xml.WriteEndElement();
        }
    });

    private static OutputFile Index(IEnumerable<OutputFile> parts, SitePlan site) => File(SitePaths.Sitemap, "sitemapindex", xml =>
    {
        foreach (var part in parts)
        {
            xml.WriteStartElement("sitemap", Namespace);
            xml.WriteElementString("loc", Namespace, site.PublicAddress(part.Path));
            xml.WriteEndElement();
        }
    });

    private static OutputFile File(string path, string root, Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Xml))
        {
            xml.WriteStartElement(root, Namespace);
            write(xml);
            xml.WriteEndElement();
        }

        return new OutputFile(path, stream.ToArray());
    }

    /// <summary>A page.</summary>
    private readonly record struct Entry(string Address, DateOnly? Reviewed)
    {
        // With all elements and their indentation; an ampersand takes five letters in XML, a quotation mark six.
        public int Bytes => Frame + Address.Length + (5 * Address.Count(letter => letter is '&' or '\''));
    }
}
