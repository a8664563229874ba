using EvidenceSite.Diff;
using EvidenceSite.Tests.CommandLine;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Changes;

/// <summary>Versions that are named as git revisions, and what is said where they cannot be had.</summary>
public sealed class RevisionTests
{
    private const string Condition = "conditions/hiccups.md";
    private const string Told1 = "verdict: overstated -> contradicted (less favourable to the claim)";

    [Theory]
    [InlineData("HEAD~1..HEAD")]
    [InlineData("HEAD~1..")]
    [InlineData("first...main")]
    [InlineData("first", "main")]
    [InlineData("first")]
    public void TwoRevisionsAreCompared(params string[] versions)
    {
        using var site = TwoVersions(out _);
        var (exitCode, output, errors) = Told.Run(site, DiffFormat.Text, versions);
        Assert.Equal((0, ""), (exitCode, errors));
        Assert.Contains(Told1, Told.Lines(output));
    }

    [Fact]
    public void WhatIsNotCommittedIsComparedWithARevision()
    {
        using var site = TwoVersions(out _);
        site.Replace(Condition, "certainty: low", "certainty: high");
        Assert.Equal(0, Told.Run(site, DiffFormat.Text, exitCode: true, "HEAD~1..HEAD~1").ExitCode);
        var (exitCode, output, _) = Told.Run(site, DiffFormat.Text, exitCode: true, "HEAD");
        Assert.Equal(1, exitCode);
        Assert.Contains("certainty: low -> high (up)", Told.Lines(output));
        Assert.DoesNotContain(Told1, Told.Lines(output));
        Assert.Equal("Nothing changed in meaning.", Told.Lines(Told.Run(site, DiffFormat.Text, "HEAD..HEAD").Output)[^1]);
    }

    [Fact]
    public void ThreeDotsLeaveOutWhatTheOtherSideDid()
    {
        using var site = TwoVersions(out var git);
        git.Run("switch", "--quiet", "--create", "other", "first");
        site.Replace(Condition, "verdict: contradicted", "verdict: overstated").Replace(Condition, "certainty: low", "certainty: high");
        git.Commit("Rate it high");
        Assert.Contains("verdict: contradicted -> overstated (more favourable to the claim)", Told.Lines(Told.Run(site, DiffFormat.Text, "main..other").Output));
        var told = Told.Lines(Told.Run(site, DiffFormat.Text, "main...other").Output);
        Assert.Contains("certainty: low -> high (up)", told);
        Assert.DoesNotContain(told, line => line.StartsWith("verdict", StringComparison.Ordinal));
    }

    [Fact]
    public void FilesOutsideTheInputFolderMakeNoDifference()
    {
        using var site = TwoVersions(out var git);
        Directory.CreateDirectory(Path.Combine(site.Root, "conditions"));
        File.WriteAllText(Path.Combine(site.Root, "conditions", "other.md"), "no front matter");
        git.Commit("Something else");
        Assert.Equal(["Nothing changed in meaning."], Told.Lines(Told.Run(site, DiffFormat.Text, "HEAD~1..HEAD").Output));
    }

    [Fact]
    public void AnInputFolderThatIsTheWholeRepositoryIsRead()
    {
        using var site = TestSite.Valid();
        var git = new GitFolder(site.Input).Start();
        git.Commit("First");
        site.Replace(Condition, "verdict: overstated", "verdict: contradicted");
        git.Commit("Second");
        Assert.Contains(Told1, Told.Lines(Told.Run(site, DiffFormat.Text, "HEAD~1..HEAD").Output));
    }

    [Fact]
    public async Task TheProgramTakesTheFormatsOfThisVerb()
    {
        using var site = TwoVersions(out _);
        var comment = await BuiltProgram.RunAsync(site.Root, ["diff", "HEAD~1..HEAD", "--format", "markdown", "--exit-code"]);
        Assert.Equal(1, comment.ExitCode);
        Assert.StartsWith("<!-- evidence-site diff -->\n", comment.Output, StringComparison.Ordinal);
        Assert.Equal(2, (await BuiltProgram.RunAsync(site.Root, ["diff", "HEAD", "--format", "sarif"])).ExitCode);
        Assert.Equal(2, (await BuiltProgram.RunAsync(site.Root, ["diff"])).ExitCode);
    }

    [Fact]
    public async Task AHookOfAnotherRepositoryMakesNoDifference()
    {
        using var site = TwoVersions(out _);
        using var other = TestSite.Empty();
        new GitFolder(other.Root).Start();
        var run = await BuiltProgram.RunAsync(site.Root, ["diff", "HEAD~1..HEAD"], ("GIT_DIR", Path.Combine(other.Root, ".git")));
        Assert.Contains(Told1, Told.Lines(run.Output));
    }

