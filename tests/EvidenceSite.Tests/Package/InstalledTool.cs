using EvidenceSite.Tests.CommandLine;
using EvidenceSite.Tests.Documentation;
using EvidenceSite.Tests.Package;
using EvidenceSite.Tests.Sites;

[assembly: AssemblyFixture(typeof(InstalledTool))]

namespace EvidenceSite.Tests.Package;

/// <summary>
/// The program as others get it: packed from this checkout, and installed from that package alone into a folder elsewhere, with no package
/// and no settings of this machine's user. It is made when a test first asks for it, because it takes a minute.
/// </summary>
public sealed class InstalledTool : IDisposable
{
    private readonly TestSite _place = TestSite.Empty();
    private readonly Lazy<Task> _install;

    /// <summary>Nothing is made yet.</summary>
    public InstalledTool() => _install = new Lazy<Task>(InstallAsync);

    /// <summary>An empty folder outside of the checkout.</summary>
    public string Folder => Directory.CreateDirectory(Path.Combine(_place.Root, "elsewhere")).FullName;

    private string Build => Path.Combine(_place.Root, "build");

    private string Packages => Path.Combine(_place.Root, "packages");

    private string Tools => Path.Combine(_place.Root, "tools");

    private (string, string?)[] OwnHome =>
    [
        ("HOME", Path.Combine(_place.Root, "home")),
        ("DOTNET_CLI_HOME", Path.Combine(_place.Root, "home")),
        ("NUGET_PACKAGES", Path.Combine(_place.Root, "cache")),
    ];

    /// <summary>The package.</summary>
    public async Task<string> PackageAsync()
    {
        await _install.Value;
        return Assert.Single(Directory.EnumerateFiles(Packages));
    }

    /// <summary>Packs what is compiled once more.</summary>
    public async Task<string> PackAgainAsync()
    {
        await _install.Value;
        var again = Path.Combine(_place.Root, "again");
        Succeeded(await ChildProcess.RunAsync("dotnet", Checkout.Path(), ["pack", "src/EvidenceSite", "--no-build", "--artifacts-path", Build, "--output", again, "--nologo"], ("SOURCE_DATE_EPOCH", null)));
        return Assert.Single(Directory.EnumerateFiles(again));
    }

    /// <summary>Runs the command.</summary>
    internal async Task<Run> RunAsync(string folder, params string[] arguments)
    {
        await _install.Value;
        return await ChildProcess.RunAsync(Path.Combine(Tools, OperatingSystem.IsWindows() ? "evidence-site.exe" : "evidence-site"), folder, arguments, OwnHome);
    }

    /// <inheritdoc/>
    public void Dispose() => _place.Dispose();

    private async Task InstallAsync()
    {
        Succeeded(await ChildProcess.RunAsync("dotnet", Checkout.Path(), ["pack", "src/EvidenceSite", "--artifacts-path", Build, "--output", Packages, "--nologo"], ("SOURCE_DATE_EPOCH", null)));
        var sources = Path.Combine(_place.Root, "nuget.config");
        await File.WriteAllTextAsync(sources, "<configuration><packageSources><clear /></packageSources></configuration>", TestContext.Current.CancellationToken);
        Succeeded(await ChildProcess.RunAsync(
            "dotnet", Folder, ["tool", "install", "EvidenceSite", "--tool-path", Tools, "--configfile", sources, "--add-source", Packages], OwnHome));
    }

    private static void Succeeded(Run run) => Assert.True(run.ExitCode == 0, run.Output + run.Errors);
}
