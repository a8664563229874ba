using System.Diagnostics;
using EvidenceSite.Tests.Documentation;

namespace EvidenceSite.Tests.Data;

/// <summary>Ajv, a validator for JSON Schema, run by Node.</summary>
internal static class JsonSchemaChecker
{
    /// <summary>What is wrong with the files: a line for each fault.</summary>
    public static async Task<string> CheckAsync(string schema, params IEnumerable<string> files)
    {
        var start = new ProcessStartInfo("node", [Checkout.Path("tests", "EvidenceSite.Tests", "Data", "validate.mjs"), schema, .. files])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var cancellation = TestContext.Current.CancellationToken;
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        var faults = await process.StandardOutput.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        Assert.True(process.ExitCode == 0, await errors);
        return faults;
    }
}
