namespace EvidenceSite.SupplyChain;

/// <summary>A package that the repository uses, as <c>dependencies.json</c> lists it.</summary>
/// <param name="Type"><c>nuget</c> or <c>npm</c>: the types of a package URL.</param>
/// <param name="Name">Its name there.</param>
/// <param name="Licence">An SPDX identifier or expression; null where the package names none.</param>
/// <param name="Use">What it is for: <c>site</c>, <c>preview</c>, <c>program</c>, <c>build</c> or <c>tests</c>.</param>
/// <param name="Reason">Why it is here.</param>
/// <param name="File">The library's file in the program; null if it is not part of it.</param>
/// <param name="Copyright">Who holds the copyright of that file.</param>
/// <param name="Title">What a reader calls a thing that is shipped as it is; null if it is not.</param>
/// <param name="LicenceFolder">The folder of its licence in the package of the program.</param>
/// <param name="LicenceFile">The file of its licence there.</param>
internal sealed record Dependency(
    string Type, string Name, string? Licence, string Use, string Reason, string? File = null, string? Copyright = null, string? Title = null, string? LicenceFolder = null, string? LicenceFile = null)
{
    /// <summary>Whether others get it with the program or with a site.</summary>
    public bool IsShipped => Use is "site" or "preview" or "program";
}
