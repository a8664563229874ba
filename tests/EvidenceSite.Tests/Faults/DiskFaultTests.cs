using System.Globalization;
using EvidenceSite.Tests.CommandLine;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Faults;

/// <summary>A disk that is full, broken or read-only: the output holds whole files, and the program says what is wrong and what to do.</summary>
public sealed class DiskFaultTests
{
    [Theory]
    [InlineData("pwrite64:error=ENOSPC:when=1+", "No space left on device")]
    [InlineData("pwrite64:error=ENOSPC:when=4+", "No space left on device")]
    [InlineData("pwrite64:error=EIO:when=3", "Input/output error")]
    [InlineData("pwrite64:error=EDQUOT:when=3", "quota exceeded")]
    [InlineData("rename:error=EIO:when=3", "Input/output error")]
    [InlineData("rename:error=EROFS:when=1+", "Read-only file system")]
    [InlineData("mkdir:error=EROFS:when=1+", "Read-only file system")]
    public async Task AFaultOfTheDiskIsToldAndDamagesNothing(string fault, string reason)
    {
        await FaultyMachine.NeedAsync();
        using var site = TestSite.Valid().Built();
        var old = site.OutputBytes();
        site.Replace("topics/harms.md", "Brush them.", "Brush them well.").Replace("settings.yml", "title: Hiccup evidence", "title: Hiccups");
        var run = await FaultyMachine.BuildAsync(site, fault);
        AssertToldWhatWhereAndWhatToDo(site, run, reason);

        var now = site.OutputBytes();
        site.Built();
        var @new = site.OutputBytes();
        Assert.Equal(now.Keys, old.Keys);
        Assert.All(now.Where(file => file.Key != ".evidence-site.json"), file => Assert.Contains(file.Value, (string[])[old[file.Key], @new[file.Key]]));
        Assert.NotEqual(old, @new);
    }

    [Fact]
    public async Task AFullDiskIsToldAndTheLastGoodOutputStays()
    {
        using var site = TestSite.Valid();
        var output = Directory.CreateDirectory(site.Output).FullName;
        await NeedOwnDiskAsync(output);

        // The site has more than 300 KB. On a second disk of 4 MB it is built, then the rest is filled, and a build with a change must fail.
        var program = $"dotnet '{Path.Combine(AppContext.BaseDirectory, "EvidenceSite.dll")}' --today 2026-06-01";
        var script = $"""
            mount -t tmpfs -o size=4m none '{output}' || exit 99
            {program} || exit 98
            cp -r '{output}' before
            head -c 8m /dev/zero > '{output}/filler' 2>/dev/null
            printf '\nBrush them well.\n' >> input/topics/harms.md
            {program}
            code=$?
            rm '{output}/filler'
            diff -r before '{output}' && echo as it was
            {program} && grep -q 'Brush them well' '{output}/topics/harms.html' && echo mended
            exit $code
            """;
        var run = await ChildProcess.RunAsync("unshare", site.Root, [.. OwnDisk, "sh", "-c", script]);
        AssertToldWhatWhereAndWhatToDo(site, run, "No space left on device");
        Assert.Contains("as it was", run.Output, StringComparison.Ordinal);
        Assert.Contains("mended", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFolderThatBelongsToSomebodyElseIsTold()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such rights.");
        using var site = TestSite.Valid().Built();
        var old = site.OutputBytes();
        site.Replace("topics/harms.md", "Brush them.", "Brush them well.");
        string[] command = ["dotnet", Path.Combine(AppContext.BaseDirectory, "EvidenceSite.dll"), "--today", "2026-06-01"];
        if (string.Equals(Environment.UserName, "root", StringComparison.Ordinal))
        {
            // Root may write everything; somebody without any right may only read.
            await ChildProcess.RunAsync("chmod", site.Root, ["-R", "a+rX,go-w", "."]);
            command = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", .. command];
            var canRead = await ChildProcess.RunAsync(command[0], site.Root, [.. command[1..4], "test", "-r", command[^3]]);
            Assert.SkipUnless(canRead.ExitCode == 0, "Nobody but root may read the program here.");
        }
        else if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(site.Output, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        var run = await ChildProcess.RunAsync(command[0], site.Root, command[1..], ("HOME", null));
        AssertToldWhatWhereAndWhatToDo(site, run, "denied");
        Assert.Contains("Nothing was written", run.Errors, StringComparison.Ordinal);
        Assert.Equal(old, site.OutputBytes());
    }

    private static string[] OwnDisk => string.Equals(Environment.UserName, "root", StringComparison.Ordinal) ? ["--mount"] : ["--user", "--map-root-user", "--mount"];

    private static async Task NeedOwnDiskAsync(string folder)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux can give a process a disk of its own.");
        var run = await ChildProcess.RunAsync("unshare", folder, [.. OwnDisk, "mount", "-t", "tmpfs", "-o", "size=1m", "none", folder]);
        Assert.SkipUnless(run.ExitCode == 0, $"No disk may be mounted here: {run.Errors}");
    }

    private static void AssertToldWhatWhereAndWhatToDo(TestSite site, Run run, string reason)
    {
        Assert.True(run.ExitCode == 1, string.Create(CultureInfo.InvariantCulture, $"{run.ExitCode}: {run.Output}{run.Errors}"));
        Assert.Contains("error ES702: The output cannot be written: ", run.Errors, StringComparison.Ordinal);
        Assert.Contains(reason, run.Errors, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(Path.GetFileName(site.Output), run.Errors, StringComparison.Ordinal);
        Assert.Contains("Check free space and permissions, then build again", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }
}
