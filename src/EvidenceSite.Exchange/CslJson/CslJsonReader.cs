using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using EvidenceSite.Exchange.Reading;

namespace EvidenceSite.Exchange.CslJson;

/// <summary>
/// Reads CSL-JSON: an array of items, one item, an object with an array named items, or Crossref's answers (<c>message</c>). Items before a
/// mistake in the JSON are kept.
/// </summary>
internal static class CslJsonReader
{
    private const int Deepest = 64;

    public static ImmutableArray<ImportedRecord> Read(string text, ProblemList problems)
    {
        // Halves of characters become the replacement character: JSON cannot hold them.
        var bytes = Encoding.UTF8.GetBytes(text.TrimStart('\uFEFF'));
        var lines = new ByteLines(bytes);
        var records = ImmutableArray.CreateBuilder<ImportedRecord>();
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = Deepest });
        try
        {
            reader.Read();
            Values(ref reader, lines, records, problems, depth: 0);

            // What follows is a mistake, or a second item on a line of its own.
            while (reader.Read())
            {
                Values(ref reader, lines, records, problems, depth: 0);
            }
        }
        catch (JsonException e)
        {
            problems.Error(
                (int)Math.Min(e.LineNumber ?? 0, int.MaxValue - 1) + 1, (int)Math.Min(e.BytePositionInLine ?? 0, int.MaxValue - 1) + 1,
                $"The JSON cannot be read from here on: {Reason(e)} {Read(records.Count)}", "Correct it, or export it again.");
        }

        return records.ToImmutable();
    }

    private static string Read(int count) => count switch { 0 => "", 1 => "The item before it was read.", _ => string.Create(CultureInfo.InvariantCulture, $"The {count} items before it were read.") };

    private static void Values(ref Utf8JsonReader reader, ByteLines lines, ImmutableArray<ImportedRecord>.Builder records, ProblemList problems, int depth)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartArray:
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    Values(ref reader, lines, records, problems, depth + 1);
                }

                break;
            case JsonTokenType.StartObject:
                var line = lines.LineAt(reader.TokenStartIndex);
                using (var document = JsonDocument.ParseValue(ref reader))
                {
                    Object(document.RootElement, line, records, problems, depth);
                }

                break;
            default:
                problems.Error(lines.LineAt(reader.TokenStartIndex), 0, "An item is not an object.", "Give an object such as {\"type\": \"article-journal\", \"title\": \"…\"}.");
                break;
        }
    }

    private static void Object(JsonElement element, int line, ImmutableArray<ImportedRecord>.Builder records, ProblemList problems, int depth)
    {
        try
        {
            ItemsOf(element, line, records, problems, depth);
        }
        catch (InvalidOperationException)
        {
            // The library refuses to give the text of an escape for half a character, such as "\ud83d" alone, in a value or in a name.
            problems.Error(line, 0, "The item holds half a character (an escape such as \\ud83d alone). It was not taken.", "Correct the item.");
        }
    }

    private static void ItemsOf(JsonElement element, int line, ImmutableArray<ImportedRecord>.Builder records, ProblemList problems, int depth)
    {
        // Crossref wraps its answers, and other programs their lists.
        if (depth < 4 && !element.TryGetProperty("title", out _))
        {
            foreach (var wrapper in (ReadOnlySpan<string>)["items", "message"])
            {
                if (element.TryGetProperty(wrapper, out var inner) && inner.ValueKind is JsonValueKind.Array or JsonValueKind.Object)
                {
                    foreach (var item in inner.ValueKind == JsonValueKind.Array ? inner.EnumerateArray().ToArray() : [inner])
                    {
                        if (item.ValueKind == JsonValueKind.Object)
                        {
                            Object(item, line, records, problems, depth + 1);
                        }
                        else
                        {
                            problems.Error(line, 0, "An item is not an object.", "Give an object such as {\"type\": \"article-journal\", \"title\": \"…\"}.");
                        }
                    }

                    return;
                }
            }
        }

        records.Add(CslJsonRecord.Build(element, line, problems));
    }

    private static string Reason(JsonException e)
    {
        var end = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (end < 0 ? e.Message : e.Message[..end]).Trim();
    }
}

/// <summary>Line numbers of rising byte offsets.</summary>
internal sealed class ByteLines(byte[] bytes)
{
    private int _line = 1;
    private long _at;

    public int LineAt(long offset)
    {
        for (; _at < offset && _at < bytes.Length; _at++)
        {
            if (bytes[_at] == '\n')
            {
                _line++;
            }
        }

        return _line;
    }
}
