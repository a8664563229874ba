namespace EvidenceSite.Citations.Suite;

/// <summary>Where fixtures, locale files and styles may be found on a machine.</summary>
public static class SuiteFolders
{
    /// <summary>Where Debian's package citation-style-language-locales puts its files.</summary>
    public const string Locales = "/usr/share/citation-style-language/locales";

    /// <summary>Where Debian's package citation-style-language-styles puts its files.</summary>
    public const string Styles = "/usr/share/citation-style-language/styles";

    /// <summary>
    /// The locales that fixtures run with: American English as the library ships it, other languages from Debian's package. The suite
    /// expects newer American English terms than the package has.
    /// </summary>
    public static CitationLocales SuiteLocales() => CitationLocales.From(language =>
    {
        var path = Path.Combine(Locales, "locales-" + language + ".xml");
        return language != "en-US" && File.Exists(path) ? File.ReadAllText(path) : null;
    });

    /// <summary>The folder of fixtures: that of the environment variable CSL_TEST_SUITE, else ../shared/csl-test-suite beside the repository; null where there is none.</summary>
    public static string? Fixtures()
    {
        var named = Environment.GetEnvironmentVariable("CSL_TEST_SUITE");
        if (!string.IsNullOrEmpty(named))
            return Directory.Exists(named) ? named : null;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "EvidenceSite.sln")))
                continue;
            var beside = Path.Combine(folder.FullName, "..", "shared", "csl-test-suite");
            return Directory.Exists(beside) ? beside : null;
        }

        return null;
    }

    /// <summary>The fixtures of a folder in the order of their names.</summary>
    public static IReadOnlyList<Fixture> Read(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*_*.txt").Order(StringComparer.Ordinal).Select(Fixture.Read)];
}
