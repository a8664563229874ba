using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Parser;

namespace EvidenceSite.LinkCheck;

/// <summary>What a file says to machines: a JSON or XML file, or the structured data of a page.</summary>
/// <param name="Path">Path relative to the site's folder, with forward slashes.</param>
/// <param name="Addresses">Addresses of the site that stand in it. Their fragments are names, and need not be places.</param>
internal sealed record BuiltData(string Path, IReadOnlyList<Uri> Addresses)
{
    // Copied as it is, whatever it holds.
    private const string PublishersOwn = "assets/";

    /// <summary>Everything that a site says to machines.</summary>
    /// <param name="folder">The site's folder.</param>
    /// <param name="root">Where it is published, with a slash at the end.</param>
    public static IEnumerable<BuiltData> AllIn(string folder, Uri root) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(path => !path.StartsWith(PublishersOwn, StringComparison.Ordinal))
            .Select(path => new BuiltData(path, [.. Texts(System.IO.Path.Combine(folder, path)).Select(text => Address(text, root)).OfType<Uri>()]));

    private static IEnumerable<string> Texts(string file) => System.IO.Path.GetExtension(file) switch
    {
        ".json" => InJson(File.ReadAllText(file)),
        ".xml" => InXml(XDocument.Load(file)),
        ".html" => new HtmlParser().ParseDocument(File.ReadAllText(file)).QuerySelectorAll("script[type='application/ld+json']").SelectMany(script => InJson(script.TextContent)),
        _ => [],
    };

    private static List<string> InJson(string text)
    {
        using var json = JsonDocument.Parse(text);
        return [.. Strings(json.RootElement)];
    }

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Strings(property.Value)),
        _ => [],
    };

    private static IEnumerable<string> InXml(XDocument xml) =>
        xml.Descendants().SelectMany(element => element.Attributes().Select(attribute => attribute.Value).Append(element.HasElements ? "" : element.Value));

    private static Uri? Address(string text, Uri root) =>
        text.StartsWith(root.AbsoluteUri, StringComparison.Ordinal) && Uri.TryCreate(text, UriKind.Absolute, out var address) ? address : null;
}
