namespace EvidenceSite.Benchmarks.Measures;

/// <summary>When each file of a folder was last written: shows what a build has touched.</summary>
internal static class FileTimes
{
    /// <summary>Each file's path and time.</summary>
    public static IReadOnlyDictionary<string, DateTime> Of(DirectoryInfo folder) =>
        folder.EnumerateFiles("*", SearchOption.AllDirectories).ToDictionary(file => file.FullName, file => file.LastWriteTimeUtc, StringComparer.Ordinal);

    /// <summary>How many files were written, made or deleted in between.</summary>
    public static int Touched(IReadOnlyDictionary<string, DateTime> before, IReadOnlyDictionary<string, DateTime> after) =>
        after.Count(file => !before.TryGetValue(file.Key, out var time) || time != file.Value) + before.Keys.Count(path => !after.ContainsKey(path));
}
