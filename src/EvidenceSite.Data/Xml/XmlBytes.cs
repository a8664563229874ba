using System.Text;
using System.Xml;

namespace EvidenceSite.Data.Xml;

/// <summary>Writes XML files: UTF-8 without byte order mark, indented, LF at line ends.</summary>
internal static class XmlBytes
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    /// <summary>The file.</summary>
    public static byte[] Of(Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            write(xml);
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
