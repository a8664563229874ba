using System.Text.Json;
using EvidenceSite.Citations.Items;

namespace EvidenceSite.Citations.Names;

/// <summary>Reads a name object of CSL-JSON.</summary>
internal static class NameReader
{
    public static CitationName Read(JsonElement element)
    {
        var name = new CitationName
        {
            Family = Text(element, "family"),
            Given = Text(element, "given"),
            DroppingParticle = Text(element, "dropping-particle"),
            NonDroppingParticle = Text(element, "non-dropping-particle"),
            Suffix = Text(element, "suffix"),
            CommaSuffix = Flag(element, "comma-suffix"),
            StaticOrdering = Flag(element, "static-ordering"),
            Literal = Text(element, "literal"),
        };
        if (name.Literal.Length == 0 && Text(element, "name") is { Length: > 0 } whole && name.Family.Length == 0)
            name = name with { Literal = whole };
        if (name.Family.Length == 0 && name.Given.Length == 0)
            return name;
        name = name with { Literal = "" };
        var isParsed = !element.TryGetProperty("parse-names", out var parse) || parse.ValueKind != JsonValueKind.False;
        return isParsed ? name.SetApart() : name;
    }

    private static string Text(JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) ? (ItemReader.Scalar(value) ?? "").Trim() : "";

    private static bool Flag(JsonElement element, string property) =>
        element.TryGetProperty(property, out var value)
        && (value.ValueKind == JsonValueKind.True || ItemReader.Scalar(value) is { Length: > 0 } text && text is not ("0" or "false"));
}
