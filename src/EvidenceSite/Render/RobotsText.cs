using System.Text;
using EvidenceSite.Plan;

namespace EvidenceSite.Render;

/// <summary>Tells search engines that all may be read, and where the list of pages is (RFC 9309).</summary>
internal static class RobotsText
{
    public const string Path = "robots.txt";

    public static OutputFile Render(SitePlan site) =>
        new(Path, Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {site.PublicAddress(SitePaths.Sitemap)}\n"));
}
