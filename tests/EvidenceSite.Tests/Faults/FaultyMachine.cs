using EvidenceSite.Tests.CommandLine;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Faults;

/// <summary>
/// Runs the built program, as it is, on a machine with a fault: strace makes system calls fail, or kills the process at one. So the program
/// needs no part that is there only to be tested.
/// </summary>
internal static class FaultyMachine
{
    /// <summary>The calls with which the program changes a folder or a file.</summary>
    public static IReadOnlyList<string> Changes { get; } = ["pwrite64", "rename", "mkdir", "unlink", "rmdir", "ftruncate"];

    /// <summary>The exit code of a process that was killed, by the convention of shells and of .NET: 128 + SIGKILL.</summary>
    public const int Killed = 137;

    private static readonly Lazy<Task<string?>> Missing = new(WhatIsMissingAsync);

    /// <summary>Skips the test where no process may be traced.</summary>
    public static async Task NeedAsync() => Assert.SkipWhen(await Missing.Value is not null, $"strace does not run here: {await Missing.Value}");

    /// <summary>Builds the site with a fault.</summary>
    /// <param name="site">The site.</param>
    /// <param name="fault">As <c>strace -e inject=</c> takes it, such as <c>pwrite64:error=ENOSPC:when=3+</c>.</param>
    /// <param name="file">The one file that it is about; null for all.</param>
    public static Task<Run> BuildAsync(TestSite site, string fault, string? file = null) =>
        RunAsync(site.Root, fault, file, "dotnet", Path.Combine(AppContext.BaseDirectory, "EvidenceSite.dll"), "--today", "2026-06-01");

    private static Task<Run> RunAsync(string folder, string fault, string? file, params string[] command) =>
        ChildProcess.RunAsync(
            "strace",
            folder,
            ["-f", "-qq", "-o", "/dev/null", "-e", $"trace={fault.Split(':')[0]}", "-e", $"inject={fault}", .. file is null ? Array.Empty<string>() : ["-P", file], .. command],
            ("DOTNET_EnableDiagnostics", "0"));

    private static async Task<string?> WhatIsMissingAsync()
    {
        try
        {
            var run = await RunAsync(Path.GetTempPath(), "mkdir,mkdirat:error=ENOSPC", file: null, "mkdir", "evidence-site-never-made");
            return run.ExitCode == 1 && run.Errors.Contains("No space left", StringComparison.Ordinal) ? null : run.Output + run.Errors;
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            return e.Message;
        }
    }
}
