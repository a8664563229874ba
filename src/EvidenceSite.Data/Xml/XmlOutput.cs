using System.Text;
using System.Xml;

namespace EvidenceSite.Data.Xml;

/// <summary>Writes XML files: UTF-8 without byte order mark, indented, LF at line ends.</summary>
internal static class XmlOutput
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    /// <summary>The file.</summary>
    public static void WriteFile(Stream stream, Action<XmlWriter> write)
    {
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            write(xml);
        }

        stream.WriteByte((byte)'\n');
    }
}
