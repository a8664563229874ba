using System.Globalization;
using System.Text.Json;

namespace EvidenceSite.Data.LinkedData;

/// <summary>Writes one node of JSON-LD in the terms of schema.org. A property without a value is left out.</summary>
internal readonly struct Node(Utf8JsonWriter json)
{
    /// <summary>Writes a node as an item of a list, or as the whole.</summary>
    public static void Write(Utf8JsonWriter json, string type, Action<Node> properties)
    {
        json.WriteStartObject();
        json.WriteString("@type", type);
        properties(new Node(json));
        json.WriteEndObject();
    }

    /// <summary>A text.</summary>
    public void Text(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(name, value);
        }
    }

    /// <summary>Several texts.</summary>
    public void Texts(string name, IReadOnlyCollection<string> values) => List(name, values, (writer, value) => writer.WriteStringValue(value));

    /// <summary>An address.</summary>
    public void Address(string name, Uri? value) => Text(name, value?.AbsoluteUri);

    /// <summary>A day.</summary>
    public void Day(string name, DateOnly? value) => Text(name, value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>A whole number.</summary>
    public void Number(string name, int value) => json.WriteNumber(name, value);

    /// <summary>Yes or no.</summary>
    public void Flag(string name, bool value) => json.WriteBoolean(name, value);

    /// <summary>A node that stands elsewhere.</summary>
    public void Reference(string name, string id)
    {
        json.WriteStartObject(name);
        json.WriteString("@id", id);
        json.WriteEndObject();
    }

    /// <summary>A node.</summary>
    public void Child(string name, string type, Action<Node> properties)
    {
        json.WritePropertyName(name);
        Write(json, type, properties);
    }

    /// <summary>Several nodes.</summary>
    public void Children<T>(string name, IReadOnlyCollection<T> items, Func<T, string> type, Action<Node, T> properties) =>
        List(name, items, (writer, item) => Write(writer, type(item), node => properties(node, item)));

    private void List<T>(string name, IReadOnlyCollection<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }
}
