using System.Xml;
using System.Xml.Linq;

namespace EvidenceSite.Fuzz.Soundness;

/// <summary>What must hold of an XML file: it can be parsed, and has no element of an attack.</summary>
internal static class XmlSoundness
{
    /// <summary>What does not hold.</summary>
    public static IEnumerable<string> Faults(byte[] content)
    {
        XDocument document;
        try
        {
            using var stream = new MemoryStream(content);
            using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            document = XDocument.Load(reader);
        }
        catch (XmlException e)
        {
            return [$"It cannot be parsed: {e.Message}"];
        }

        return document.Descendants().SelectMany(element => element.Attributes().Select(attribute => attribute.Name.LocalName).Append(element.Name.LocalName))
            .Where(name => name.Contains("fuzz", StringComparison.OrdinalIgnoreCase) || name == "script" || name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
            .Select(name => $"An element or attribute {name}.");
    }
}
