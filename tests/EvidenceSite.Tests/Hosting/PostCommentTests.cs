using EvidenceSite.Tests.CommandLine;
using EvidenceSite.Tests.Documentation;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Hosting;

/// <summary>The script that posts a comment, against a stand-in for GitHub.</summary>
public sealed class PostCommentTests : IAsyncDisposable
{
    private const string Marker = "<!-- evidence-site diff -->\n";

    private readonly TestSite _place = TestSite.Empty();
    private readonly FakeGithub _github = new();

    [Fact]
    public async Task ThereIsOneCommentWhichIsUpdated()
    {
        var first = await PostAsync("12\n", Marker + "One claim was added.\n");
        Assert.Equal((0, "", "Posted to pull request 12.\n"), (first.ExitCode, first.Errors, first.Output));
        var body = Assert.Single(_github.Posted).Body;
        Assert.StartsWith(Marker + "One claim was added.\n\n---\n", body, StringComparison.Ordinal);
        Assert.Contains("**Check:** passed ([log](https://github.example/run/7))", body, StringComparison.Ordinal);
        Assert.Contains("the artifact `offline-copy` at the foot of [this page](https://github.example/run/7)", body, StringComparison.Ordinal);
        Assert.Contains("at commit 0123456789ab.", body, StringComparison.Ordinal);

        var second = await PostAsync("12\n", Marker + "Two claims were added.\n");
        Assert.Equal((0, "", "Updated the comment on pull request 12.\n"), (second.ExitCode, second.Errors, second.Output));
        Assert.Contains("Two claims were added.", Assert.Single(_github.Posted).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatTheProgramTellsIsPosted()
    {
        using var before = TestSite.Valid();
        using var after = TestSite.Valid().Replace("conditions/hiccups.md", "verdict: overstated", "verdict: contradicted");
        var diff = await BuiltProgram.RunAsync(_place.Root, ["diff", before.Input, after.Input, "--format", "markdown"]);
        Assert.Equal((0, ""), (diff.ExitCode, diff.Errors));
        Assert.Equal(0, (await PostAsync("12\n", diff.Output)).ExitCode);
        Assert.Contains("`overstated` → `contradicted`", Assert.Single(_github.Posted).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheCommentIsFoundBehindManyOthersAndOthersAreLeftAlone()
    {
        _github.Posted.AddRange(Enumerable.Range(0, 250).Select(_ => ("reader", Marker + "Not the program's.")));
        _github.Posted.Add(("github-actions[bot]", "Of another workflow."));
        _github.Posted.Add(("github-actions[bot]", Marker + "Old."));
        var before = _github.Posted.SkipLast(1).ToList();
        await PostAsync("12\n", Marker + "New.\n");
        Assert.Equal(before, _github.Posted.SkipLast(1));
        Assert.StartsWith(Marker + "New.\n", _github.Posted[^1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFailedCheckIsTold()
    {
        await PostAsync("12\n", Marker, ("CONCLUSION", "failure"));
        var body = Assert.Single(_github.Posted).Body;
        Assert.Contains("**Check:** not passed. Each problem stands on its line", body, StringComparison.Ordinal);
        Assert.Contains("**Offline copy:** none", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evidence-site", "<https://deploy-preview-12--evidence-site.netlify.app/>")]
    [InlineData("", "`NETLIFY_SITE` is not set")]
    [InlineData("evil.example/?", "`NETLIFY_SITE` is not the name of a site on Netlify")]
    public async Task ThePreviewIsNamed(string site, string text)
    {
        await PostAsync("12\n", Marker, ("NETLIFY_SITE", site));
        Assert.Contains(text, Assert.Single(_github.Posted).Body, StringComparison.Ordinal);
    }

    /// <summary>What the run of a stranger's code left is not believed.</summary>
    [Theory]
    [InlineData("12; rm -rf /\n", Marker, "number is not the number of a pull request")]
    [InlineData("../12\n", Marker, "number is not the number of a pull request")]
    [InlineData("012\n", Marker, "number is not the number of a pull request")]
    [InlineData("12345678901234567890123\n", Marker, "number is larger than 20 bytes")]
    [InlineData("12\n", "Buy now.\n", "does not begin with the marker")]
    [InlineData("12\n", Marker + "\u001b[2J", "control characters")]
    [InlineData("12\n", null, "comment.md is not a file")]
    public async Task WhatIsNotACommentIsRefused(string number, string? comment, string message)
    {
        var run = await PostAsync(number, comment);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
        Assert.Empty(_github.Calls);
    }

    [Fact]
    public async Task ATextThatIsTooLongIsRefused()
    {
        Assert.Contains("longer than", (await PostAsync("12\n", Marker + new string('a', 60_500))).Errors, StringComparison.Ordinal);
        Assert.Contains("larger than", (await PostAsync("12\n", Marker + new string('a', 300_000))).Errors, StringComparison.Ordinal);
        Assert.Empty(_github.Calls);
    }

    [Fact]
    public async Task ALinkToAnotherFileIsRefused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege there.");
        var secret = Path.Combine(_place.Root, "secret");
        await File.WriteAllTextAsync(secret, Marker + "secret", TestContext.Current.CancellationToken);
        File.CreateSymbolicLink(Path.Combine(_place.Root, "comment.md"), secret);
        var run = await PostAsync("12\n", null);
        Assert.Contains("comment.md is not a file", run.Errors, StringComparison.Ordinal);
        Assert.Empty(_github.Posted);
    }

    /// <summary>A run reports on its own pull request alone, and only on what is still its newest commit.</summary>
    [Fact]
    public async Task AnotherPullRequestGetsNoComment()
    {
        var run = await PostAsync("13\n", Marker);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Nothing was posted.", run.Output, StringComparison.Ordinal);
        Assert.Equal(["GET /repos/example/site/pulls/13"], _github.Calls);
    }

    [Fact]
    public async Task AClosedPullRequestGetsNoComment()
    {
        _github.State = "closed";
        Assert.Contains("is not open. Nothing was posted.", (await PostAsync("12\n", Marker)).Output, StringComparison.Ordinal);
        Assert.Empty(_github.Posted);
    }

    [Fact]
    public async Task WhatGithubRefusesIsAnError()
    {
        var run = await PostAsync("12\n", Marker, ("GITHUB_TOKEN", "another"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("GitHub answered 404 to GET /pulls/12.", run.Errors, StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        await _github.DisposeAsync();
        _place.Dispose();
    }

    private async Task<Run> PostAsync(string number, string? comment, params (string Name, string? Value)[] environment)
    {
        await File.WriteAllTextAsync(Path.Combine(_place.Root, "number"), number, TestContext.Current.CancellationToken);
        if (comment is not null)
        {
            await File.WriteAllTextAsync(Path.Combine(_place.Root, "comment.md"), comment, TestContext.Current.CancellationToken);
        }

        return await ChildProcess.RunAsync(
            "node", _place.Root, [Checkout.Path(".github", "scripts", "post-comment.mjs"), _place.Root],
            [
                ("GITHUB_API_URL", _github.Address), ("GITHUB_REPOSITORY", "example/site"), ("GITHUB_TOKEN", "the-token"), ("GITHUB_STEP_SUMMARY", null),
                ("HEAD_SHA", FakeGithub.Head), ("RUN_URL", "https://github.example/run/7"), ("CONCLUSION", "success"), ("NETLIFY_SITE", ""), .. environment,
            ]);
    }
}
