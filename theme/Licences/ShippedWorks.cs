using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace EvidenceSite.Theme.Licences;

/// <summary>The works of others that each site holds. They are taken from the list of all packages, <c>dependencies.json</c>.</summary>
internal static partial class ShippedWorks
{
    private const string Resource = "theme-list/dependencies.json";
    private const string InSites = "site";

    /// <summary>All, in the order of the list.</summary>
    public static ImmutableArray<ShippedWork> All { get; } = Read();

    private static ImmutableArray<ShippedWork> Read()
    {
        using var stream = typeof(ShippedWorks).Assembly.GetManifestResourceStream(Resource)!;
        var packages = JsonSerializer.Deserialize(stream, Json.Default.PackageList)!.Packages;
        return
        [
            .. packages.Where(package => package.Use == InSites).GroupBy(package => package.LicenceFolder, StringComparer.Ordinal).Select(work => new ShippedWork(
                work.First().Title!, string.Join(", ", work.Select(package => package.Name)), NameOf(work.First().Licence!), $"{work.Key}.licence.txt")),
        ];
    }

    /// <summary>A licence by the name that people know; the list has SPDX identifiers.</summary>
    private static string NameOf(string identifier) => identifier switch
    {
        "OFL-1.1" => "SIL Open Font License 1.1",
        "MIT" => "MIT licence",
        _ => identifier,
    };

    private sealed record Package(string Name, string Use, string? Licence, string? Title, string? LicenceFolder);

    private sealed record PackageList(ImmutableArray<Package> Packages);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(PackageList))]
    private sealed partial class Json : JsonSerializerContext;
}
