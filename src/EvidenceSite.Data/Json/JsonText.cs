using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace EvidenceSite.Data.Json;

/// <summary>
/// Writes JSON (RFC 8259) that can stand anywhere: letters of all scripts as they are, but the signs that mean something in HTML
/// (&lt; &gt; &amp; ' "), the line ends of Unicode (U+2028, U+2029) and control characters escaped, so that no text can end a script element.
/// </summary>
internal static class JsonText
{
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>A file: indented, LF at line ends, as UTF-8 without byte order mark.</summary>
    public static byte[] File(Action<Utf8JsonWriter> write)
    {
        using var stream = Write(write, new JsonWriterOptions { Encoder = Encoder, Indented = true, NewLine = "\n" });
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>A single line, for a script element.</summary>
    public static string Line(Action<Utf8JsonWriter> write)
    {
        using var stream = Write(write, new JsonWriterOptions { Encoder = Encoder });
        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    private static MemoryStream Write(Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        var stream = new MemoryStream();
        using var json = new Utf8JsonWriter(stream, options);
        write(json);
        json.Flush();
        return stream;
    }
}
