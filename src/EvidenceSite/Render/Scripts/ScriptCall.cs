using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace EvidenceSite.Render.Scripts;

/// <summary>Data as a classic script that is one call with JSON, since a page that was opened from a folder may not read other files.</summary>
internal static class ScriptCall
{
    /// <summary>What stands in a script file never reaches an HTML parser; letters beyond ASCII would double in size if escaped.</summary>
    public static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The script.</summary>
    /// <param name="function">What is called.</param>
    /// <param name="write">Writes the argument.</param>
    public static byte[] Of(string function, Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        WriteTo(stream, function, write);
        return stream.ToArray();
    }

    /// <summary>Writes the script.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="function">What is called.</param>
    /// <param name="write">Writes the argument.</param>
    public static void WriteTo(Stream stream, string function, Action<Utf8JsonWriter> write)
    {
        stream.Write(Encoding.ASCII.GetBytes(function + "("));
        using (var json = new Utf8JsonWriter(stream, Json))
        {
            write(json);
        }

        stream.Write(");\n"u8);
    }
}
