using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;

namespace EvidenceSite.Render.Scripts;

/// <summary>
/// Splits data into scripts that a browser loads as it needs them. A part is named after its content, so that browsers may keep it for ever, and a
/// directory never meets parts of another build. Its bytes are not held, but made again to be written.
/// </summary>
internal static class ScriptParts
{
    private const string Take = "evidenceSiteParts.take";

    // 40 bits, as in the names of the theme's files.
    private const int HashBytes = 5;

    /// <summary>The parts.</summary>
    /// <param name="start">What their paths begin with: the folder and the kind of data.</param>
    /// <param name="entries">The data in order.</param>
    /// <param name="most">How many bytes a part should have at most. One with a single entry may have more.</param>
    /// <param name="write">Writes an entry into an array; it may be several values.</param>
    public static ImmutableArray<ScriptPart<T>> Of<T>(string start, ImmutableArray<T> entries, int most, Action<Utf8JsonWriter, T> write)
    {
        var parts = ImmutableArray.CreateBuilder<ScriptPart<T>>();
        using var array = new GrowingArray();
        for (var first = 0; first < entries.Length;)
        {
            array.Begin();
            var next = first;
            while (next < entries.Length && array.Add(entries[next], write, next == first ? int.MaxValue : most))
            {
                next++;
            }

            parts.Add(Named($"{start}-{parts.Count + 1}.{array.Hash()}.js", first, entries[first..next], write));
            first = next;
        }

        return parts.ToImmutable();
    }

    /// <summary>Writes the names of parts into an object, each with what else tells where to look.</summary>
    public static void WriteDirectory<T>(Utf8JsonWriter json, string kind, ImmutableArray<ScriptPart<T>> parts, Action<ScriptPart<T>> write)
    {
        json.WriteStartArray(kind);
        foreach (var part in parts)
        {
            json.WriteStartArray();
            json.WriteStringValue(part.Name);
            write(part);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static ScriptPart<T> Named<T>(string path, int first, ImmutableArray<T> entries, Action<Utf8JsonWriter, T> write) =>
        new(Path.GetFileNameWithoutExtension(path), first, entries, new OutputFile(path, stream => ScriptCall.WriteTo(stream, Take, json => WriteArray(json, entries, write))));

    private static void WriteArray<T>(Utf8JsonWriter json, ImmutableArray<T> entries, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray();
        foreach (var entry in entries)
        {
            write(json, entry);
            // Else the writer would gather the whole part first.
            json.Flush();
        }

        json.WriteEndArray();
    }

    /// <summary>Counts and hashes an array, so that each entry is written once to learn where parts end and what they are called.</summary>
    private sealed class GrowingArray : IDisposable
    {
        private readonly ArrayBufferWriter<byte> _bytes = new();
        private readonly Utf8JsonWriter _json;
        private int _length;

        public GrowingArray() => _json = new Utf8JsonWriter(_bytes, ScriptCall.Json);

        public void Begin()
        {
            _bytes.ResetWrittenCount();
            _json.Reset();
            _json.WriteStartArray();
            _json.Flush();
            _length = _bytes.WrittenCount;
        }

        /// <summary>Adds an entry, if the array then has no more bytes than may be.</summary>
        public bool Add<T>(T entry, Action<Utf8JsonWriter, T> write, int most)
        {
            write(_json, entry);
            _json.Flush();
            var fits = _bytes.WrittenCount <= most;
            _length = fits ? _bytes.WrittenCount : _length;
            return fits;
        }

        public void Dispose() => _json.Dispose();

        public string Hash() => Convert.ToHexStringLower(SHA256.HashData(_bytes.WrittenSpan[.._length]).AsSpan(0, HashBytes));
    }
}
