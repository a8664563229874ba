using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace EvidenceSite.Tests.Pictures;

/// <summary>
/// The records of an input folder as YAML alone, read without any of the program's code, so that what pages show can be counted a second
/// time.
/// </summary>
internal sealed class InputRecords(string input)
{
    public IReadOnlyList<InputRecord> References { get; } = Read(input, "references");

    public IReadOnlyList<InputRecord> Conditions { get; } = Read(input, "conditions");

    public IReadOnlyList<InputRecord> Topics { get; } = Read(input, "topics");

    public IReadOnlyList<InputRecord> Treatments { get; } = Read(input, "treatments");

    public IReadOnlyList<InputRecord> Sources { get; } = Read(input, "sources");

    private static List<InputRecord> Read(string input, string folder) =>
        [.. Directory.EnumerateFiles(Path.Combine(input, folder), "*.md").Order(StringComparer.Ordinal).Select(InputRecord.OfFile)];
}

/// <summary>A mapping of a record.</summary>
internal sealed record InputRecord(string Id, YamlMappingNode Node)
{
    public static InputRecord OfFile(string file)
    {
        var parts = File.ReadAllText(file).ReplaceLineEndings("\n").Split("\n---\n", 2);
        var yaml = new YamlStream();
        yaml.Load(new StringReader(parts[0]["---\n".Length..]));
        return new InputRecord(Path.GetFileNameWithoutExtension(file), (YamlMappingNode)yaml.Documents[0].RootNode);
    }

    /// <summary>The text of a key, or of keys below one another; null if there is none.</summary>
    public string? Text(params ReadOnlySpan<string> keys)
    {
        YamlNode node = Node;
        foreach (var key in keys)
        {
            if (node is not YamlMappingNode mapping || !mapping.Children.TryGetValue(key, out var below))
            {
                return null;
            }

            node = below;
        }

        return (node as YamlScalarNode)?.Value?.Trim();
    }

    public long? Number(params ReadOnlySpan<string> keys) =>
        Text(keys) is { } text ? long.Parse(text, CultureInfo.InvariantCulture) : null;

    /// <summary>The texts of a list; empty if there is none, or if it says "none".</summary>
    public IReadOnlyList<string> Texts(string key) =>
        Node.Children.TryGetValue(key, out var node) && node is YamlSequenceNode list
            ? [.. list.OfType<YamlScalarNode>().Select(item => item.Value!).Where(item => item != "none")]
            : [];

    /// <summary>The mappings of a list; empty if there is none.</summary>
    public IReadOnlyList<InputRecord> Items(string key) =>
        Node.Children.TryGetValue(key, out var node) && node is YamlSequenceNode list
            ? [.. list.OfType<YamlMappingNode>().Select(item => new InputRecord(Id, item))]
            : [];

    public string? Type => Text("study", "type");

    /// <summary>The year of publication, by the first four digits of the date.</summary>
    public int? Year
    {
        get
        {
            if (Node.Children["csl"] is YamlMappingNode csl && csl.Children.TryGetValue("issued", out var issued))
            {
                return int.Parse(((YamlScalarNode)issued).Value![..4], CultureInfo.InvariantCulture);
            }

            return null;
        }
    }
}
