namespace EvidenceSite.Benchmarks;

/// <summary>The repository in which the benchmark runs. The compiler knows it by another name, so that no build tells where it was made.</summary>
internal static class Repository
{
    private static readonly string Root = Find(AppContext.BaseDirectory);

    /// <summary>A path in it.</summary>
    public static string Path(params string[] steps) => System.IO.Path.Combine([Root, .. steps]);

    private static string Find(string? folder)
    {
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder, "EvidenceSite.sln")))
        {
            folder = System.IO.Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The benchmark does not run inside the repository.");
    }
}
