namespace EvidenceSite.Tests.Hosting;

/// <summary>The script that writes down what a pull request changes, with a stand-in for the program.</summary>
public sealed class WriteCommentTests : IDisposable
{
    private readonly StandIns _standIns = new();

    [Fact]
    public async Task ItHoldsWhatTheProgramTells()
    {
        await _standIns.AddAsync("dotnet", "printf '<!-- evidence-site diff -->\\nOne claim was added.\\n'");
        Assert.Equal("<!-- evidence-site diff -->\nOne claim was added.\n", await CommentAsync());
        Assert.EndsWith(" -- diff HEAD^1..HEAD --format markdown", Assert.Single(_standIns.Calls), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFailureIsTold()
    {
        await _standIns.AddAsync("dotnet", "echo half; exit 134");
        var comment = await CommentAsync();
        Assert.StartsWith("<!-- evidence-site diff -->\n", comment, StringComparison.Ordinal);
        Assert.Contains("cannot be told yet", comment, StringComparison.Ordinal);
        Assert.DoesNotContain("half", comment, StringComparison.Ordinal);
    }

    public void Dispose() => _standIns.Dispose();

    private async Task<string> CommentAsync()
    {
        var folder = Path.Combine(_standIns.Folder, "comment");
        var run = await _standIns.RunAsync(".github/scripts/write-comment.sh", ["12", folder]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal("12\n", await File.ReadAllTextAsync(Path.Combine(folder, "number"), TestContext.Current.CancellationToken));
        return await File.ReadAllTextAsync(Path.Combine(folder, "comment.md"), TestContext.Current.CancellationToken);
    }
}
