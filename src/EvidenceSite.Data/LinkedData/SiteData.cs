using EvidenceSite.Plan;

namespace EvidenceSite.Data.LinkedData;

/// <summary>The site, and who speaks on it.</summary>
internal static class SiteData
{
    /// <summary>The name of the site's node.</summary>
    public static string Id(SitePlan site) => site.PublicAddress(SitePaths.Home) + "#site";

    /// <summary>Writes the site.</summary>
    public static void Write(Node node, SitePlan site)
    {
        var settings = site.Corpus.Settings;
        node.Text("@id", Id(site));
        node.Text("url", site.PublicAddress(SitePaths.Home));
        node.Text("name", settings.Title);
        node.Text("description", settings.Description);
        node.Texts("inLanguage", settings.Languages);
        node.Address("license", settings.Licence.Url);
        node.Child("publisher", "Organization", publisher => WriteOrganisation(publisher, site));
        node.Child("potentialAction", "SearchAction", search =>
        {
            search.Child("target", "EntryPoint", target => target.Text("urlTemplate", site.SearchTemplate.Replace("searchTerms", "search_term_string", StringComparison.Ordinal)));
            search.Text("query-input", "required name=search_term_string");
        });
    }

    /// <summary>Writes the people behind the site, who are known by its name only.</summary>
    public static void WriteOrganisation(Node node, SitePlan site)
    {
        node.Text("name", site.Corpus.Settings.Title);
        node.Text("url", site.PublicAddress(SitePaths.Home));
    }
}
