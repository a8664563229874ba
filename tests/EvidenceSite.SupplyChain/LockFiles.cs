using System.Text.Json.Nodes;

namespace EvidenceSite.SupplyChain;

/// <summary>What the lock files of a repository hold.</summary>
internal static class LockFiles
{
    private const string NuGetFile = "packages.lock.json";
    private const string NpmFile = "package-lock.json";
    private const string NpmFolder = "node_modules/";
    private static readonly string[] NotOurs = ["node_modules", "bin", "obj", "artifacts", ".git"];

    /// <summary>The lock files, as paths relative to the repository with forward slashes, in ordinal order.</summary>
    public static IReadOnlyList<string> Of(string repository) =>
        [.. In(new DirectoryInfo(repository)).Select(file => Path.GetRelativePath(repository, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <summary>All packages of all lock files.</summary>
    public static IEnumerable<LockedPackage> Packages(string repository) => Of(repository).SelectMany(file =>
    {
        var content = JsonNode.Parse(File.ReadAllBytes(Path.Combine(repository, file)))!.AsObject();
        return file.EndsWith(NuGetFile, StringComparison.Ordinal) ? NuGet(file, content) : Npm(file, content);
    });

    private static IEnumerable<string> In(DirectoryInfo folder) =>
        folder.EnumerateFiles().Where(file => file.Name is NuGetFile or NpmFile).Select(file => file.FullName)
            .Concat(folder.EnumerateDirectories().Where(inner => !NotOurs.Contains(inner.Name, StringComparer.Ordinal) && inner.LinkTarget is null).SelectMany(In));

    private static IEnumerable<LockedPackage> NuGet(string file, JsonObject content)
    {
        foreach (var framework in content["dependencies"]!.AsObject().Select(pair => pair.Value!.AsObject()))
        {
            var versions = framework.Where(pair => pair.Value!["resolved"] is not null).ToDictionary(pair => pair.Key, pair => pair.Value!["resolved"]!.GetValue<string>(), StringComparer.OrdinalIgnoreCase);
            foreach (var (name, package) in framework.Where(pair => versions.ContainsKey(pair.Key)))
            {
                var needs = (package!["dependencies"]?.AsObject() ?? []).Select(pair => pair.Key).Where(versions.ContainsKey)
                    .Select(need => LockedPackage.PurlOf("nuget", framework.First(pair => string.Equals(pair.Key, need, StringComparison.OrdinalIgnoreCase)).Key, versions[need]));
                yield return new LockedPackage(file, "nuget", name, versions[name], package["contentHash"]!.GetValue<string>(), [.. needs]);
            }
        }
    }

    private static IEnumerable<LockedPackage> Npm(string file, JsonObject content)
    {
        var packages = content["packages"]!.AsObject();
        foreach (var (path, package) in packages.Where(pair => pair.Key.Length > 0))
        {
            var needs = ((string[])["dependencies", "optionalDependencies"]).SelectMany(kind => package![kind]?.AsObject().Select(pair => pair.Key) ?? [])
                .Select(need => Resolve(packages, path, need)).OfType<string>().Distinct(StringComparer.Ordinal);
            yield return new LockedPackage(
                file, "npm", NameOf(path), Version(package!), package!["integrity"]!.GetValue<string>()["sha512-".Length..], [.. needs]);
        }
    }

    /// <summary>As Node finds a package: in the folder of the one that asks, else in that of the one around it, and so on. An optional one may be missing.</summary>
    private static string? Resolve(JsonObject packages, string from, string need)
    {
        for (var folder = from; ; folder = folder[..Math.Max(0, folder.LastIndexOf(NpmFolder, StringComparison.Ordinal))].TrimEnd('/'))
        {
            if (packages[folder.Length == 0 ? NpmFolder + need : $"{folder}/{NpmFolder}{need}"] is { } found)
            {
                return LockedPackage.PurlOf("npm", need, Version(found));
            }

            if (folder.Length == 0)
            {
                return null;
            }
        }
    }

    private static string NameOf(string path) => path[(path.LastIndexOf(NpmFolder, StringComparison.Ordinal) + NpmFolder.Length)..];

    private static string Version(JsonNode package) => package["version"]!.GetValue<string>();
}
