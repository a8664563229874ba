using System.Xml;

namespace EvidenceSite.Citations.Xml;

/// <summary>Reads XML that anybody may have written: no document type, no external entity, bounded in size and depth.</summary>
internal static class XmlFile
{
    private const int LargestFile = 4 * 1024 * 1024;
    private const int DeepestElement = 200;

    /// <summary>The root element, or null after an error.</summary>
    public static XmlElement? Read(string xml, DiagnosticList diagnostics)
    {
        if (xml.Length > LargestFile)
        {
            diagnostics.Error(0, "file", "The file is larger than 4 MB.", "Use a smaller file.");
            return null;
        }

        // A byte order mark or blank lines before the declaration are common in files from the wild.
        xml = xml.TrimStart('\uFEFF', ' ', '\n', '\r', '\t');
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = LargestFile,
            MaxCharactersFromEntities = 0,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        try
        {
            using var text = new StringReader(xml);
            using var reader = XmlReader.Create(text, settings);
            return ReadElements(reader, diagnostics);
        }
        catch (XmlException exception)
        {
            diagnostics.Error(exception.LineNumber, "file", "The file is not well-formed XML: " + exception.Message, "Correct the XML at that line.");
            return null;
        }
    }

    private static XmlElement? ReadElements(XmlReader reader, DiagnosticList diagnostics)
    {
        XmlElement? root = null;
        var open = new Stack<XmlElement>();
        var lines = (IXmlLineInfo)reader;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    var element = new XmlElement(reader.LocalName, lines.LineNumber);
                    var isEmpty = reader.IsEmptyElement;
                    ReadAttributes(reader, element);
                    if (open.TryPeek(out var parent))
                        parent.Add(element);
                    root ??= element;
                    if (!isEmpty)
                        open.Push(element);
                    if (open.Count > DeepestElement)
                    {
                        diagnostics.Error(element.Line, element.Name, "Elements are nested more than 200 deep.", "Nest fewer elements.");
                        return null;
                    }

                    break;
                case XmlNodeType.EndElement:
                    open.Pop();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    if (open.TryPeek(out var holder))
                        holder.AddText(reader.Value);
                    break;
                default:
                    break;
            }
        }

        return root;
    }

    private static void ReadAttributes(XmlReader reader, XmlElement element)
    {
        while (reader.MoveToNextAttribute())
        {
            if (reader.Prefix == "xmlns" || reader.Name == "xmlns")
                continue;
            var name = reader.Prefix == "xml" ? "xml:" + reader.LocalName : reader.LocalName;
            element.Add(name, reader.Value);
        }
    }
}
