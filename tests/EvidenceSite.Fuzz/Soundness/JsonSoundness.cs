using System.Text;
using System.Text.Json;

namespace EvidenceSite.Fuzz.Soundness;

/// <summary>What must hold of JSON: it can be parsed, no key stands twice in an object, and none is of an attack.</summary>
internal static class JsonSoundness
{
    private static readonly string[] Calls = ["evidenceSiteSearch.receive(", "evidenceSiteSearch.open(", "evidenceSiteClaims.open(", "evidenceSiteParts.take("];

    /// <summary>What does not hold of JSON.</summary>
    public static IEnumerable<string> Faults(byte[] content)
    {
        try
        {
            using var document = JsonDocument.Parse(content, new JsonDocumentOptions { AllowDuplicateProperties = false });
            return [.. Keys(document.RootElement).Where(key => key.Contains("fuzz", StringComparison.OrdinalIgnoreCase)).Select(key => $"A key {key}.")];
        }
        catch (JsonException e)
        {
            return [$"It cannot be parsed: {e.Message}"];
        }
    }

    /// <summary>What does not hold of a script that is one call with JSON.</summary>
    public static IEnumerable<string> FaultsInCall(byte[] content)
    {
        var text = Encoding.UTF8.GetString(content);
        return Array.Find(Calls, call => text.StartsWith(call, StringComparison.Ordinal)) is { } call && text.EndsWith(");\n", StringComparison.Ordinal)
            ? Faults(Encoding.UTF8.GetBytes(text[call.Length..^3]))
            : ["It is not one call."];
    }

    private static IEnumerable<string> Keys(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Keys(property.Value).Prepend(property.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Keys),
        _ => [],
    };
}
