using System.Collections.Immutable;
using System.Xml;
using EvidenceSite.Plan;
using EvidenceSite.Theme;

namespace EvidenceSite.Render.Epub;

/// <summary>The package document: what the book is and which files it has (EPUB 3.3, section 5; EPUB Accessibility 1.1, section 3).</summary>
internal static class EpubPackage
{
    private const string Namespace = "http://www.idpf.org/2007/opf";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    private static readonly (string Property, string Value)[] Accessibility =
    [
        ("schema:accessModeSufficient", "textual"),
        ("schema:accessibilityFeature", "alternativeText"),
        ("schema:accessibilityFeature", "displayTransformability"),
        ("schema:accessibilityFeature", "readingOrder"),
        ("schema:accessibilityFeature", "structuralNavigation"),
        ("schema:accessibilityFeature", "tableOfContents"),
        ("schema:accessibilityHazard", "none"),
        ("schema:accessibilitySummary", "All text can be read aloud and enlarged. Every picture has a description or a table with the same data."),
    ];

    public static byte[] Write(SitePlan site, ImmutableArray<EpubChapter> chapters) => XmlFile.Write(xml =>
    {
        xml.WriteStartElement("package", Namespace);
        xml.WriteAttributeString("version", "3.0");
        xml.WriteAttributeString("unique-identifier", "id");
        xml.WriteAttributeString("xml", "lang", ns: null, site.Corpus.Settings.Languages[0]);
        WriteMetadata(xml, site, chapters);
        WriteManifest(xml, chapters);
        WriteSpine(xml, chapters);
        xml.WriteEndElement();
    });

    private static void WriteMetadata(XmlWriter xml, SitePlan site, ImmutableArray<EpubChapter> chapters)
    {
        var settings = site.Corpus.Settings;
        xml.WriteStartElement("metadata", Namespace);
        xml.WriteAttributeString("xmlns", "dc", ns: null, DublinCore);

        // The same for every edition of the book; which one it is, says the date below.
        xml.WriteStartElement("identifier", DublinCore);
        xml.WriteAttributeString("id", "id");
        xml.WriteString(site.PublicAddress(SitePaths.Book));
        xml.WriteEndElement();
        WriteDublinCore(xml, "title", settings.Title);
        foreach (var language in chapters.Select(chapter => chapter.Plan.Page.Language).Prepend(settings.Languages[0]).Distinct(StringComparer.Ordinal))
        {
            WriteDublinCore(xml, "language", language);
        }

        WriteDublinCore(xml, "description", settings.Description);
        WriteDublinCore(xml, "source", settings.BaseUrl.AbsoluteUri);
        WriteDublinCore(xml, "rights", $"{settings.Licence.Name}, {settings.Licence.Url.AbsoluteUri}");
        WriteDublinCore(xml, "date", DateText.Iso(site.Today));
        WriteMeta(xml, "dcterms:modified", $"{DateText.Iso(site.Today)}T00:00:00Z");
        WriteMeta(xml, "schema:accessMode", "textual");
        if (chapters.Any(chapter => chapter.HasDrawing || chapter.Pictures.Count > 0))
        {
            WriteMeta(xml, "schema:accessMode", "visual");
        }

        foreach (var (property, value) in Accessibility)
        {
            WriteMeta(xml, property, value);
        }

        xml.WriteEndElement();
    }

    private static void WriteManifest(XmlWriter xml, ImmutableArray<EpubChapter> chapters)
    {
        xml.WriteStartElement("manifest", Namespace);
        WriteItem(xml, "contents", EpubFiles.Contents, "application/xhtml+xml", "nav");
        WriteItem(xml, "title-page", EpubFiles.TitlePage, "application/xhtml+xml");
        WriteItem(xml, "style", EpubFiles.StyleSheet, "text/css");
        foreach (var chapter in chapters)
        {
            WriteItem(xml, chapter.Plan.Key, EpubFiles.NameOf(chapter.Plan.Key), "application/xhtml+xml", chapter.HasDrawing ? "svg" : null);
        }

        foreach (var picture in EpubBook.PicturesOf(chapters))
        {
            WriteItem(xml, picture.Id, picture.Name, picture.Type);
        }

        xml.WriteEndElement();
    }

    private static void WriteSpine(XmlWriter xml, ImmutableArray<EpubChapter> chapters)
    {
        xml.WriteStartElement("spine", Namespace);
        foreach (var id in chapters.Select(chapter => chapter.Plan.Key).Prepend("contents").Prepend("title-page"))
        {
            xml.WriteStartElement("itemref", Namespace);
            xml.WriteAttributeString("idref", id);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteItem(XmlWriter xml, string id, string file, string type, string? properties = null)
    {
        xml.WriteStartElement("item", Namespace);
        xml.WriteAttributeString("id", id);
        xml.WriteAttributeString("href", file);
        xml.WriteAttributeString("media-type", type);
        if (properties is not null)
        {
            xml.WriteAttributeString("properties", properties);
        }

        xml.WriteEndElement();
    }

    private static void WriteDublinCore(XmlWriter xml, string name, string value) => xml.WriteElementString(name, DublinCore, XhtmlText.Valid(value));

    private static void WriteMeta(XmlWriter xml, string property, string value)
    {
        xml.WriteStartElement("meta", Namespace);
        xml.WriteAttributeString("property", property);
        xml.WriteString(value);
        xml.WriteEndElement();
    }
}
