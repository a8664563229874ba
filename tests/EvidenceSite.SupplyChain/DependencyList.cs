using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace EvidenceSite.SupplyChain;

/// <summary>The file <c>dependencies.json</c>.</summary>
internal sealed partial record DependencyList(ImmutableArray<Dependency> Packages)
{
    /// <summary>Its name, at the top of the repository.</summary>
    public const string FileName = "dependencies.json";

    /// <summary>Reads the list of a repository.</summary>
    public static DependencyList Read(string repository) =>
        JsonSerializer.Deserialize(File.ReadAllBytes(Path.Combine(repository, FileName)), Json.Default.DependencyList)!;

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectRequiredConstructorParameters = true)]
    [JsonSerializable(typeof(DependencyList))]
    private sealed partial class Json : JsonSerializerContext;
}
