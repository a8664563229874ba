namespace EvidenceSite.LinkCheck;

/// <summary>Follows every internal link of a site.</summary>
internal static class LinkWalk
{
    // Only its path and fragment count; it stands for the folder's root.
    private static readonly Uri Root = new("https://site.invalid/");

    /// <summary>A line for each link that leads nowhere, and for each ID that is not unique.</summary>
    public static IEnumerable<string> BrokenIn(string folder, IReadOnlyDictionary<string, BuiltPage> pages)
    {
        foreach (var page in pages.Values.OrderBy(page => page.Path, StringComparer.Ordinal))
        {
            foreach (var anchor in page.RepeatedAnchors)
            {
                yield return $"{page.Path}: the ID \"{anchor}\" stands more than once";
            }

            foreach (var link in page.Links.Distinct(StringComparer.Ordinal))
            {
                var target = new Uri(new Uri(Root, page.Path), link);
                var path = Uri.UnescapeDataString(target.AbsolutePath[1..]);
                var anchor = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
                if (link.StartsWith('/') || !File.Exists(Path.Combine(folder, path)))
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
}
