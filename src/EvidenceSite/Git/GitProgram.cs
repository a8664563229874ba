using System.Diagnostics;
using System.Text;

namespace EvidenceSite.Git;

/// <summary>The program <c>git</c>, run in a folder. It reads only, asks nothing, and never uses a network.</summary>
/// <param name="folder">The folder in which it runs.</param>
internal sealed class GitProgram(DirectoryInfo folder)
{
    // A hook of git sets these for its own repository; here that of the folder counts.
    private static readonly string[] OfOtherRepositories = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR", "GIT_NAMESPACE"];

    /// <summary>Runs it to its end; null if there is no such program.</summary>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="lines">What it reads, each on a line.</param>
    public GitRun? Run(string[] arguments, IReadOnlyCollection<string>? lines = null)
    {
        var start = new ProcessStartInfo("git", ["--no-replace-objects", "--literal-pathspecs", "-c", "core.quotePath=false", "-c", "log.showSignature=false", .. arguments])
        {
            WorkingDirectory = folder.FullName,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in OfOtherRepositories)
        {
            start.Environment.Remove(name);
        }

        start.Environment["LC_ALL"] = "C";
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        // A partial clone would fetch what it lacks.
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        start.Environment["GIT_ALLOW_PROTOCOL"] = "none";
        return Run(start, lines ?? []);
    }

    private static GitRun? Run(ProcessStartInfo start, IReadOnlyCollection<string> lines)
    {
        Process? process;
        try
        {
            process = Process.Start(start);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }

        using (process!)
        {
            // All three at once: a full pipe would stop the others.
            var writing = Task.Run(() => Write(process!, lines));
            var complaining = Task.Run(() => Read(process!.StandardError.BaseStream));
            var output = Read(process!.StandardOutput.BaseStream);
            writing.GetAwaiter().GetResult();
            var errors = complaining.GetAwaiter().GetResult();
            process.WaitForExit();
            return new GitRun(process.ExitCode, output, Encoding.UTF8.GetString(errors));
        }
    }

    private static void Write(Process process, IReadOnlyCollection<string> lines)
    {
        try
        {
            using var input = new StreamWriter(process.StandardInput.BaseStream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
            foreach (var line in lines)
            {
                input.WriteLine(line);
            }
        }
        catch (IOException)
        {
            // It ended before it had read everything; its exit code tells why.
        }
    }

    private static byte[] Read(Stream stream)
    {
        using var all = new MemoryStream();
        stream.CopyTo(all);
        return all.ToArray();
    }
}

/// <summary>What a run of git came to.</summary>
/// <param name="ExitCode">0 if all is well.</param>
/// <param name="Output">What it wrote.</param>
/// <param name="Errors">What it complained of.</param>
internal sealed record GitRun(int ExitCode, byte[] Output, string Errors)
{
    /// <summary>Whether all is well.</summary>
    public bool IsGood => ExitCode == 0;

    /// <summary>What it wrote, as text, without the line end behind it.</summary>
    public string Text => Encoding.UTF8.GetString(Output).TrimEnd('\r', '\n');
}
