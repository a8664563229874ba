namespace EvidenceSite.Fuzz;

/// <summary>The repository in which the command runs.</summary>
internal static class Checkout
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

        return folder ?? throw new InvalidOperationException("The command does not run inside the repository.");
    }
}
