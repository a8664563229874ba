using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EvidenceSite.SupplyChain;

/// <summary>
/// The bill of materials, as CycloneDX 1.6 JSON: every package of every lock file. The same lock files give the same bytes, so it has no time,
/// and its serial number is made from what it says.
/// </summary>
internal static class Sbom
{
    private const string Root = "EvidenceSite";
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file.</summary>
    /// <param name="list">What is known of each package.</param>
    /// <param name="packages">The packages of the lock files.</param>
    /// <exception cref="InvalidDataException">A package is not in the list.</exception>
    public static string Of(DependencyList list, IEnumerable<LockedPackage> packages)
    {
        var known = list.Packages.ToDictionary(package => (package.Type, package.Name));
        var byPurl = packages.GroupBy(package => package.Purl, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToList();
        var components = new JsonArray([.. byPurl.Select(group => Component(group.First(), known.GetValueOrDefault((group.First().Type, group.First().Name))
            ?? throw new InvalidDataException($"{group.Key} is not in {DependencyList.FileName}.")))]);
        var needed = byPurl.SelectMany(group => group).SelectMany(package => package.Needs).ToHashSet(StringComparer.Ordinal);
        JsonArray dependencies =
        [
            Depends(Root, byPurl.Select(group => group.Key).Where(purl => !needed.Contains(purl))),
            .. byPurl.Select(group => Depends(group.Key, group.SelectMany(package => package.Needs))),
        ];
        var content = new JsonObject
        {
            ["metadata"] = new JsonObject { ["component"] = new JsonObject { ["type"] = "application", ["bom-ref"] = Root, ["name"] = Root, ["licenses"] = Licences("MIT") } },
            ["components"] = components,
            ["dependencies"] = dependencies,
        };
        var bom = new JsonObject
        {
            ["$schema"] = "http://cyclonedx.org/schema/bom-1.6.schema.json",
            ["bomFormat"] = "CycloneDX",
            ["specVersion"] = "1.6",
            ["serialNumber"] = $"urn:uuid:{new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToJsonString()))[..16])}",
            ["version"] = 1,
        };
        foreach (var (name, value) in content)
        {
            bom[name] = value!.DeepClone();
        }

        return bom.ToJsonString(Layout) + "\n";
    }

    private static JsonObject Component(LockedPackage locked, Dependency known)
    {
        var slash = locked.Type == "npm" ? locked.Name.IndexOf('/', StringComparison.Ordinal) : -1;
        var component = new JsonObject { ["type"] = "library", ["bom-ref"] = locked.Purl };
        if (slash > 0)
        {
            component["group"] = locked.Name[..slash];
        }

        component["name"] = locked.Name[(slash + 1)..];
        component["version"] = locked.Version;
        component["description"] = known.Reason;
        component["scope"] = known.IsShipped ? "required" : "excluded";
        if (locked.Type == "npm")
        {
            component["hashes"] = new JsonArray(new JsonObject { ["alg"] = "SHA-512", ["content"] = Convert.ToHexStringLower(Convert.FromBase64String(locked.Sha512)) });
        }

        if (known.Licence is { } licence)
        {
            component["licenses"] = Licences(licence);
        }

        if (known.Copyright is { } copyright)
        {
            component["copyright"] = copyright;
        }

        component["purl"] = locked.Purl;
        JsonArray properties = [Property("evidence-site:use", known.Use)];
        if (locked.Type == "nuget")
        {
            // NuGet leaves a package's signature out of this hash, so it is not that of the file.
            properties.Add(Property("evidence-site:nuget-content-hash", locked.Sha512));
        }

        component["properties"] = properties;
        return component;
    }

    private static JsonObject Property(string name, string value) => new() { ["name"] = name, ["value"] = value };

    private static JsonArray Licences(string licence) =>
        licence.Contains(' ', StringComparison.Ordinal)
            ? [new JsonObject { ["expression"] = licence }]
            : [new JsonObject { ["license"] = new JsonObject { ["id"] = licence } }];

    private static JsonObject Depends(string reference, IEnumerable<string> needs) =>
        new() { ["ref"] = reference, ["dependsOn"] = new JsonArray([.. needs.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(need => JsonValue.Create(need))]) };
}
