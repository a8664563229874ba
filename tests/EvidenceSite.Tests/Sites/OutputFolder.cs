namespace EvidenceSite.Tests.Sites;

/// <summary>What an output folder holds.</summary>
internal static class OutputFolder
{
    /// <summary>Each file with its bytes (as base 64, so that a difference is shown), by path.</summary>
    public static IReadOnlyDictionary<string, string> OutputBytes(this TestSite site) => BytesOf(site.Output);

    /// <summary>The same without the manifest, which remembers from which files a site was made.</summary>
    public static IReadOnlyDictionary<string, string> PublishedBytes(this TestSite site) =>
        site.OutputBytes().Where(file => file.Key != ".evidence-site.json").ToDictionary(StringComparer.Ordinal);

    /// <summary>Each file with its bytes, by path.</summary>
    public static IReadOnlyDictionary<string, string> BytesOf(string folder) =>
        Files(folder).ToDictionary(path => path, path => Convert.ToBase64String(File.ReadAllBytes(Path.Combine(folder, path))), StringComparer.Ordinal);

    /// <summary>When each file was last written, by path.</summary>
    public static IReadOnlyDictionary<string, DateTime> OutputTimes(this TestSite site) =>
        Files(site.Output).ToDictionary(path => path, path => File.GetLastWriteTimeUtc(Path.Combine(site.Output, path)), StringComparer.Ordinal);

    /// <summary>The paths of all files, with forward slashes, in ordinal order.</summary>
    public static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
}
