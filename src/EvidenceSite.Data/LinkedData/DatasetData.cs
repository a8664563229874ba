using EvidenceSite.Plan;

namespace EvidenceSite.Data.LinkedData;

/// <summary>The claims as a data set.</summary>
internal static class DatasetData
{
    /// <summary>Writes it.</summary>
    public static void Write(Node node, SitePlan site)
    {
        var settings = site.Corpus.Settings;
        node.Text("name", $"Claims of “{settings.Title}”");
        node.Text("description", $"{settings.Description} Each claim with its verdict, the certainty of the evidence, and the works that bear on it.");
        node.Address("url", site.Canonical(SitePaths.Reuse));
        node.Address("license", settings.Licence.Url);
        node.Flag("isAccessibleForFree", value: true);
        node.Child("creator", "Organization", creator => SiteData.WriteOrganisation(creator, site));
        (string Path, string Format)[] files = [(SitePaths.ClaimsJson, "application/json"), (SitePaths.ClaimsCsv, "text/csv")];
        node.Children("distribution", files, _ => "DataDownload", (download, file) =>
        {
            download.Address("contentUrl", site.Canonical(file.Path));
            download.Text("encodingFormat", file.Format);
        });
    }
}
