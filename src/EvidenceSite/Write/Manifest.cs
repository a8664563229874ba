using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace EvidenceSite.Write;

/// <summary>
/// Says which files of an output folder the program wrote. Only these may it replace or delete.
/// </summary>
/// <param name="Files">Paths relative to the output folder, sorted (ordinal).</param>
internal sealed partial record Manifest(ImmutableArray<string> Files)
{
    /// <summary>The build that wrote them; null while one is under way, and where one found a problem.</summary>
    public LastBuild? Build { get; init; }

    /// <summary>The manifest's own file.</summary>
    public const string FileName = ".evidence-site.json";

    /// <summary>No files.</summary>
    public static Manifest Empty { get; } = new([]);

    /// <summary>The files of both.</summary>
    public Manifest With(Manifest other) => Of(Files.Concat(other.Files));

    /// <summary>A manifest of these files.</summary>
    public static Manifest Of(IEnumerable<string> files) => new([.. files.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);

    /// <summary>Reads a manifest.</summary>
    /// <exception cref="JsonException">It is not one, or names a file outside the folder.</exception>
    public static Manifest Parse(ReadOnlySpan<byte> json)
    {
        var manifest = JsonSerializer.Deserialize(json, Json.Default.Manifest);
        if (manifest is null || manifest.Files.IsDefault || !manifest.Files.All(IsInside) || (manifest.Build is { } build && (build.Lengths.IsDefault || build.Lengths.Length != manifest.Files.Length)))
        {
            throw new JsonException("it does not list files of this folder.");
        }

        return manifest;
    }

    /// <summary>The manifest as JSON.</summary>
    public byte[] ToJson() => [.. JsonSerializer.SerializeToUtf8Bytes(this, Json.Default.Manifest), (byte)'\n'];

    /// <summary>Every folder that holds one of the files, at whatever depth.</summary>
    public IEnumerable<string> Folders => Files.SelectMany(FoldersOf).Distinct(StringComparer.Ordinal);

    /// <summary>The folders that a file is in, innermost last.</summary>
    public static IEnumerable<string> FoldersOf(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            yield return path[..slash];
        }
    }

    // JSON may hold null where the type does not.
    private static bool IsInside(string? path) =>
        !string.IsNullOrEmpty(path) && !Path.IsPathRooted(path) && !path.Contains('\\', StringComparison.Ordinal) && !path.Split('/').Contains("..", StringComparer.Ordinal);

    [JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonSerializable(typeof(Manifest))]
    private sealed partial class Json : JsonSerializerContext;
}
