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
    public static void WriteFile(Stream stream, Action<Utf8JsonWriter> write)
    {
        Write(stream, write, new JsonWriterOptions { Encoder = Encoder, Indented = true, NewLine = "\n" });
        stream.WriteByte((byte)'\n');
    }

    /// <summary>Hands on what was written so far, if it is much: a list may be of any length.</summary>
    public static void Relieve(Utf8JsonWriter json)
    {
        const int much = 64 * 1024;
        if (json.BytesPending > much)
        {
            json.Flush();
        }
    }

    /// <summary>A single line, for a script element.</summary>
    public static string Line(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        Write(stream, write, new JsonWriterOptions { Encoder = Encoder });
        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    private static void Write(Stream stream, Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        using var json = new Utf8JsonWriter(stream, options);
        write(json);
    }
}
