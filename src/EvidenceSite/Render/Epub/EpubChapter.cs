using EvidenceSite.Plan.Book;
using EvidenceSite.Render.Book;

namespace EvidenceSite.Render.Epub;

/// <summary>A chapter as a file of the book.</summary>
/// <param name="Plan">Which chapter.</param>
/// <param name="Content">Its XHTML.</param>
/// <param name="HasDrawing">Whether a drawing (SVG) is in it.</param>
/// <param name="Pictures">The pictures that it shows.</param>
internal sealed record EpubChapter(BookChapter Plan, byte[] Content, bool HasDrawing, IReadOnlySet<BookPicture> Pictures)
{
    /// <summary>Writes a chapter.</summary>
    /// <param name="chapter">The chapter.</param>
    /// <param name="pictures">The pictures that the book can hold.</param>
    /// <param name="site">The public address of the website, to which links lead that the book cannot answer.</param>
    public static EpubChapter Write(Chapter chapter, BookPictures pictures, Uri site)
    {
        XhtmlText? text = null;
        var content = XmlFile.WriteXhtml(chapter.Plan.Page.Language, chapter.Plan.Page.Title, xml =>
        {
            text = new XhtmlText(xml, chapter.Plan, pictures, site);
            xml.WriteStartElement("section", XhtmlText.Namespace);
            xml.WriteEpubType("chapter");
            text.WriteChildren(chapter.Content);
            xml.WriteEndElement();
        });
        return new EpubChapter(chapter.Plan, content, text!.HasDrawing, text.Shown);
    }
}
