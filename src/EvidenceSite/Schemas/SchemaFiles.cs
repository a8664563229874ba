using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Shapes;

namespace EvidenceSite.Schemas;

/// <summary>JSON Schemas of the input files, for editors.</summary>
public static class SchemaFiles
{
    // Readable as a file; nothing of it ever stands in HTML.
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A schema for each kind of front matter, and for each <c>.yml</c> file.</summary>
    /// <param name="site">Its IDs, languages and conditions are in the schemas.</param>
    /// <returns>File names and contents, in the order of the names.</returns>
    public static ImmutableArray<(string Name, byte[] Content)> Of(SiteIds site)
    {
        var json = new SchemaJson(kind => site.Ids[kind]);
        var kinds = Enum.GetValues<DocumentKind>().Select(kind => (Words<DocumentKind>.Of(kind), InputShapes.Of(kind, site.Settings)));
        (string Name, MappingShape Shape)[] all = [.. kinds, ("settings", InputShapes.Settings), ("glossary", InputShapes.Glossary), ("wording", InputShapes.Wording)];
        return
        [
            .. all.OrderBy(one => one.Name, StringComparer.Ordinal).Select(one =>
                ($"{one.Name}.schema.json", Encoding.UTF8.GetBytes(json.Document($"EvidenceSite: {one.Name}", one.Shape).ToJsonString(Options) + "\n"))),
        ];
    }
}
