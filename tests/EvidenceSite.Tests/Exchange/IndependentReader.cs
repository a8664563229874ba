using System.Text.Json.Nodes;
using EvidenceSite.Tests.CommandLine;
using EvidenceSite.Tests.Documentation;

namespace EvidenceSite.Tests.Exchange;

/// <summary>Readers of bibliographic files that others wrote: pandoc, which the system may have, and Citation.js from npm.</summary>
internal static class IndependentReader
{
    public const string Pandoc = "pandoc";
    public const string CitationJs = "citation-js";

    /// <summary>The items of a file as CSL-JSON.</summary>
    /// <param name="reader">One of the readers.</param>
    /// <param name="format">What the reader calls the format.</param>
    /// <param name="text">The file.</param>
    public static async Task<IReadOnlyList<JsonObject>> ReadAsync(string reader, string format, string text)
    {
        var folder = Directory.CreateTempSubdirectory("evidence-site-exchange-");
        try
        {
            var file = Path.Combine(folder.FullName, "references");
            await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
            Assert.SkipWhen(reader == Pandoc && !IsOnPath(Pandoc), "pandoc is not installed.");
            var run = reader == Pandoc
                ? await ChildProcess.RunAsync(Pandoc, folder.FullName, ["--from", format, "--to", "csljson", file])
                : await ChildProcess.RunAsync("node", folder.FullName, [Checkout.Path("tests", "EvidenceSite.Tests", "Exchange", "read.mjs"), format, file]);
            Assert.True(run.ExitCode == 0, run.Errors);
            return [.. JsonNode.Parse(run.Output)!.AsArray().Select(item => item!.AsObject())];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Any(folder => File.Exists(Path.Combine(folder, program)) || File.Exists(Path.Combine(folder, program + ".exe")));
}
