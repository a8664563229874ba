using System.Text.Json.Nodes;
using YamlDotNet.RepresentationModel;

namespace EvidenceSite.Citations.Suite;

/// <summary>The references of the site in this repository, as CSL-JSON.</summary>
public static class SiteReferences
{
    /// <summary>The folder of references; null outside the repository.</summary>
    public static string? Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var references = Path.Combine(folder.FullName, "input", "references");
            if (File.Exists(Path.Combine(folder.FullName, "EvidenceSite.sln")) && Directory.Exists(references))
                return references;
        }

        return null;
    }

    /// <summary>All references of a folder in the order of their ids.</summary>
    public static string ReadJson(string folder)
    {
        var items = new JsonArray();
        foreach (var path in Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal))
        {
            var parts = File.ReadAllText(path).Split("---\n", 3);
            var yaml = new YamlStream();
            yaml.Load(new StringReader(parts.Length > 2 ? parts[1] : ""));
            if (yaml.Documents.Count == 0 || yaml.Documents[0].RootNode is not YamlMappingNode root || !root.Children.TryGetValue("csl", out var csl))
                continue;
            var item = (JsonObject)Json((YamlMappingNode)csl);
            item["id"] = Path.GetFileNameWithoutExtension(path);
            if (item["issued"] is JsonValue issued)
                item["issued"] = new JsonObject { ["date-parts"] = new JsonArray(new JsonArray([.. issued.ToString().Split('-').Select(part => (JsonNode)int.Parse(part, System.Globalization.CultureInfo.InvariantCulture))])) };
            items.Add(item);
        }

        return items.ToJsonString();
    }

    private static JsonNode Json(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JsonObject(mapping.Children.Select(pair => KeyValuePair.Create(pair.Key.ToString(), (JsonNode?)Json(pair.Value)))),
        YamlSequenceNode sequence => new JsonArray([.. sequence.Children.Select(Json)]),
        _ => JsonValue.Create(node.ToString()),
    };
}
