using System.Xml;
using AngleSharp.Dom;
using EvidenceSite.Plan.Book;

namespace EvidenceSite.Render.Epub;

/// <summary>
/// Writes a chapter as XHTML (EPUB 3.3, section 6.1). What it may hold is listed here: anything else is left out, and what is in it stays,
/// so that a new part of a page can make the book poorer, but never invalid.
/// </summary>
/// <param name="xml">Receives it.</param>
/// <param name="chapter">The chapter.</param>
/// <param name="pictures">The pictures of the book.</param>
/// <param name="site">The public address of the website.</param>
internal sealed class XhtmlText(XmlWriter xml, BookChapter chapter, BookPictures pictures, Uri site)
{
    public const string Namespace = "http://www.w3.org/1999/xhtml";

    private const string SvgNamespace = "http://www.w3.org/2000/svg";

    private static readonly HashSet<string> Elements = new(
        [
            "a", "abbr", "article", "aside", "b", "blockquote", "br", "caption", "cite", "code", "col", "colgroup", "dd", "del", "div", "dl", "dt", "em",
            "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "i", "ins", "kbd", "li", "ol", "p", "pre", "q", "s", "samp",
            "section", "small", "span", "strong", "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr", "u", "ul", "var",
        ],
        StringComparer.Ordinal);

    private static readonly HashSet<string> Attributes = new(
        ["id", "class", "title", "dir", "scope", "colspan", "rowspan", "headers", "value", "start", "reversed", "datetime", "aria-hidden", "aria-labelledby", "data-label"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> Drawing = new(
        [
            "svg", "g", "defs", "title", "desc", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "a", "use", "symbol",
            "clipPath", "marker", "pattern", "linearGradient", "radialGradient", "stop",
        ],
        StringComparer.Ordinal);

    private readonly HashSet<BookPicture> _shown = [];

    /// <summary>The pictures that were written.</summary>
    public IReadOnlySet<BookPicture> Shown => _shown;

    /// <summary>Whether a drawing was written: the package has to say so.</summary>
    public bool HasDrawing { get; private set; }

    /// <summary>Writes what is in an element.</summary>
    public void WriteChildren(INode parent)
    {
        foreach (var child in parent.ChildNodes)
        {
            switch (child)
            {
                case IText text:
                    xml.WriteString(Valid(text.Data));
                    break;
                case IElement { NamespaceUri: SvgNamespace } shape:
                    WriteShape(shape);
                    break;
                case IElement element:
                    WriteElement(element);
                    break;
            }
        }
    }

    private void WriteElement(IElement element)
    {
        switch (element.LocalName)
        {
            case "img":
                WritePicture(element);
                break;

            // E-readers do not unfold.
            case "details" or "summary":
                xml.WriteStartElement("div", Namespace);
                xml.WriteAttributeString("class", element.LocalName);
                WriteChildren(element);
                xml.WriteEndElement();
                break;
            case "br" or "hr" or "col":
                xml.WriteStartElement(element.LocalName, Namespace);
                xml.WriteEndElement();
                break;
            case var name when Elements.Contains(name):
                xml.WriteStartElement(name, Namespace);
                WriteAttributes(element);
                WriteChildren(element);
                xml.WriteFullEndElement();
                break;
            default:
                WriteChildren(element);
                break;
        }
    }

    private void WriteAttributes(IElement element)
    {
        foreach (var attribute in element.Attributes.Where(attribute => attribute.NamespaceUri is null))
        {
            switch (attribute.Name)
            {
                case "href" when element.LocalName == "a":
                    WriteLink(attribute.Value);
                    break;
                case "lang":
                    xml.WriteAttributeString("lang", attribute.Value);
                    xml.WriteAttributeString("xml", "lang", ns: null, attribute.Value);
                    break;
                case "role" when attribute.Value.StartsWith("doc-", StringComparison.Ordinal):
                case "aria-label" when element.LocalName is "a" or "section" or "article":
                case var name when Attributes.Contains(name):
                    xml.WriteAttributeString(attribute.Name, Valid(attribute.Value));
                    break;
            }
        }
    }

    private void WriteLink(string href)
    {
        if (href.StartsWith('#'))
        {
            var key = BookChapter.KeyOf(href[1..]);
            var fragment = href.Length > 1 + key.Length ? href : "";
            xml.WriteAttributeString("href", Valid(key == chapter.Key ? href : EpubFiles.NameOf(key) + fragment));
        }
        else if (Uri.TryCreate(site, href, out var uri) && WebAddress.InBook(uri) is { } address)
        {
            xml.WriteAttributeString("href", address);
        }
    }

    private void WritePicture(IElement element)
    {
        var alternative = Valid(element.GetAttribute("alt") ?? "");
        if (pictures.At(element.GetAttribute("src") ?? "") is { } picture)
        {
            _shown.Add(picture);
            xml.WriteStartElement("img", Namespace);
            xml.WriteAttributeString("src", picture.Name);
            xml.WriteAttributeString("alt", alternative);
            xml.WriteEndElement();
        }
        else
        {
            xml.WriteString(alternative);
        }
    }

    private void WriteShape(IElement shape)
    {
        if (!Drawing.Contains(shape.LocalName))
        {
            return;
        }

        HasDrawing = true;
        xml.WriteStartElement(shape.LocalName, SvgNamespace);
        foreach (var attribute in shape.Attributes.Where(IsOfDrawing))
        {
            if (attribute.Name == "href" && shape.LocalName == "a")
            {
                WriteLink(attribute.Value);
            }
            else
            {
                xml.WriteAttributeString(attribute.Name, Valid(attribute.Value));
            }
        }

        WriteChildren(shape);
        xml.WriteEndElement();
    }

    private static bool IsOfDrawing(IAttr attribute) =>
        attribute.NamespaceUri is null && attribute.Name is not ("style" or "tabindex" or "focusable" or "xmlns")
        && !attribute.Name.StartsWith("on", StringComparison.Ordinal) && !attribute.Name.StartsWith("data-", StringComparison.Ordinal)
        && attribute.Name.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && char.IsAsciiLetter(attribute.Name[0]);

    /// <summary>A text without the characters that XML cannot hold (XML 1.0, section 2.2).</summary>
    internal static string Valid(string text)
    {
        try
        {
            return XmlConvert.VerifyXmlChars(text);
        }
        catch (XmlException)
        {
            return string.Concat(text.EnumerateRunes().Where(rune => rune.Value is '\t' or '\n' or '\r' or >= 0x20 and not (0xFFFE or 0xFFFF)));
        }
    }
}
