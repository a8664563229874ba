using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using EvidenceSite.Citations;

namespace EvidenceSite.Exchange.CslJson;

/// <summary>
/// Writes CSL-JSON (csl-data.json of CSL 1.0.2) with every variable of each item. Rich text stays as it is, since it is the format's own. Letters
/// that mean something in HTML are escaped as JSON allows, so that the text can stand anywhere.
/// </summary>
public static class CslJsonWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true, NewLine = "\n" };

    /// <summary>The items as an array, in their order, LF at line ends; the variables of each in ordinal order after id, type and title.</summary>
    /// <param name="items">The items.</param>
    /// <param name="custom">Gives what an item has besides CSL's variables, which becomes its <c>custom</c> object; null if there is nothing.</param>
    public static string Write(IEnumerable<CitationItem> items, Func<CitationItem, IReadOnlyCollection<KeyValuePair<string, string>>>? custom = null)
    {
        ArgumentNullException.ThrowIfNull(items);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartArray();
            foreach (var item in items)
            {
                WriteItem(json, item, custom?.Invoke(item) ?? []);
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length)) + "\n";
    }

    private static void WriteItem(Utf8JsonWriter json, CitationItem item, IReadOnlyCollection<KeyValuePair<string, string>> custom)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Id);
        if (item.Type.Length > 0)
        {
            json.WriteString("type", item.Type);
        }

        foreach (var variable in item.Fields.Keys.Concat(item.Names.Keys).Concat(item.Dates.Keys).Distinct(StringComparer.Ordinal).OrderBy(SortKey, StringComparer.Ordinal))
        {
            if (item.Names.TryGetValue(variable, out var names))
            {
                WriteNames(json, variable, names);
            }
            else if (item.Dates.TryGetValue(variable, out var date))
            {
                json.WritePropertyName(variable);
                WriteDate(json, date);
            }
            else
            {
                json.WriteString(variable, item.Fields[variable]);
            }
        }

        if (custom.Count > 0)
        {
            json.WriteStartObject("custom");
            foreach (var (key, value) in custom.OrderBy(field => field.Key, StringComparer.Ordinal))
            {
                json.WriteString(key, value);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static string SortKey(string variable) => variable == "title" ? "" : variable;

    private static void WriteNames(Utf8JsonWriter json, string variable, ImmutableArray<CitationName> names)
    {
        json.WriteStartArray(variable);
        foreach (var name in names)
        {
            json.WriteStartObject();
            foreach (var (key, value) in ((string, string)[])
                [
                    ("family", name.Family), ("given", name.Given), ("dropping-particle", name.DroppingParticle),
                    ("non-dropping-particle", name.NonDroppingParticle), ("suffix", name.Suffix), ("literal", name.Literal),
                ])
            {
                if (value.Length > 0)
                {
                    json.WriteString(key, value);
                }
            }

            if (name.CommaSuffix)
            {
                json.WriteBoolean("comma-suffix", true);
            }

            if (name.StaticOrdering)
            {
                json.WriteBoolean("static-ordering", true);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDate(Utf8JsonWriter json, CitationDate date)
    {
        json.WriteStartObject();
        if (date.Start is { } start)
        {
            // One season has a key of its own; those of a range are months 13 to 16, as citeproc-js has them.
            var isSeason = start.Month > 12 && date.End is null;
            json.WriteStartArray("date-parts");
            WriteParts(json, isSeason ? start with { Month = 0, Day = 0 } : start);
            if (date.End is { } end)
            {
                WriteParts(json, end);
            }

            json.WriteEndArray();
            if (isSeason)
            {
                json.WriteNumber("season", start.Month - 12);
            }
        }
        else
        {
            json.WriteString("literal", date.Literal);
        }

        if (date.Circa)
        {
            json.WriteBoolean("circa", true);
        }

        json.WriteEndObject();
    }

    private static void WriteParts(Utf8JsonWriter json, CitationDateParts parts)
    {
        json.WriteStartArray();
        json.WriteNumberValue(parts.Year);
        if (parts.Month > 0)
        {
            json.WriteNumberValue(parts.Month);
            if (parts.Day > 0)
            {
                json.WriteNumberValue(parts.Day);
            }
        }

        json.WriteEndArray();
    }
}
