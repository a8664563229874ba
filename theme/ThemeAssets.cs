namespace EvidenceSite.Theme;

/// <summary>The theme's own files: style sheet, icon, fonts and the fonts' licence.</summary>
public static class ThemeAssets
{
    private const string Prefix = "theme-asset/";

    /// <summary>Name and content of each file, by name (ordinal).</summary>
    public static IEnumerable<(string Name, byte[] Content)> All()
    {
        var assembly = typeof(ThemeAssets).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            yield return (resource[Prefix.Length..], content);
        }
    }
}
