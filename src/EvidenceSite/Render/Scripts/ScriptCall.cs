using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace EvidenceSite.Render.Scripts;

/// <summary>Data as a classic script that is one call with JSON, since a page that was opened from a folder may not read other files.</summary>
internal static class ScriptCall
{
    // What stands in a script file never reaches an HTML parser; letters beyond ASCII would double in size if escaped.
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The script.</summary>
    /// <param name="function">What is called.</param>
    /// <param name="write">Writes the argument.</param>
    public static byte[] Of(string function, Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        stream.Write(Encoding.ASCII.GetBytes(function + "("));
        Write(stream, write);
        stream.Write(");\n"u8);
        return stream.ToArray();
    }

    /// <summary>How many bytes a value has.</summary>
    public static int Size(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        Write(stream, write);
        return (int)stream.Length;
    }

    private static void Write(Stream stream, Action<Utf8JsonWriter> write)
    {
        using var json = new Utf8JsonWriter(stream, Json);
        write(json);
    }
}
