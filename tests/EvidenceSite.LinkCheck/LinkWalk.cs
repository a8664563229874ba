namespace EvidenceSite.LinkCheck;

/// <summary>Follows every internal link of a site.</summary>
internal static class LinkWalk
{
    // Stands for the site's folder. It lies deep, so that a link that leads out of the folder does not end at its root.
    private static readonly Uri Root = new("https://site.invalid/deep/deep/deep/deep/deep/");

    /// <summary>A line for each link that leads nowhere, whether in a page or in a file for machines, and for each ID that is not unique.</summary>
    public static IEnumerable<string> BrokenIn(string folder, IReadOnlyDictionary<string, BuiltPage> pages) =>
        BrokenInPages(folder, pages, PublicAddress.Of(folder)).Concat(BrokenInData(folder));

    private static IEnumerable<string> BrokenInPages(string folder, IReadOnlyDictionary<string, BuiltPage> pages, Uri? home)
    {
        foreach (var page in pages.Values.OrderBy(page => page.Path, StringComparer.Ordinal))
        {
            foreach (var anchor in page.RepeatedAnchors)
            {
                yield return $"{page.Path}: the ID \"{anchor}\" stands more than once";
            }

            foreach (var link in page.Links.Distinct(StringComparer.Ordinal))
            {
                var target = new Uri(new Uri(Root, page.Path), FromFolder(link, home));
                var isInside = Root.IsBaseOf(target);
                var path = isInside ? Uri.UnescapeDataString(target.AbsolutePath[Root.AbsolutePath.Length..]) : "";
                var anchor = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
                if (!isInside || !File.Exists(Path.Combine(folder, path)))
                {
                    yield return $"{page.Path}: {link} leads to no file";
                }
                else if (anchor.Length > 0 && (!pages.TryGetValue(path, out var entered) || !entered.Anchors.Contains(anchor)))
                {
                    yield return $"{page.Path}: {link} leads to no place in {path}";
                }
            }
        }
    }

    /// <summary>A link from the root of the host, as the page for missing addresses has them, as one from the site's folder.</summary>
    private static string FromFolder(string link, Uri? home) =>
        home is not null && link.StartsWith(home.AbsolutePath, StringComparison.Ordinal) ? Root.AbsolutePath + link[home.AbsolutePath.Length..] + (link == home.AbsolutePath ? "index.html" : "") : link;

    private static IEnumerable<string> BrokenInData(string folder)
    {
        if (PublicAddress.Of(folder) is not { } root)
        {
            yield break;
        }

        foreach (var file in BuiltData.AllIn(folder, root).OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            foreach (var address in file.Addresses.Distinct())
            {
                var path = Uri.UnescapeDataString(address.AbsolutePath[root.AbsolutePath.Length..]) is { Length: > 0 } named ? named : "index.html";
                if (!File.Exists(Path.Combine(folder, path)))
                {
                    yield return $"{file.Path}: {address} leads to no file";
                }
            }
        }
    }
}
