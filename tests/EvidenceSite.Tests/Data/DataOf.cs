using System.Text.Json;
using System.Xml.Linq;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Data;

/// <summary>Files for machines, read back as a consumer reads them.</summary>
internal static class DataOf
{
    /// <summary>A JSON file.</summary>
    public static JsonElement Json(this TestSite site, string path) => JsonDocument.Parse(File.ReadAllBytes(Path.Combine(site.Output, path))).RootElement;

    /// <summary>An XML file.</summary>
    public static XElement Xml(this TestSite site, string path) => XDocument.Load(Path.Combine(site.Output, path)).Root!;

    /// <summary>The nodes of a page's structured data.</summary>
    public static IReadOnlyList<JsonElement> LinkedData(this TestSite site, string path)
    {
        var script = Assert.Single(site.Page(path).QuerySelectorAll("head script[type='application/ld+json']"));
        var data = JsonDocument.Parse(script.TextContent).RootElement;
        Assert.Equal("https://schema.org", data.Text("@context"));
        return [.. data.GetProperty("@graph").EnumerateArray()];
    }

    /// <summary>The only node of a type.</summary>
    public static JsonElement OfType(this IEnumerable<JsonElement> nodes, string type) => Assert.Single(nodes, node => node.Text("@type") == type);

    /// <summary>A text, by names from the outside in; a number takes an item of a list.</summary>
    public static string? Text(this JsonElement element, params string[] names) => element.At(names).GetString();

    /// <summary>An element, by names from the outside in.</summary>
    public static JsonElement At(this JsonElement element, params string[] names) =>
        names.Aggregate(element, (at, name) => at.ValueKind == JsonValueKind.Array ? at[int.Parse(name, System.Globalization.CultureInfo.InvariantCulture)] : at.GetProperty(name));

    /// <summary>The texts of a list.</summary>
    public static IEnumerable<string?> Texts(this JsonElement list, params string[] names) => list.EnumerateArray().Select(item => item.Text(names));
}
