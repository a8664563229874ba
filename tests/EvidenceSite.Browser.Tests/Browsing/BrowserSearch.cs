namespace EvidenceSite.Browser.Tests.Browsing;

/// <summary>Looks for a browser of the Chromium family.</summary>
internal static class BrowserSearch
{
    /// <summary>Names the browser to use; where it is set, no other is looked for.</summary>
    public const string Variable = "EVIDENCESITE_CHROMIUM";

    private static readonly string[] Names =
    [
        "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "microsoft-edge-stable", "msedge",
    ];

    private static readonly string[] MacApplications =
    [
        "Google Chrome.app/Contents/MacOS/Google Chrome", "Chromium.app/Contents/MacOS/Chromium", "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];

    private static readonly string[] WindowsPrograms =
    [
        @"Google\Chrome\Application\chrome.exe", @"Chromium\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>The program of an installed browser; null if none is found.</summary>
    public static string? Installed() => OnPath().Concat(UsualPlaces()).FirstOrDefault(File.Exists);

    private static IEnumerable<string> OnPath()
    {
        var ending = OperatingSystem.IsWindows() ? ".exe" : "";
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return Names.SelectMany(_ => folders, (name, folder) => Path.Combine(folder, name + ending));
    }

    private static IEnumerable<string> UsualPlaces()
    {
        if (OperatingSystem.IsMacOS())
        {
            string[] folders = ["/Applications", Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), "Applications")];
            return folders.SelectMany(_ => MacApplications, Path.Combine);
        }

        if (OperatingSystem.IsWindows())
        {
            Environment.SpecialFolder[] folders =
                [Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData];
            return folders.Select(Environment.GetFolderPath).SelectMany(_ => WindowsPrograms, Path.Combine);
        }

        return [];
    }
}
