using System.Collections.Immutable;
using System.Text.Json;

namespace EvidenceSite.Data.Shapes;

/// <summary>A kind of JSON object, as people and schemas read of it.</summary>
public interface IObjectShape
{
    /// <summary>Its name in the schema.</summary>
    string Name { get; }

    /// <summary>What it is.</summary>
    string Description { get; }

    /// <summary>Its fields, in the order in which they are written.</summary>
    IEnumerable<FieldDescription> Fields { get; }

    /// <summary>Writes its definition: the keywords of a schema, into an open object.</summary>
    void WriteDefinition(Utf8JsonWriter json);
}

/// <summary>A JSON object with its fields.</summary>
/// <typeparam name="T">What it is made from.</typeparam>
internal sealed class ObjectShape<T>(string name, string description, ImmutableArray<Field<T>> fields) : IObjectShape
{
    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public string Description => description;

    /// <inheritdoc/>
    public IEnumerable<FieldDescription> Fields => fields.Select(one => one.Description);

    /// <summary>The object as a value of a field or list.</summary>
    public JsonShape<T> Shape => new(name, Write, json => json.WriteString("$ref", "#/$defs/" + name));

    /// <summary>Writes the object.</summary>
    public void Write(Utf8JsonWriter json, T value)
    {
        json.WriteStartObject();
        foreach (var field in fields)
        {
            field.Write(json, value);
        }

        json.WriteEndObject();
    }

    /// <inheritdoc/>
    public void WriteDefinition(Utf8JsonWriter json)
    {
        json.WriteString("description", description);
        json.WriteString("type", "object");
        json.WriteStartArray("required");
        foreach (var field in fields.Where(field => field.Description.IsAlwaysThere))
        {
            json.WriteStringValue(field.Description.Name);
        }

        json.WriteEndArray();
        json.WriteStartObject("properties");
        foreach (var field in fields)
        {
            json.WriteStartObject(field.Description.Name);
            json.WriteString("description", field.Description.Meaning);
            field.WriteSchema(json);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
