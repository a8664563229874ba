using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using EvidenceSite.Citations.Dates;
using EvidenceSite.Citations.Names;

namespace EvidenceSite.Citations.Items;

/// <summary>Reads CSL-JSON as it is found in the wild.</summary>
internal sealed class ItemReader(DiagnosticList diagnostics)
{
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    public ImmutableArray<CitationItem> Read(string json)
    {
        try
        {
            // Halves of characters become the replacement character: JSON cannot hold them.
            var bytes = Encoding.UTF8.GetBytes(json.TrimStart('\uFEFF'));
            using var document = JsonDocument.Parse(bytes, Options);
            var root = document.RootElement;
            if (root.ValueKind == JsonValueKind.Object)
            {
                if (!root.TryGetProperty("items", out var inner))
                    return [Item(root, 1)];
                root = inner;
            }

            if (root.ValueKind != JsonValueKind.Array)
            {
                diagnostics.Error(0, "items", "The JSON is no array of items.", "Give an array of CSL-JSON items.");
                return [];
            }

            return Items(root);
        }
        catch (JsonException exception)
        {
            diagnostics.Error((int)(exception.LineNumber ?? -1) + 1, "items", "The JSON cannot be read: " + exception.Message, "Correct the JSON.");
            return [];
        }
    }

    private ImmutableArray<CitationItem> Items(JsonElement array)
    {
        var items = ImmutableArray.CreateBuilder<CitationItem>(array.GetArrayLength());
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in array.EnumerateArray())
        {
            if (element.ValueKind != JsonValueKind.Object)
            {
                diagnostics.Error(0, "items", "An item is not an object.", "Give an object with id and type.");
                continue;
            }

            CitationItem item;
            try
            {
                item = Item(element, items.Count + 1);
            }
            catch (InvalidOperationException)
            {
                diagnostics.Error(0, "items", "The name of a field holds half a character, so that the item cannot be read.", "Correct the name.");
                continue;
            }

            if (ids.Add(item.Id))
                items.Add(item);
            else
                diagnostics.Error(0, item.Id, "Two items have this id; the first is used.", "Give each item an id of its own.");
        }

        return items.ToImmutable();
    }

    private CitationItem Item(JsonElement element, int number)
    {
        var fields = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var names = ImmutableDictionary.CreateBuilder<string, ImmutableArray<CitationName>>(StringComparer.Ordinal);
        var dates = ImmutableDictionary.CreateBuilder<string, CitationDate>(StringComparer.Ordinal);
        var id = "";
        var type = "";
        foreach (var property in element.EnumerateObject())
        {
            var value = property.Value;
            switch (property.Name)
            {
                case "id":
                    id = Scalar(value) ?? "";
                    break;
                case "type":
                    type = Scalar(value) ?? "";
                    break;
                default:
                    if (Scalar(value) is { } text)
                    {
                        if (CslVariables.IsDate(property.Name))
                            dates[property.Name] = DateText.Parse(text);
                        else if (CslVariables.IsName(property.Name) && text.Length > 0)
                            names[property.Name] = [new CitationName { Literal = text }];
                        else if (text.Length > 0)
                            fields[property.Name] = text;
                    }
                    else if (value.ValueKind == JsonValueKind.Array)
                    {
                        ReadArray(property.Name, value, id, fields, names);
                    }
                    else if (value.ValueKind == JsonValueKind.Object && CslVariables.IsDate(property.Name))
                    {
                        if (DateReader.Read(value) is { } date)
                            dates[property.Name] = date;
                        else
                            diagnostics.Warn(0, id + "." + property.Name, "The date holds nothing that can be shown.", "Give date-parts, literal or raw.");
                    }

                    break;
            }
        }

        if (fields.TryGetValue("note", out var note))
            NoteFields.Read(note, fields, names, dates, ref type);
        if (id.Length == 0)
            diagnostics.Warn(0, "item " + number.ToString(System.Globalization.CultureInfo.InvariantCulture), "The item has no id.", "Give it an id.");
        return new CitationItem { Id = id, Type = type, Fields = fields.ToImmutable(), Names = names.ToImmutable(), Dates = dates.ToImmutable() };
    }

    private void ReadArray(
        string name,
        JsonElement value,
        string id,
        ImmutableDictionary<string, string>.Builder fields,
        ImmutableDictionary<string, ImmutableArray<CitationName>>.Builder names)
    {
        if (CslVariables.IsName(name))
        {
            var people = ImmutableArray.CreateBuilder<CitationName>(value.GetArrayLength());
            foreach (var person in value.EnumerateArray())
            {
                var read = person.ValueKind == JsonValueKind.Object
                    ? NameReader.Read(person)
                    : new CitationName { Literal = Scalar(person) ?? "" };
                if (read.IsEmpty)
                    diagnostics.Warn(0, id + "." + name, "A name is empty.", "Give family, given or literal.");
                else
                    people.Add(read);
            }

            if (people.Count > 0)
                names[name] = people.ToImmutable();
            return;
        }

        // Crossref gives titles and ISSNs as arrays.
        var texts = value.EnumerateArray().Select(Scalar).Where(text => !string.IsNullOrEmpty(text)).ToList();
        if (texts.Count > 0)
            fields[name] = string.Join(", ", texts);
    }

    private static string? Text(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            // An escape for half a character, such as "\ud83d" alone.
            return value.GetRawText().Trim('"');
        }
    }

    internal static string? Scalar(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Text(value),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "true",
        _ => null,
    };
}
