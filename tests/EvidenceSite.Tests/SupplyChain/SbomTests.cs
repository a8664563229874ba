using System.Text.Json.Nodes;
using EvidenceSite.SupplyChain;
using EvidenceSite.Tests.CommandLine;
using EvidenceSite.Tests.Documentation;

namespace EvidenceSite.Tests.SupplyChain;

/// <summary>The bill of materials: valid CycloneDX, complete, and the same each time.</summary>
public sealed class SbomTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("evidence-site-test-").FullName;

    [Fact]
    public async Task ItIsValidCycloneDx()
    {
        var file = await WriteAsync();
        Assert.Equal("", await FaultsAsync(file));

        // The validator would find a fault.
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Replace("\"id\": \"MIT\"", "\"id\": \"Mitt\"", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        Assert.Contains("/licenses/0", await FaultsAsync(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ItHoldsEachPackageOfEachLockFileOnceWithWhatThatSays()
    {
        var bom = JsonNode.Parse(await File.ReadAllTextAsync(await WriteAsync(), TestContext.Current.CancellationToken))!;
        Assert.Equal(("CycloneDX", "1.6"), (bom["bomFormat"]!.GetValue<string>(), bom["specVersion"]!.GetValue<string>()));
        var components = bom["components"]!.AsArray().ToDictionary(component => component!["purl"]!.GetValue<string>(), StringComparer.Ordinal);
        var locked = LockFiles.Packages(Checkout.Path()).Select(package => package.Purl).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(locked, components.Keys);

        var markdig = components.Single(pair => pair.Key.StartsWith("pkg:nuget/Markdig@", StringComparison.Ordinal)).Value!;
        Assert.Equal(("required", "BSD-2-Clause"), (markdig["scope"]!.GetValue<string>(), markdig["licenses"]![0]!["license"]!["id"]!.GetValue<string>()));
        var serif = components.Single(pair => pair.Key.StartsWith("pkg:npm/%40fontsource/source-serif-4@", StringComparison.Ordinal)).Value!;
        Assert.Equal(("@fontsource", "source-serif-4", 128), (serif["group"]!.GetValue<string>(), serif["name"]!.GetValue<string>(), serif["hashes"]![0]!["content"]!.GetValue<string>().Length));
        Assert.Equal("excluded", components.Single(pair => pair.Key.StartsWith("pkg:npm/ajv@8", StringComparison.Ordinal)).Value!["scope"]!.GetValue<string>());

        // What depends on what: every name is one of the components.
        var depends = bom["dependencies"]!.AsArray().ToDictionary(node => node!["ref"]!.GetValue<string>(), node => node!["dependsOn"]!.AsArray().Select(need => need!.GetValue<string>()).ToList(), StringComparer.Ordinal);
        Assert.All(depends.Values.SelectMany(needs => needs), need => Assert.Contains(need, components.Keys));
        Assert.Contains(depends["EvidenceSite"], need => need.StartsWith("pkg:nuget/Markdig@", StringComparison.Ordinal));
        Assert.Contains(depends.Single(pair => pair.Key.StartsWith("pkg:npm/ajv@8", StringComparison.Ordinal)).Value, need => need.StartsWith("pkg:npm/fast-uri@", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ItIsTheSameEachTime() => Assert.Equal(
        await File.ReadAllBytesAsync(await WriteAsync(), TestContext.Current.CancellationToken), await File.ReadAllBytesAsync(await WriteAsync(), TestContext.Current.CancellationToken));

    [Fact]
    public void APackageThatIsNotListedIsRefused()
    {
        var fault = Assert.Throws<InvalidDataException>(() => Sbom.Of(new DependencyList([]), LockFiles.Packages(Checkout.Path())));
        Assert.Contains("is not in dependencies.json", fault.Message, StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<string> WriteAsync()
    {
        var file = Path.Combine(_folder, Guid.NewGuid().ToString(), "sbom.json");
        var run = await ChildProcess.RunAsync("dotnet", Checkout.Path(), [Path.Combine(AppContext.BaseDirectory, "EvidenceSite.SupplyChain.dll"), "sbom", file]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        return file;
    }

    private static async Task<string> FaultsAsync(string file)
    {
        var run = await ChildProcess.RunAsync("node", Checkout.Path(), [Checkout.Path("tests", "EvidenceSite.Tests", "SupplyChain", "sbom.mjs"), file]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        return run.Output;
    }
}
