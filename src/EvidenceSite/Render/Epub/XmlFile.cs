using System.Text;
using System.Xml;

namespace EvidenceSite.Render.Epub;

/// <summary>Writes a file of XML: UTF-8, LF at line ends.</summary>
internal static class XmlFile
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Replace,
    };

    public static byte[] Write(Action<XmlWriter> content)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            content(xml);
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>A document of XHTML.</summary>
    /// <param name="language">BCP 47 tag.</param>
    /// <param name="title">Its title.</param>
    /// <param name="body">Writes what is in its body.</param>
    public static byte[] WriteXhtml(string language, string title, Action<XmlWriter> body) => Write(xml =>
    {
        xml.WriteDocType("html", pubid: null, sysid: null, subset: null);
        xml.WriteStartElement("html", XhtmlText.Namespace);
        xml.WriteAttributeString("xmlns", "epub", ns: null, EpubVocabulary);
        xml.WriteAttributeString("lang", language);
        xml.WriteAttributeString("xml", "lang", ns: null, language);
        xml.WriteStartElement("head", XhtmlText.Namespace);
        xml.WriteElementString("title", XhtmlText.Namespace, XhtmlText.Valid(title));
        xml.WriteStartElement("link", XhtmlText.Namespace);
        xml.WriteAttributeString("rel", "stylesheet");
        xml.WriteAttributeString("type", "text/css");
        xml.WriteAttributeString("href", EpubFiles.StyleSheet);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("body", XhtmlText.Namespace);
        body(xml);
        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    /// <summary>An element with text.</summary>
    public static void WriteText(this XmlWriter xml, string name, string text) => xml.WriteElementString(name, XhtmlText.Namespace, XhtmlText.Valid(text));

    /// <summary>What a part of the book is for (EPUB 3 Structural Semantics Vocabulary).</summary>
    public static void WriteEpubType(this XmlWriter xml, string type) => xml.WriteAttributeString("epub", "type", EpubVocabulary, type);

    private const string EpubVocabulary = "http://www.idpf.org/2007/ops";
}
