using System.Text.Json.Nodes;
using System.Xml.Linq;
using EvidenceSite.SupplyChain;
using EvidenceSite.Tests.Documentation;

namespace EvidenceSite.Tests.SupplyChain;

/// <summary>No package gets in that nobody has looked at, and what was looked at is what is installed.</summary>
public sealed class DependencyTests
{
    // It brings one file of Java. Its script would only fetch that file again.
    private static readonly string[] HaveScriptsThatNeverRun = ["vnu-jar"];

    private static readonly DependencyList List = DependencyList.Read(Checkout.Path());
    private static readonly IReadOnlyList<LockedPackage> Locked = [.. LockFiles.Packages(Checkout.Path())];

    [Fact]
    public void EveryPackageIsListed()
    {
        var listed = List.Packages.Select(package => $"{package.Type} {package.Name}").ToHashSet(StringComparer.Ordinal);
        var @new = Locked.Select(package => $"{package.Type} {package.Name}").Distinct(StringComparer.Ordinal).Where(package => !listed.Contains(package)).ToList();
        Assert.True(@new.Count == 0, $"New: {string.Join(", ", @new)}. Add it to {DependencyList.FileName}, with its licence and why it is here.");
    }

    [Fact]
    public void NoPackageIsListedThatIsNotThereAndNoneTwice()
    {
        var locked = Locked.Select(package => $"{package.Type} {package.Name}").ToHashSet(StringComparer.Ordinal);
        Assert.All(List.Packages, package => Assert.Contains($"{package.Type} {package.Name}", locked));
        Assert.Equal(List.Packages.Length, List.Packages.Select(package => $"{package.Type} {package.Name}").Distinct(StringComparer.Ordinal).Count());
        Assert.All(List.Packages, package => Assert.NotEqual("", package.Reason.Trim()));
    }

    [Fact]
    public void AllThatIsShippedHasALicenceThatAllowsItAndSaysWhoseItIs()
    {
        var shipped = List.Packages.Where(package => package.IsShipped).ToList();
        Assert.NotEmpty(shipped);
        Assert.All(shipped, package => Assert.Contains(package.Licence, (string[])["MIT", "BSD-2-Clause", "OFL-1.1"]));
        Assert.All(shipped, package => Assert.True(package.Use == "program" ? package is { File: not null, Copyright: not null } : package is { Title: not null, LicenceFile: not null }, package.Name));

        // Whatever the program and the theme lock goes out with them.
        var own = Locked.Where(package => package.LockFile.StartsWith("src/", StringComparison.Ordinal) || package.LockFile.StartsWith("theme/", StringComparison.Ordinal));
        Assert.All(own, package => Assert.Contains(List.Packages.Single(known => known.Type == package.Type && known.Name == package.Name).Use, (string[])["site", "preview", "program", "build"]));
    }

    [Fact]
    public void TheLicencesOfNpmPackagesAreThoseOfTheLockFiles()
    {
        var said = LockFiles.Of(Checkout.Path()).Where(IsNpm).SelectMany(file => Packages(file).Select(pair => (Name: pair.Key.Split("node_modules/")[^1], Licence: pair.Value!["license"]?.GetValue<string>())));

        // Two versions of a package may be under two licences: A AND B.
        Assert.All(said, package => Assert.Contains(package.Licence, Licences(List.Packages.Single(known => known.Type == "npm" && known.Name == package.Name).Licence)));

        static string?[] Licences(string? known) => [known, .. known?.Split(" AND ") ?? []];
    }

    [Fact]
    public void EveryProjectHasALockFileAndEachIsKept()
    {
        var lockFiles = LockFiles.Of(Checkout.Path());
        var projects = File.ReadAllText(Checkout.Path("EvidenceSite.sln")).Split('"').Where(part => part.EndsWith(".csproj", StringComparison.Ordinal)).Select(part => part.Replace('\\', '/'));
        Assert.All(projects, project => Assert.Contains($"{project[..project.LastIndexOf('/')]}/packages.lock.json", lockFiles));
        Assert.All(lockFiles.Where(IsNpm), file => Assert.True(File.Exists(Checkout.Path(file.Replace("package-lock", "package", StringComparison.Ordinal)))));
    }

