using System.Xml;
using EvidenceSite.Plan.Book;

namespace EvidenceSite.Render.Epub;

/// <summary>The table of contents and the landmarks (EPUB 3.3, section 7: the navigation document).</summary>
internal static class EpubContents
{
    private const string Title = "Contents";

    public static byte[] Write(BookPlan book, string language) => XmlFile.WriteXhtml(language, Title, xml =>
    {
        xml.WriteStartElement("nav", XhtmlText.Namespace);
        xml.WriteEpubType("toc");
        xml.WriteAttributeString("role", "doc-toc");
        xml.WriteAttributeString("id", "toc");
        xml.WriteText("h1", Title);
        WriteChapters(xml, book);
        xml.WriteEndElement();
        WriteLandmarks(xml, book);
    });

    private static void WriteChapters(XmlWriter xml, BookPlan book)
    {
        xml.WriteStartElement("ol", XhtmlText.Namespace);
        for (var i = 0; i < book.Chapters.Length; i++)
        {
            xml.WriteStartElement("li", XhtmlText.Namespace);
            WriteLink(xml, book.Chapters[i]);
            if (i + 1 < book.Chapters.Length && book.Chapters[i + 1].Depth > 1)
            {
                xml.WriteStartElement("ol", XhtmlText.Namespace);
                for (; i + 1 < book.Chapters.Length && book.Chapters[i + 1].Depth > 1; i++)
                {
                    xml.WriteStartElement("li", XhtmlText.Namespace);
                    WriteLink(xml, book.Chapters[i + 1]);
                    xml.WriteEndElement();
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, BookChapter chapter)
    {
        xml.WriteStartElement("a", XhtmlText.Namespace);
        xml.WriteAttributeString("href", EpubFiles.NameOf(chapter.Key));
        xml.WriteString(XhtmlText.Valid(chapter.Page.Title));
        xml.WriteEndElement();
    }

    private static void WriteLandmarks(XmlWriter xml, BookPlan book)
    {
        xml.WriteStartElement("nav", XhtmlText.Namespace);
        xml.WriteEpubType("landmarks");
        xml.WriteAttributeString("hidden", "hidden");
        xml.WriteText("h2", "Landmarks");
        xml.WriteStartElement("ol", XhtmlText.Namespace);
        WriteLandmark(xml, "titlepage", EpubFiles.TitlePage, "Title page");
        WriteLandmark(xml, "toc", $"{EpubFiles.Contents}#toc", Title);
        WriteLandmark(xml, "bodymatter", EpubFiles.NameOf(book.Chapters[0].Key), "Start of the text");
        if (book.Glossary is { } glossary)
        {
            WriteLandmark(xml, "glossary", EpubFiles.NameOf(glossary.Key), glossary.Page.Title);
        }

        if (book.Bibliography is { } bibliography)
        {
            WriteLandmark(xml, "bibliography", EpubFiles.NameOf(bibliography.Key), bibliography.Page.Title);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteLandmark(XmlWriter xml, string type, string address, string label)
    {
        xml.WriteStartElement("li", XhtmlText.Namespace);
        xml.WriteStartElement("a", XhtmlText.Namespace);
        xml.WriteEpubType(type);
        xml.WriteAttributeString("href", address);
        xml.WriteString(XhtmlText.Valid(label));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
