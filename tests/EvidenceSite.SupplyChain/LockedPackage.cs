namespace EvidenceSite.SupplyChain;

/// <summary>A package in a lock file.</summary>
/// <param name="LockFile">Path of the lock file in the repository, with forward slashes.</param>
/// <param name="Type"><c>nuget</c> or <c>npm</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Version">Its one version.</param>
/// <param name="Sha512">The hash by which the package manager knows it again: SHA-512 in base 64.</param>
/// <param name="Needs">The packages that it needs, as they are resolved in the same lock file.</param>
internal sealed record LockedPackage(string LockFile, string Type, string Name, string Version, string Sha512, IReadOnlyList<string> Needs)
{
    /// <summary>Its package URL (purl), which is its name in the SBOM.</summary>
    public string Purl => PurlOf(Type, Name, Version);

    /// <summary>The package URL: the sign @ of an npm scope is encoded.</summary>
    public static string PurlOf(string type, string name, string version) => $"pkg:{type}/{name.Replace("@", "%40", StringComparison.Ordinal)}@{version}";
}
