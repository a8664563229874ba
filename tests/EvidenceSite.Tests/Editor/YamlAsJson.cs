using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace EvidenceSite.Tests.Editor;

/// <summary>YAML as an editor sees it: plain scalars typed by the core schema (YAML 1.2.2, section 10.3.2), all else text.</summary>
internal static partial class YamlAsJson
{
    /// <summary>The front matter of a Markdown file, or the whole of another file.</summary>
    public static JsonNode? Read(string path)
    {
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var yaml = path.EndsWith(".md", StringComparison.Ordinal) ? text[4..(text.IndexOf("\n---", 3, StringComparison.Ordinal) + 1)] : text;
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return Of(stream.Documents[0].RootNode);
    }

    private static JsonNode? Of(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JsonObject(mapping.Children.Select(pair => KeyValuePair.Create(((YamlScalarNode)pair.Key).Value!, Of(pair.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Of)]),
        YamlScalarNode { Style: ScalarStyle.Plain } plain => Typed(plain.Value!),
        YamlScalarNode scalar => scalar.Value,
        _ => throw new InvalidOperationException(node.ToString()),
    };

    private static JsonNode? Typed(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => null,
        "true" or "True" or "TRUE" => true,
        "false" or "False" or "FALSE" => false,
        _ when WholeNumber().IsMatch(text) => long.Parse(text, CultureInfo.InvariantCulture),
        _ when Number().IsMatch(text) => double.Parse(text, CultureInfo.InvariantCulture),
        _ => text,
    };

    [GeneratedRegex("^[-+]?[0-9]{1,18}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WholeNumber();

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
