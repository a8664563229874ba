namespace EvidenceSite.SupplyChain;

/// <summary>The tables of <c>THIRD-PARTY-NOTICES.md</c> in the package of the program.</summary>
internal static class Notices
{
    /// <summary>The file, in the repository.</summary>
    public const string FileName = "src/EvidenceSite/Package/THIRD-PARTY-NOTICES.md";

    private static readonly Dictionary<string, string> LicenceNames = new(StringComparer.Ordinal)
    {
        ["OFL-1.1"] = "SIL Open Font License 1.1", ["BSD-2-Clause"] = "BSD 2-Clause",
    };

    /// <summary>What of others is in the sites that the program builds.</summary>
    public static string Site(DependencyList list) => Shipped(list, "site");

    /// <summary>What of others is in the preview.</summary>
    public static string Preview(DependencyList list) => Shipped(list, "preview");

    /// <summary>The libraries of the program.</summary>
    public static string Libraries(DependencyList list) =>
        "| library | file | licence | copyright |\n| --- | --- | --- | --- |\n" +
        string.Concat(list.Packages.Where(package => package.Use == "program").Select(package => $"| {package.Name} | `{package.File}` | {Name(package)} | {package.Copyright} |\n"));

    /// <summary>The text with its tables as the list has them.</summary>
    public static string Renewed(string text, DependencyList list)
    {
        foreach (var (heading, table) in new[] { ("## In the sites that it builds", Site(list)), ("## In the preview", Preview(list)), ("## Libraries", Libraries(list)) })
        {
            var start = text.IndexOf("\n| ", text.IndexOf(heading, StringComparison.Ordinal), StringComparison.Ordinal) + 1;
            var end = text.IndexOf("\n\n", start, StringComparison.Ordinal) + 1;
            text = text[..start] + table + text[end..];
        }

        return text;
    }

    private static string Shipped(DependencyList list, string use) =>
        "| what | licence | file |\n| --- | --- | --- |\n" + string.Concat(list.Packages.Where(package => package.Use == use)
            .Select(package => $"| {package.Title} | {Name(package)} | `licences/{package.LicenceFolder}/{package.LicenceFile}` |\n").Distinct(StringComparer.Ordinal));

    private static string Name(Dependency package) => LicenceNames.GetValueOrDefault(package.Licence!, package.Licence!);
}
