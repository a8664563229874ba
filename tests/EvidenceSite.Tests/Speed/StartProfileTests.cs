using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using EvidenceSite.Tests.CommandLine;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Speed;

/// <summary>What publishing learns from a run of the program.</summary>
public sealed class StartProfileTests
{
    private static readonly string Hook = Path.Combine(AppContext.BaseDirectory, "EvidenceSite.StartProfile.dll");

    [Fact]
    public async Task NamesTheGenericMethodsThatWereCompiledWhileTheProgramRan()
    {
        using var site = TestSite.Valid();
        var file = Path.Combine(site.Root, "start.mibc");

        var run = await BuiltProgram.RunAsync(site.Root, ["build", "--today", "2026-06-01"], ("DOTNET_STARTUP_HOOKS", Hook), ("START_PROFILE", file));

        Assert.True(run.ExitCode == 0, run.Errors);
        using var image = new PEReader(File.OpenRead(file));
        var profile = image.GetMetadataReader();
        Assert.Equal(
            ["AssemblyDictionary", "Assemblies_Start"], profile.MethodDefinitions.Select(handle => profile.GetString(profile.GetMethodDefinition(handle).Name)).OrderDescending(StringComparer.Ordinal));
        var types = profile.TypeReferences.Select(handle => profile.GetString(profile.GetTypeReference(handle).Name)).ToHashSet(StringComparer.Ordinal);
        // From within LINQ, and of our own.
        Assert.Contains("ArraySelectIterator`2", types);
        Assert.Contains("Located`1", types);
        // Shared code has no type of its own to name.
        Assert.DoesNotContain("__Canon", types);
        Assert.DoesNotContain(nameof(StartProfile.CompiledMethods), types);
        Assert.True(profile.MemberReferences.Count > 500, $"{profile.MemberReferences.Count} methods");
    }

    [Fact]
    public async Task WithoutAFileToWriteItLeavesTheProgramAlone()
    {
        using var site = TestSite.Valid();

        var run = await BuiltProgram.RunAsync(site.Root, ["check", "--today", "2026-06-01"], ("DOTNET_STARTUP_HOOKS", Hook), ("START_PROFILE", null));

        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Empty(Directory.EnumerateFiles(site.Root, "*.mibc"));
    }
}
