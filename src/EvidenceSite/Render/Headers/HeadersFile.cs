using System.Collections.Immutable;
using System.Text;
using EvidenceSite.Plan;
using EvidenceSite.Plan.Citations;
using EvidenceSite.Theme;

namespace EvidenceSite.Render.Headers;

/// <summary>
/// The headers with which a web server should send each file, in the format of Netlify's <c>_headers</c>, which other hosts read as well.
/// </summary>
internal static class HeadersFile
{
    private const string CacheControl = "Cache-Control";
    private const string ContentType = "Content-Type";

    /// <summary>Kept, but checked for a newer version at each use.</summary>
    private const string CheckAtEachUse = "public, max-age=0, must-revalidate";

    /// <summary>Kept for a year without asking: the file's name changes with its content (RFC 8246).</summary>
    private const string ForEver = "public, max-age=31536000, immutable";

    /// <summary>Programs of other sites may read the file.</summary>
    private static readonly (string Name, string Value) OpenToAll = ("Access-Control-Allow-Origin", "*");

    public static OutputFile Render(SitePlan site, ThemeFiles theme)
    {
        var text = new StringBuilder();
        foreach (var rule in Rules(site, theme))
        {
            text.Append(rule.Pattern).Append('\n');
            foreach (var (name, value) in rule.Headers)
            {
                text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
            }
        }

        return new OutputFile(SitePaths.Headers, Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static IEnumerable<HeaderRule> Rules(SitePlan site, ThemeFiles theme)
    {
        ImmutableArray<(string Name, string Value)> everywhere = site.NoIndex ? [.. SecurityPolicy.Headers, ("X-Robots-Tag", "noindex")] : SecurityPolicy.Headers;
        yield return new("/*", everywhere);
        // A star at the end would fit "search-data.js" as well.
        foreach (var pattern in (string[])[SitePaths.ThemeAssets + "*", SitePaths.SearchParts + ":part", SitePaths.ComparisonParts + ":part"])
        {
            yield return new("/" + pattern, [(CacheControl, ForEver)]);
        }

        (string, string)[] ofPages = [(CacheControl, CheckAtEachUse), ("Link", string.Join(", ", ThemeFiles.FontsOfEveryPage.Select(name => Early(theme.PathOf(name)))))];
        yield return new("/", [.. ofPages]);
        yield return new("/*.html", [.. ofPages]);
        foreach (var path in (string[])[SitePaths.SearchData, SitePaths.ComparisonData, SitePaths.ServiceWorker, SitePaths.Bundle])
        {
            yield return new("/" + path, [(CacheControl, CheckAtEachUse)]);
        }

        yield return new("/" + SitePaths.Book, [(CacheControl, CheckAtEachUse), (ContentType, "application/epub+zip")]);
        yield return new("/" + SitePaths.WebManifest, [(CacheControl, CheckAtEachUse), (ContentType, "application/manifest+json")]);
        foreach (var ending in (string[])["json", "csv", "xml"])
        {
            yield return new($"/*.{ending}", [(CacheControl, CheckAtEachUse), OpenToAll]);
        }

        yield return new("/" + SitePaths.ClaimsCsv, [(ContentType, "text/csv; charset=utf-8; header=present")]);
        yield return new("/" + SitePaths.ClaimsSchema, [(ContentType, "application/schema+json")]);
        yield return new("/" + SitePaths.Annotations, [(ContentType, "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"")]);
        yield return new("/" + SitePaths.OpenSearch, [(ContentType, "application/opensearchdescription+xml")]);
        if (PageReferences.AreWanted(site))
        {
            foreach (var format in (ReferenceFormat[])[ReferenceFormat.Bibtex, ReferenceFormat.Ris])
            {
                yield return new("/*" + format.Extension, [(CacheControl, CheckAtEachUse), OpenToAll, (ContentType, format.MediaType + "; charset=utf-8")]);
            }

            yield return new("/" + SitePaths.References(ReferenceFormat.CslJson), [(ContentType, ReferenceFormat.CslJson.MediaType)]);
            yield return new("/" + SitePaths.ReferencesOf("*", ReferenceFormat.CslJson), [(ContentType, ReferenceFormat.CslJson.MediaType)]);
        }

        foreach (var feed in site.Feeds.Keys.Order(StringComparer.Ordinal))
        {
            yield return new("/" + feed, [(ContentType, "application/atom+xml; charset=utf-8")]);
        }
    }

    /// <summary>
    /// Asks for a font before the style sheet names it, so that it is there for the first text (W3C Preload). A link in the page would do the
    /// same, but a page that is opened from a folder may not fetch fonts in that way.
    /// </summary>
    private static string Early(string path) => $"</{path}>; rel=preload; as=font; type=\"font/woff2\"; crossorigin";
}
