using EvidenceSite.Diff;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Changes;

/// <summary>The verb <c>diff</c>, as a person at the command line has it.</summary>
internal static class Told
{
    /// <summary>What is told of two folders: the small valid site, and the same with what a test changes.</summary>
    public static IReadOnlyList<string> Of(Func<TestSite, TestSite> change, params Func<TestSite, TestSite>[] before)
    {
        using var old = before.Aggregate(TestSite.Valid(), (site, step) => step(site));
        using var changed = change(before.Aggregate(TestSite.Valid(), (site, step) => step(site)));
        var (exitCode, output, errors) = Run(changed, DiffFormat.Text, old.Input, changed.Input);
        Assert.Equal((0, ""), (exitCode, errors));
        return Lines(output);
    }

    /// <summary>Runs the verb.</summary>
    public static (int ExitCode, string Output, string Errors) Run(TestSite site, DiffFormat format, params string[] versions) => Run(site, format, exitCode: false, versions);

    /// <summary>Runs the verb.</summary>
    public static (int ExitCode, string Output, string Errors) Run(TestSite site, DiffFormat format, bool exitCode, params string[] versions)
    {
        using var log = new StringWriter();
        using var errors = new StringWriter();
        var code = DiffRun.Run(new DirectoryInfo(site.Input), versions, format, exitCode, log, errors);
        return (code, log.ToString(), errors.ToString());
    }

    /// <summary>Lines without the spaces before them.</summary>
    public static IReadOnlyList<string> Lines(string text) => [.. text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim())];
}
