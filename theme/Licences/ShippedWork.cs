namespace EvidenceSite.Theme.Licences;

/// <summary>A work of others that each site holds, such as a typeface.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Packages">The packages of npm that it comes from.</param>
/// <param name="Licence">The name of its licence.</param>
/// <param name="LicenceFile">The file of the theme with its licence.</param>
internal sealed record ShippedWork(string Title, string Packages, string Licence, string LicenceFile);
