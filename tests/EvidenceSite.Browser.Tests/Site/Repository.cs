namespace EvidenceSite.Browser.Tests.Site;

/// <summary>The folder that holds the solution.</summary>
internal static class Repository
{
    public static string Folder { get; } = Find();

    public static string Input { get; } = Path.Combine(Folder, "input");

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "EvidenceSite.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds EvidenceSite.sln.");
    }
}
