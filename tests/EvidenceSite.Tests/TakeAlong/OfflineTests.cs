using System.Security.Cryptography;
using System.Text.Json;
using EvidenceSite.Tests.Sites;
using EvidenceSite.Theme;

namespace EvidenceSite.Tests.TakeAlong;

/// <summary>What devices need to keep the site and to install it.</summary>
public sealed class OfflineTests
{
    private static readonly string[] NeverKeptAtOnce =
        [".evidence-site.json", "_headers", "404.html", "book.epub", "offline-copy.zip", "read-through.html", "robots.txt", "service-worker.js", "sitemap.xml"];

    [Fact]
    public void EveryOtherFileIsKeptWithTheHashOfItsContent()
    {
        using var site = TestSites.WithDownloads().Built();
        var files = Lists(site).Values.SelectMany(list => list).ToList();
        Assert.Equal(OutputFolder.Files(site.Output).Except(NeverKeptAtOnce, StringComparer.Ordinal).Where(path => Path.GetExtension(path) is not (".json" or ".csv" or ".xml")), files.Select(file => file.Path).Order(StringComparer.Ordinal));
        Assert.All(files, file => Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(site.Output, file.Path))))[..20], file.Hash));
    }

    [Fact]
    public void ALargeSiteKeepsOnlyItsCoreAtOnce()
    {
        using var site = TestSite.Valid().Built();
        var core = Lists(site)["core"].Select(file => file.Path).ToList();
        Assert.Contains("index.html", core);
        Assert.Contains(core, path => path.StartsWith("assets/theme/site.", StringComparison.Ordinal));

        site.With("assets/large.bin", new byte[21 * 1024 * 1024]).Built();
        var lists = Lists(site);
        Assert.Equal(core, lists["core"].Select(file => file.Path));
        Assert.Empty(lists["others"]);
    }

    [Fact]
    public void TheVersionChangesWithAnyPageAndOnlyThen()
    {
        using var site = TestSite.Valid().Built();
        var before = Version(site);
        site.Built(clean: true);
        Assert.Equal(before, Version(site));
        site.Replace("methods.md", "By hand.", "By foot.").Built();
        Assert.NotEqual(before, Version(site));
    }

    [Fact]
    public void TheManifestNamesTheSiteAndIconsThatAreThere()
    {
        using var site = TestSite.Valid().Built();
        using var manifest = JsonDocument.Parse(site.Html("site.webmanifest"));
        Assert.Equal("Hiccup evidence", manifest.RootElement.GetProperty("name").GetString());
        Assert.True(File.Exists(Path.Combine(site.Output, manifest.RootElement.GetProperty("start_url").GetString()!)));
        Assert.All(manifest.RootElement.GetProperty("icons").EnumerateArray(), icon => Assert.True(File.Exists(Path.Combine(site.Output, icon.GetProperty("src").GetString()!))));
        Assert.Equal("../site.webmanifest", site.Page("conditions/hiccups.html").QuerySelector("link[rel=manifest]")!.GetAttribute("href"));
    }

    [Fact]
    public void TheColoursAreThoseOfTheStyleSheet()
    {
        using var site = TestSite.Valid().Built();
        var style = File.ReadAllText(Directory.EnumerateFiles(Path.Combine(site.Output, "assets/theme"), "site.*.css").Single());
        var dark = style.IndexOf("prefers-color-scheme: dark", StringComparison.Ordinal);
        Assert.Contains($"--paper: {ThemeColours.Paper};", style[..dark], StringComparison.Ordinal);
        Assert.Contains($"--brand: {ThemeColours.Brand};", style[..dark], StringComparison.Ordinal);
        Assert.Contains($"--brand: {ThemeColours.BrandDark};", style[dark..], StringComparison.Ordinal);
    }

    private static string Version(TestSite site) => Constant(site).GetProperty("version").GetString()!;

    private static Dictionary<string, List<(string Path, string Hash)>> Lists(TestSite site) =>
        ((string[])["core", "others"]).ToDictionary(
            name => name, name => Constant(site).GetProperty(name).EnumerateArray().Select(file => (file[0].GetString()!, file[1].GetString()!)).ToList(), StringComparer.Ordinal);

    private static JsonElement Constant(TestSite site)
    {
        var line = site.Html("service-worker.js").Split('\n')[0];
        using var json = JsonDocument.Parse(line["const site = ".Length..^1]);
        return json.RootElement.Clone();
    }
}