    [Theory]
    [InlineData("There is no revision \"nowhere\" in this repository.", "nowhere..HEAD")]
    [InlineData("There is no revision \"nowhere\" in this repository.", "HEAD..nowhere")]
    [InlineData("There is no revision \"nowhere\" in this repository.", "nowhere")]
    [InlineData("There is no revision \"--all\" in this repository.", "--all..HEAD")]
    [InlineData("There is no folder input in the revision", "before..HEAD")]
    public void WhatIsNotThereIsSaid(string fault, string version)
    {
        using var site = TwoVersions(out _);
        var (exitCode, output, errors) = Told.Run(site, DiffFormat.Text, version);
        Assert.Equal((2, ""), (exitCode, output));
        Assert.StartsWith(fault, errors, StringComparison.Ordinal);
    }

    [Fact]
    public void AFolderThatIsNoRepositoryIsSaidToBeNone()
    {
        using var site = TestSite.Valid();
        var (exitCode, _, errors) = Told.Run(site, DiffFormat.Text, "HEAD");
        Assert.Equal(2, exitCode);
        Assert.Equal($"The folder {site.Input} lies in no git repository.", errors.TrimEnd());
        Assert.EndsWith("There is no folder nowhere either.", Told.Run(site, DiffFormat.Text, site.Input, "nowhere").Errors.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void AShallowCloneIsToldFromAMissingRevision()
    {
        using var site = TwoVersions(out var git);
        using var shallow = TestSite.Empty();
        Directory.Delete(shallow.Input);
        git.Run("clone", "--quiet", "--depth=1", "file://" + site.Root, Path.Combine(shallow.Root, "clone"));
        using var log = new StringWriter();
        using var errors = new StringWriter();
        var exitCode = DiffRun.Run(new DirectoryInfo(Path.Combine(shallow.Root, "clone", "input")), ["HEAD~1..HEAD"], DiffFormat.Text, exitCode: false, log, errors);
        Assert.Equal(2, exitCode);
        Assert.Contains("This clone is shallow", errors.ToString(), StringComparison.Ordinal);
        Assert.Contains("fetch-depth: 0", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutGitTheProgramSaysWhatIsMissing()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The path of programs is another there.");
        using var site = TwoVersions(out _);
        using var empty = TestSite.Empty();
        var dotnet = Path.Combine(empty.Root, "dotnet");
        File.CreateSymbolicLink(dotnet, Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : DotnetOnPath());
        var run = await BuiltProgram.RunAsync(site.Root, ["diff", "HEAD"], ("PATH", empty.Root));
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("The program git is needed for this and cannot be found.", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void ASideWithErrorsIsSaidAndTheRestIsCompared()
    {
        using var site = TwoVersions(out var git);
        site.Replace(Condition, "verdict: contradicted", "verdict: contradictd").Replace(Condition, "verdict: untested", "verdict: untested\n    unknown: x")
            .Replace("treatments/sugar.md", "approval: A food everywhere.", "approval: Forbidden.").With("references/roe-2019.md", "no front matter");
        git.Commit("A mistake");
        var told = Told.Lines(Told.Run(site, DiffFormat.Text, "first..HEAD").Output);
        Assert.Contains("Warning: HEAD has 3 errors: only what can be read was compared.", told);
        Assert.Contains("Not compared: conditions/hiccups.md, conditions/hiccups.md#prevents-hiccups, conditions/hiccups.md#stops-hiccups, references/roe-2019.md", told);
        Assert.Contains("+ Forbidden.", told);
        Assert.DoesNotContain(told, line => line.StartsWith("verdict", StringComparison.Ordinal) || line.EndsWith("(removed)", StringComparison.Ordinal));
    }

    /// <summary>Commits: one before the input, then the valid site (<c>first</c>), then another verdict (<c>main</c>).</summary>
    private static TestSite TwoVersions(out GitFolder git)
    {
        var site = TestSite.Valid();
        git = new GitFolder(site.Root).Start();
        git.Run("commit", "--quiet", "--allow-empty", "--message", "Nothing yet");
        git.Run("branch", "before");
        git.Commit("First");
        git.Run("branch", "first");
        site.Replace(Condition, "verdict: overstated", "verdict: contradicted");
        git.Commit("Second");
        return site;
    }

    private static string DotnetOnPath() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, "dotnet")).First(File.Exists);
}
