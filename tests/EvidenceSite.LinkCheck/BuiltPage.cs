using AngleSharp.Html.Parser;

namespace EvidenceSite.LinkCheck;

/// <summary>A page of a built site: where it leads, and where it can be entered.</summary>
/// <param name="Path">Path relative to the site's folder, with forward slashes.</param>
/// <param name="Links">Addresses that lead to files of the site, as written.</param>
/// <param name="Anchors">Its IDs.</param>
/// <param name="RepeatedAnchors">IDs that stand in it more than once.</param>
internal sealed record BuiltPage(string Path, IReadOnlyList<string> Links, IReadOnlySet<string> Anchors, IReadOnlyList<string> RepeatedAnchors)
{
    /// <summary>Every page of a site, by path.</summary>
    public static IReadOnlyDictionary<string, BuiltPage> AllIn(string folder) =>
        Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories)
            .Select(file => Read(System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file)))
            .ToDictionary(page => page.Path, StringComparer.Ordinal);

    private static BuiltPage Read(string path, string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        var ids = document.All.Where(element => !string.IsNullOrEmpty(element.Id)).Select(element => element.Id!).ToList();
        var addresses = document.All
            .SelectMany(element => (string?[])[element.GetAttribute("href"), element.GetAttribute("src")])
            .OfType<string>()
            .Where(address => !address.Contains(':', StringComparison.Ordinal));
        var popovers = document.QuerySelectorAll("[popovertarget]").Select(button => "#" + button.GetAttribute("popovertarget"));
        return new BuiltPage(
            path,
            [.. addresses, .. popovers],
            ids.ToHashSet(StringComparer.Ordinal),
            [.. ids.GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key)]);
    }
}
