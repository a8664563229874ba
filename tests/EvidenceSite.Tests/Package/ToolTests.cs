using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using EvidenceSite.Tests.Documentation;

namespace EvidenceSite.Tests.Package;

/// <summary>The program as a .NET tool: a site needs no copy of this repository.</summary>
public sealed class ToolTests(InstalledTool tool)
{
    [Fact]
    public async Task ASiteIsBegunAndBuiltFarFromTheRepository()
    {
        var begun = await tool.RunAsync(tool.Folder, "new", "site", "mine", "--today", "2026-06-01");
        Assert.Equal((0, ""), (begun.ExitCode, begun.Errors));

        var mine = Path.Combine(tool.Folder, "mine");
        var built = await tool.RunAsync(mine, "build", "--today", "2026-06-01");
        Assert.Equal((0, ""), (built.ExitCode, built.Errors));
        Assert.Contains("1 claim, 1 source, 1 reference, 0 warnings", built.Output, StringComparison.Ordinal);

        // The look, the typefaces and the search library come with the program.
        var theme = Directory.EnumerateFiles(Path.Combine(mine, "output", "assets", "theme")).Select(Path.GetFileName).ToList();
        Assert.Contains(theme, file => file!.EndsWith(".css", StringComparison.Ordinal));
        Assert.Contains(theme, file => file!.EndsWith(".woff2", StringComparison.Ordinal));
        Assert.Contains(theme, file => file!.StartsWith("minisearch", StringComparison.Ordinal));
        Assert.Contains("An apple a day", await File.ReadAllTextAsync(Path.Combine(mine, "output", "index.html"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ItExplainsProblems()
    {
        var run = await tool.RunAsync(tool.Folder, "explain", "ES303");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("How to mend it", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ThePackageTellsWhatItIsAndUnderWhichLicences()
    {
        using var package = await ZipFile.OpenReadAsync(await tool.PackageAsync(), TestContext.Current.CancellationToken);
        using var manifest = await package.GetEntry("EvidenceSite.nuspec")!.OpenAsync(TestContext.Current.CancellationToken);
        var metadata = XDocument.Load(manifest).Root!.Elements().Single().Elements().ToLookup(element => element.Name.LocalName, element => element.Value, StringComparer.Ordinal);
        Assert.Equal(("MIT", "README.md"), (metadata["license"].Single(), metadata["readme"].Single()));
        Assert.Contains("evidence-site new site", Text(package, "README.md"), StringComparison.Ordinal);
        Assert.Equal(await File.ReadAllTextAsync(Checkout.Path("LICENSE"), TestContext.Current.CancellationToken), Text(package, "LICENSE"));

        // Each library that is not ours, and each licence file, is named in the notices; and no licence is named that is not there.
        var notices = Text(package, "THIRD-PARTY-NOTICES.md");
        var libraries = package.Entries.Select(entry => entry.Name).Where(name => name.EndsWith(".dll", StringComparison.Ordinal) && !name.StartsWith("EvidenceSite.", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(libraries);
        Assert.All(libraries, name => Assert.Contains($"`{name}`", notices, StringComparison.Ordinal));
        var licences = package.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("licences/", StringComparison.Ordinal)).ToList();
        Assert.Equal(notices.Split('`').Where(part => part.StartsWith("licences/", StringComparison.Ordinal)).Order(StringComparer.Ordinal), licences.Order(StringComparer.Ordinal));
        Assert.All(licences, name => Assert.Matches("SIL OPEN FONT LICENSE|Permission is hereby granted", Text(package, name)));
    }

    [Fact]
    public async Task EveryPackageFromNpmThatTheProgramHoldsHasItsLicence()
    {
        using var package = await ZipFile.OpenReadAsync(await tool.PackageAsync(), TestContext.Current.CancellationToken);
        var dependencies = System.Text.Json.Nodes.JsonNode.Parse(await File.ReadAllTextAsync(Checkout.Path("theme", "package.json"), TestContext.Current.CancellationToken))!["dependencies"]!.AsObject();
        Assert.All(dependencies.Select(pair => pair.Key.Split('/')[^1]), name => Assert.Contains(package.Entries, entry => entry.FullName.StartsWith($"licences/{name}/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task ThePackageHoldsNothingOfTheMachineThatMadeIt()
    {
        var path = await tool.PackageAsync();
        using (var package = await ZipFile.OpenReadAsync(path, TestContext.Current.CancellationToken))
        {
            Assert.Equal([new DateTime(2000, 1, 1)], package.Entries.Select(entry => entry.LastWriteTime.DateTime).Distinct());
            var folders = new[] { Checkout.Path(), Path.GetTempPath() }.SelectMany(folder => new[] { Encoding.UTF8.GetBytes(folder), Encoding.Unicode.GetBytes(folder) }).ToList();
            Assert.All(package.Entries, entry => Assert.All(folders, folder => Assert.True(Bytes(entry).AsSpan().IndexOf(folder) < 0, entry.FullName)));
        }

        Assert.Equal(
            await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken),
            await File.ReadAllBytesAsync(await tool.PackAgainAsync(), TestContext.Current.CancellationToken));
    }

    private static string Text(ZipArchive package, string path) => Encoding.UTF8.GetString(Bytes(package.GetEntry(path)!));

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var from = entry.Open();
        using var to = new MemoryStream();
        from.CopyTo(to);
        return to.ToArray();
    }
}
