using System.Text.Json.Nodes;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Shapes;

namespace EvidenceSite.Schemas;

/// <summary>
/// A shape as JSON Schema, draft 7: the newest that editors' YAML extensions know in full. IDs of this site are offered, but an ID of the
/// right form is accepted even if it is new, so that a schema that is a day old marks nothing as wrong.
/// </summary>
/// <param name="ids">The IDs of the site's documents of a kind.</param>
internal sealed class SchemaJson(Func<DocumentKind, IEnumerable<string>> ids)
{
    private const string IdPattern = "^[a-z0-9]+(-[a-z0-9]+)*$";

    /// <summary>A whole schema.</summary>
    public JsonObject Document(string title, MappingShape shape)
    {
        var schema = new JsonObject { ["$schema"] = "http://json-schema.org/draft-07/schema#", ["title"] = title };
        foreach (var (key, value) in Of(shape))
        {
            schema[key] = value?.DeepClone();
        }

        return schema;
    }

    private JsonObject Of(ValueShape shape) => shape switch
    {
        WordShape words => new JsonObject { ["enum"] = Strings(words.Words) },
        IdShape id => new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["enum"] = Strings(ids(id.Kind).Concat(id.Others)) }, Pattern(IdPattern)) },
        NewIdShape => Pattern(IdPattern),
        YesOrNoShape => new JsonObject { ["type"] = "boolean" },
        DateShape => new JsonObject { ["type"] = "string", ["format"] = "date" },
        PartialDateShape => PartialDate(),
        NumberShape number => Number(number),
        AddressShape => Pattern("^https?://[^\\s]+$"),
        ListShape list => List(list),
        FreeMappingShape => new JsonObject { ["type"] = "object", ["propertyNames"] = Pattern(IdPattern), ["additionalProperties"] = Text() },
        MappingShape mapping => Mapping(mapping),
        _ => Text(),
    };

    private JsonObject Mapping(MappingShape mapping)
    {
        var properties = new JsonObject();
        foreach (var key in mapping.Keys)
        {
            var value = Of(key.Value);
            value.Insert(0, "description", key.Description);
            properties[key.Key] = value;
        }

        var schema = new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };
        if (mapping.Keys.Any(key => key.IsNeeded))
        {
            schema["required"] = Strings(mapping.Keys.Where(key => key.IsNeeded).Select(key => key.Key));
        }

        return schema;
    }

    private JsonObject List(ListShape list)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = Of(list.Item) };
        if (list.Count is { } count)
        {
            schema["minItems"] = count;
            schema["maxItems"] = count;
        }

        return schema;
    }

    /// <summary>A number may stand between quotation marks: YAML reads it as a text then, and the program does not mind.</summary>
    private static JsonObject Number(NumberShape number)
    {
        var whole = new JsonObject { ["type"] = "integer", ["minimum"] = number.Least };
        if (number.Most < long.MaxValue)
        {
            whole["maximum"] = number.Most;
        }

        return new JsonObject { ["anyOf"] = new JsonArray(whole, Pattern("^[0-9]+$")) };
    }

    private static JsonObject PartialDate()
    {
        var part = new JsonObject { ["type"] = "array", ["minItems"] = 1, ["maxItems"] = 3, ["items"] = new JsonObject { ["type"] = "integer" } };
        var parts = new JsonObject
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["required"] = Strings(["date-parts"]),
            ["properties"] = new JsonObject
            {
                ["date-parts"] = new JsonObject { ["type"] = "array", ["minItems"] = 1, ["maxItems"] = 2, ["items"] = part },
                ["season"] = new JsonObject { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = 4 },
                ["circa"] = new JsonObject { ["type"] = "boolean" },
            },
        };
        var words = new JsonObject
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["required"] = Strings(["literal"]),
            ["properties"] = new JsonObject { ["literal"] = Text(), ["circa"] = new JsonObject { ["type"] = "boolean" } },
        };
        var year = new JsonObject { ["type"] = "integer", ["minimum"] = 1000, ["maximum"] = 9999 };
        return new JsonObject { ["anyOf"] = new JsonArray(year, Pattern("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?(/[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?[~?]?$"), parts, words) };
    }

    /// <summary>YAML reads 2020 as a number and true as a truth value; to the program all are texts.</summary>
    private static JsonObject Text() => new() { ["type"] = Strings(["string", "number", "boolean"]) };

    private static JsonObject Pattern(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    private static JsonArray Strings(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode)text)];
}
