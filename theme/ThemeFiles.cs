using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using EvidenceSite.Plan;

namespace EvidenceSite.Theme;

/// <summary>The theme's own files: style sheet, scripts, icon, fonts and licences.</summary>
public sealed partial class ThemeFiles
{
    /// <summary>The one style sheet, joined from the theme's <c>styles</c> folder in the order of the file names.</summary>
    public const string StyleSheet = "site.css";

    /// <summary>The fonts that every page uses.</summary>
    public static ImmutableArray<string> FontsOfEveryPage { get; } = ["source-sans-3-latin-wght-normal.woff2", "source-serif-4-latin-600-normal.woff2"];

    private const string AssetPrefix = "theme-asset/";
    private const string ScriptPrefix = "theme-script/";
    private const string StylePrefix = "theme-style/";

    private const string BookStyleResource = "theme-book/book.css";
    private const string ServiceWorkerResource = "theme-worker/service-worker.js";

    private readonly ImmutableSortedDictionary<string, ThemeFile> _byName;

    private ThemeFiles(ImmutableSortedDictionary<string, ThemeFile> byName) => _byName = byName;

    /// <summary>The style sheet of the book.</summary>
    public byte[] BookStyle { get; } = Read(BookStyleResource);

    /// <summary>The script of the service worker. It asks for a constant <c>site</c>, which is written before it.</summary>
    public byte[] ServiceWorker { get; } = Read(ServiceWorkerResource);

    /// <summary>Every file, by name (ordinal).</summary>
    public IEnumerable<ThemeFile> All => _byName.Values;

    /// <summary>Reads the files that are built into the theme.</summary>
    /// <param name="folder">
    /// The folder of the theme's sources, if its styles, scripts and pictures are to be taken from there as they stand now; null for all as built.
    /// </param>
    public static ThemeFiles Load(string? folder = null)
    {
        var byName = ImmutableSortedDictionary.CreateBuilder<string, ThemeFile>(StringComparer.Ordinal);
        foreach (var resource in Resources(AssetPrefix))
        {
            var name = resource[AssetPrefix.Length..];
            byName.Add(name, Published(name, Read(resource)));
        }

        foreach (var file in SourceFiles(folder, "assets"))
        {
            byName[Path.GetFileName(file)] = Published(Path.GetFileName(file), File.ReadAllBytes(file));
        }

        var scripts = Resources(ScriptPrefix).Select(resource => (Name: resource[ScriptPrefix.Length..], Text: Encoding.UTF8.GetString(Read(resource))))
            .Concat(SourceFiles(folder, "scripts").Select(file => (Name: Path.GetFileName(file), Text: File.ReadAllText(file))));
        foreach (var (name, text) in scripts)
        {
            byName[name] = Published(name, Encoding.UTF8.GetBytes(WithoutComments.Script(text.ReplaceLineEndings("\n"))));
        }

        // The style sheet names fonts by their published names.
        var styles = folder is null ? Resources(StylePrefix).Select(resource => Encoding.UTF8.GetString(Read(resource))) : SourceFiles(folder, "styles").Select(File.ReadAllText);
        var style = Address().Replace(WithoutComments.Style(string.Concat(styles)), match => byName.TryGetValue(match.Groups["name"].Value, out var file) ? $"url(\"{file.PublishedName}\")" : match.Value);
        byName.Add(StyleSheet, Published(StyleSheet, Encoding.UTF8.GetBytes(style)));
        return new ThemeFiles(byName.ToImmutable());
    }

    /// <summary>Where a file is in the output.</summary>
    public string PathOf(string name) => SitePaths.ThemeAssets + _byName[name].PublishedName;

    private static ThemeFile Published(string name, byte[] content)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 5));
        var dot = name.LastIndexOf('.');
        return new ThemeFile(name, $"{name[..dot]}.{hash}{name[dot..]}", content);
    }

    private static IEnumerable<string> Resources(string prefix) =>
        typeof(ThemeFiles).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static IEnumerable<string> SourceFiles(string? folder, string part) =>
        folder is not null && Directory.Exists(Path.Combine(folder, part)) ? Directory.EnumerateFiles(Path.Combine(folder, part)).Order(StringComparer.Ordinal) : [];

    private static byte[] Read(string resource)
    {
        using var stream = typeof(ThemeFiles).Assembly.GetManifestResourceStream(resource)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }

    [GeneratedRegex("""url\("(?<name>[^"]+)"\)""", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Address();
}