    [Fact]
    public void BuildsOfOthersRestoreByTheLockFilesAlone()
    {
        var properties = XDocument.Load(Checkout.Path("Directory.Build.props")).Descendants().ToLookup(element => element.Name.LocalName);
        Assert.Equal("true", properties["RestorePackagesWithLockFile"].Single().Value);
        Assert.Equal("'$(CI)' == 'true'", properties["RestoreLockedMode"].Single().Attribute("Condition")!.Value);
        Assert.Contains("export CI=true", File.ReadAllText(Checkout.Path(".ci", "run")), StringComparison.Ordinal);
        Assert.Contains("export CI=true", File.ReadAllText(Checkout.Path("build", "netlify.sh")), StringComparison.Ordinal);
    }

    [Fact]
    public void NoInstallScriptRuns()
    {
        var scripts = LockFiles.Of(Checkout.Path()).Where(IsNpm).SelectMany(Packages).Where(pair => pair.Value!["hasInstallScript"]?.GetValue<bool>() == true).Select(pair => pair.Key.Split("node_modules/")[^1]);
        Assert.Equal(HaveScriptsThatNeverRun, scripts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

        // Every call of npm that installs something, in whatever file of the repository, says so.
        var calls = Texts().SelectMany(file => File.ReadLines(file).Where(line => line.Contains("npm ci", StringComparison.Ordinal) || line.Contains("npm install", StringComparison.Ordinal)).Select(line => $"{file}: {line.Trim()}")).ToList();
        Assert.NotEmpty(calls);
        Assert.All(calls, call => Assert.Contains("--ignore-scripts", call, StringComparison.Ordinal));
        Assert.All(calls, call => Assert.DoesNotContain("npm install", call, StringComparison.Ordinal));
    }

    [Fact]
    public void LockFilesNameNoHostAndHoldAStrongHashOfEachPackage()
    {
        foreach (var file in LockFiles.Of(Checkout.Path()).Where(IsNpm))
        {
            Assert.All(Packages(file), pair => Assert.True(pair.Value!["resolved"] is null, $"{file}: {pair.Key} says where it was fetched from."));
            Assert.All(Packages(file), pair => Assert.StartsWith("sha512-", pair.Value!["integrity"]?.GetValue<string>(), StringComparison.Ordinal));
        }

        Assert.All(Locked, package => Assert.Equal(64, Convert.FromBase64String(package.Sha512).Length));
        Assert.Empty(Directory.EnumerateFiles(Checkout.Path(), "*uget.config").Concat(Directory.EnumerateFiles(Checkout.Path(), ".npmrc")));
    }

    [Fact]
    public void TheNoticesInThePackageAreMadeFromTheList()
    {
        var text = File.ReadAllText(Checkout.Path(Notices.FileName));
        Assert.True(text == Notices.Renewed(text, List), "Run: dotnet run --project tests/EvidenceSite.SupplyChain -- notices");
    }

    private static bool IsNpm(string file) => file.EndsWith("package-lock.json", StringComparison.Ordinal);

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Packages(string file) =>
        JsonNode.Parse(File.ReadAllBytes(Checkout.Path(file)))!["packages"]!.AsObject().Where(pair => pair.Key.Length > 0);

    /// <summary>The files in which something could be installed.</summary>
    private static IEnumerable<string> Texts() =>
        ((string[])["src", "theme", "tests", ".github", ".ci", "build"]).SelectMany(folder => Directory.EnumerateFiles(Checkout.Path(folder), "*", SearchOption.AllDirectories))
            .Where(file => !file.Split('/', '\\').Any(step => step is "node_modules" or "bin" or "obj") && !file.EndsWith(".cs", StringComparison.Ordinal))
            .Append(Checkout.Path("netlify.toml")).Append(Checkout.Path("README.md"));
}
