using System.Diagnostics;

namespace EvidenceSite.Tests.Sites;

/// <summary>A git repository around a folder of a test. It knows of no settings of the machine, and the folder goes with the test.</summary>
/// <param name="folder">The folder.</param>
internal sealed class GitFolder(string folder)
{
    /// <summary>Makes the folder a repository.</summary>
    public GitFolder Start()
    {
        Run("init", "--quiet", "--initial-branch=main");
        return this;
    }

    /// <summary>Commits everything that stands in the folder.</summary>
    /// <param name="subject">What the commit says.</param>
    /// <param name="at">When its author made it, in a form that git reads, such as <c>2026-02-03T12:00:00+00:00</c>.</param>
    /// <returns>The commit's ID.</returns>
    public string Commit(string subject, string at = "2026-01-01T12:00:00+00:00")
    {
        Run("add", "--all");
        return CommitStaged(at, "--message", subject);
    }

    /// <summary>Merges a branch; what stands in the folder afterwards, a test may still change.</summary>
    public void Merge(string branch) => Start(["merge", "--no-ff", "--no-commit", "--quiet", branch], "");

    /// <summary>Runs git, and fails if git does.</summary>
    /// <returns>What it wrote.</returns>
    public string Run(params string[] arguments) => Run("2026-01-01T12:00:00+00:00", arguments);

    /// <summary>Removes the folder of the repository, whose files git protects.</summary>
    public void Remove()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, ".git"), "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        Directory.Delete(Path.Combine(folder, ".git"), recursive: true);
    }

    private string CommitStaged(string at, params string[] arguments)
    {
        Run(at, ["commit", "--quiet", "--allow-empty", .. arguments]);
        return Run("rev-parse", "HEAD");
    }

    private string Run(string at, string[] arguments)
    {
        var (exitCode, output, errors) = Start(arguments, at);
        Assert.True(exitCode == 0, $"git {string.Join(' ', arguments)}: {errors}");
        return output.TrimEnd();
    }

    private (int ExitCode, string Output, string Errors) Start(string[] arguments, string at)
    {
        var start = new ProcessStartInfo(
            "git", ["-c", "user.name=A. Secret Author", "-c", "user.email=author@example.invalid", "-c", "commit.gpgSign=false", "-c", "core.autocrlf=false", "-c", "gc.auto=0", .. arguments])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["GIT_CONFIG_GLOBAL"] = OperatingSystem.IsWindows() ? "NUL" : "/dev/null";
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        start.Environment["GIT_AUTHOR_DATE"] = at;
        // Nobody should take this one for the author's date.
        start.Environment["GIT_COMMITTER_DATE"] = "2031-07-08T09:10:11+00:00";
        using var git = Process.Start(start)!;
        var output = git.StandardOutput.ReadToEndAsync();
        var errors = git.StandardError.ReadToEnd();
        git.WaitForExit();
        return (git.ExitCode, output.GetAwaiter().GetResult(), errors);
    }
}
