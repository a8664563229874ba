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
    /// <param name="write">Writes an entry into an array.</param>
    public static ImmutableArray<ScriptPart<T>> Of<T>(string start, ImmutableArray<T> entries, int most, Action<Utf8JsonWriter, T> write)
    {
        var parts = ImmutableArray.CreateBuilder<ScriptPart<T>>();
        var first = 0;
        var size = 0;
        for (var i = 0; i < entries.Length; i++)
        {
            // In an array, so that an entry may be several values.
            var added = ScriptCall.Size(json => WriteArray(json, [entries[i]], write));
            if (i > first && size + added > most)
            {
                parts.Add(Named($"{start}-{parts.Count + 1}", first, entries[first..i], write));
                (first, size) = (i, 0);
            }

            size += added;
        }

        if (first < entries.Length)
        {
            parts.Add(Named($"{start}-{parts.Count + 1}", first, entries[first..], write));
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

    private static ScriptPart<T> Named<T>(string start, int first, ImmutableArray<T> entries, Action<Utf8JsonWriter, T> write)
    {
        byte[] Make() => ScriptCall.Of(Take, json => WriteArray(json, entries, write));
        var path = $"{start}.{Convert.ToHexStringLower(SHA256.HashData(Make()).AsSpan(0, HashBytes))}.js";
        return new ScriptPart<T>(Path.GetFileNameWithoutExtension(path), first, entries, new OutputFile(path, stream => stream.Write(Make())));
    }

    private static void WriteArray<T>(Utf8JsonWriter json, IEnumerable<T> entries, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray();
        foreach (var entry in entries)
        {
            write(json, entry);
        }

        json.WriteEndArray();
    }
}
