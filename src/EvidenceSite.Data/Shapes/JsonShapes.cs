using System.Globalization;
using System.Text.Json;
using EvidenceSite.Data.Json;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Data.Shapes;

/// <summary>The shapes of simple values, and shapes made of shapes.</summary>
internal static class JsonShapes
{
    /// <summary>A text.</summary>
    public static JsonShape<string> Text { get; } = OfString<string>("text", format: null, text => text);

    /// <summary>An absolute address (RFC 3986).</summary>
    public static JsonShape<Uri> Address { get; } = OfString<Uri>("address", "uri", address => address.AbsoluteUri);

    /// <summary>An absolute address (RFC 3986) of the site's own, as text.</summary>
    public static JsonShape<string> OwnAddress { get; } = OfString<string>("address", "uri", address => address);

    /// <summary>A day (ISO 8601), such as 2026-11-21.</summary>
    public static JsonShape<DateOnly> Day { get; } =
        OfString<DateOnly>("date (YYYY-MM-DD)", "date", day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>A moment (RFC 3339) in UTC.</summary>
    public static JsonShape<DateTime> Moment { get; } =
        OfString<DateTime>("date and time", "date-time", moment => moment.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));

    /// <summary>A whole number that is not negative.</summary>
    public static JsonShape<int> Count { get; } = new("whole number", (json, value) => json.WriteNumberValue(value), json =>
    {
        json.WriteString("type", "integer");
        json.WriteNumber("minimum", 0);
    });

    /// <summary>One of the words of an enumeration.</summary>
    /// <param name="some">The values that there can be; all if none is named.</param>
    public static JsonShape<T> Word<T>(params T[] some)
        where T : struct, Enum
    {
        var words = some.Length == 0 ? Words<T>.All : [.. some.Select(Words<T>.Of)];
        return new("one of " + string.Join(", ", words), (json, value) => json.WriteStringValue(Words<T>.Of(value)), json =>
        {
            json.WriteStartArray("enum");
            foreach (var word in words)
            {
                json.WriteStringValue(word);
            }

            json.WriteEndArray();
        });
    }

    /// <summary>A text that is always the same.</summary>
    public static JsonShape<string> Always(string text) =>
        new($"always {text}", (json, _) => json.WriteStringValue(text), json => json.WriteString("const", text));

    /// <summary>A list.</summary>
    public static JsonShape<IEnumerable<T>> List<T>(JsonShape<T> items) => new(
        "list: " + items.InWords,
        (json, values) =>
        {
            json.WriteStartArray();
            foreach (var value in values)
            {
                items.Write(json, value);
                JsonText.Relieve(json);
            }

            json.WriteEndArray();
        },
        json =>
        {
            json.WriteString("type", "array");
            json.WriteStartObject("items");
            items.WriteSchema(json);
            json.WriteEndObject();
        });

    /// <summary>The shape, or null.</summary>
    public static JsonShape<T?> OrNull<T>(JsonShape<T> shape)
        where T : class =>
        new(shape.InWords + ", or null", (json, value) => WriteOrNull(json, value, value is null, v => shape.Write(json, v!)), json => WriteOrNullSchema(json, shape.WriteSchema));

    /// <summary>The shape, or null.</summary>
    public static JsonShape<T?> OrNullValue<T>(JsonShape<T> shape)
        where T : struct =>
        new(shape.InWords + ", or null", (json, value) => WriteOrNull(json, value, value is null, v => shape.Write(json, v!.Value)), json => WriteOrNullSchema(json, shape.WriteSchema));

    private static JsonShape<T> OfString<T>(string inWords, string? format, Func<T, string> text) => new(
        inWords,
        (json, value) => json.WriteStringValue(text(value)),
        json =>
        {
            json.WriteString("type", "string");
            if (format is not null)
            {
                json.WriteString("format", format);
            }
        });

    private static void WriteOrNull<T>(Utf8JsonWriter json, T value, bool isNull, Action<T> write)
    {
        if (isNull)
        {
            json.WriteNullValue();
        }
        else
        {
            write(value);
        }
    }

    private static void WriteOrNullSchema(Utf8JsonWriter json, Action<Utf8JsonWriter> schema)
    {
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        schema(json);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "null");
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
