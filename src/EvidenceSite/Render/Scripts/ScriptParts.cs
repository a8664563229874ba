using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;

namespace EvidenceSite.Render.Scripts;

/// <summary>
/// Splits data into scripts that a browser loads as it needs them. A part is named after its content, so that browsers may keep it for ever, and a
/// directory never meets parts of another build.
/// </summary>
internal static class ScriptParts
{
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
        // In an array, so that an entry may be several values.
        int[] sizes = [.. entries.Select(entry => ScriptCall.Size(json => WriteArray(json, [entry], write)))];
        for (var first = 0; first < entries.Length;)
        {
            var end = first;
            var size = 0;
            do
            {
                size += sizes[end++];
            }
            while (end < entries.Length && size + sizes[end] <= most);
            parts.Add(Named($"{start}-{parts.Count + 1}", first, entries[first..end], write));
            first = end;
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
        var data = ScriptCall.Of("evidenceSiteParts.take", json => WriteArray(json, entries, write));
        var path = $"{start}.{Convert.ToHexStringLower(SHA256.HashData(data).AsSpan(0, HashBytes))}.js";
        return new ScriptPart<T>(Path.GetFileNameWithoutExtension(path), first, entries, new OutputFile(path, data));
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
