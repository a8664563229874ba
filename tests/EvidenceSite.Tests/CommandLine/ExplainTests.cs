using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Tests.Documentation;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.CommandLine;

/// <summary>The verb <c>explain</c>.</summary>
public sealed class ExplainTests
{
    [Theory]
    [InlineData("ES303")]
    [InlineData("es303")]
    [InlineData("303")]
    public async Task ACodeGivesItsPage(string code)
    {
        using var elsewhere = TestSite.Empty();
        var run = await BuiltProgram.RunAsync(elsewhere.Root, ["explain", code]);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(await File.ReadAllTextAsync(Checkout.Path("docs", "rules", "ES303.md"), TestContext.Current.CancellationToken), run.Output);
    }

    [Fact]
    public async Task NoCodeListsAll()
    {
        using var elsewhere = TestSite.Empty();
        var run = await BuiltProgram.RunAsync(elsewhere.Root, ["explain"]);
        var lines = run.Output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        Assert.Equal(Catalogue.All.Length, lines.Length);
        Assert.Contains("ES101  error    The input folder cannot be read", lines);
        Assert.Contains("ES606  warning  A reference that nothing cites", lines);
    }

    [Theory]
    [InlineData("ES2O1", "Did you mean ES201?")]
    [InlineData("ES3033", "Did you mean ES303?")]
    [InlineData("everything", "lists all")]
    public async Task ATypingMistakeGetsTheNearestCode(string code, string hint)
    {
        using var elsewhere = TestSite.Empty();
        var run = await BuiltProgram.RunAsync(elsewhere.Root, ["explain", code]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(hint, run.Errors, StringComparison.Ordinal);
    }
}
