using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Faults;

/// <summary>Files that change, vanish or are half there while they are read.</summary>
public sealed class InputFaultTests
{
    [Theory]
    [InlineData("ENOENT", "methods.md", "ES102")]
    [InlineData("EIO", "methods.md", "ES102")]
    [InlineData("EACCES", "settings.yml", "ES102")]
    [InlineData("ENOENT", "conditions/hiccups.md", "ES102")]
    public async Task AFileThatIsListedAndCannotBeOpenedIsTold(string error, string path, string code)
    {
        await FaultyMachine.NeedAsync();
        using var site = TestSite.Valid().Built();
        var old = site.OutputBytes();

        // The file is there when the folder is listed, and gone (or broken) when it is opened.
        var run = await FaultyMachine.BuildAsync(site, $"openat:error={error}", site.FullPath(path));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{path}:1:1: error {code}: ", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
        Assert.Contains("Nothing was written", run.Errors, StringComparison.Ordinal);
        Assert.Equal(old, site.OutputBytes());
    }

    [Fact]
    public async Task AFileThatBecomesShorterWhileItIsReadIsTold()
    {
        await FaultyMachine.NeedAsync();
        using var site = TestSite.Valid().Built();
        var old = site.OutputBytes();

        // The read finds the end of the file before the length that it had when it was opened.
        var run = await FaultyMachine.BuildAsync(site, "pread64:retval=0", site.FullPath("methods.md"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("methods.md:1:1: error ES102: ", run.Errors, StringComparison.Ordinal);
        Assert.Equal(old, site.OutputBytes());
    }

    /// <summary>An editor that saves in place empties the file first, and writes it piece by piece. (What is cut off in the text below the front matter is a page like any other.)</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(60)]
    [InlineData(700)]
    public void AHalfSavedPageIsToldAndTheNextBuildIsRight(int length)
    {
        using var site = TestSite.Valid().Built();
        var whole = site.Text("conditions/hiccups.md");
        var old = site.OutputBytes();
        site.With("conditions/hiccups.md", whole[..length]);
        var outcome = site.Build();
        Assert.True(outcome.HasErrors);
        Assert.Equal(old, site.OutputBytes());
        site.With("conditions/hiccups.md", whole).Built();
        Assert.Equal(old, site.OutputBytes());
    }

    [Fact]
    public async Task WhileFilesComeAndGoABuildEndsWithASiteOrAMessage()
    {
        using var site = TestSite.Valid().Built();
        var topic = site.Text("topics/harms.md");
        using var stop = new CancellationTokenSource();
        var editor = Task.Run(
            () =>
            {
                while (!stop.IsCancellationRequested)
                {
                    site.With("topics/coming.md", topic);
                    site.With("topics/going.md", topic[..(topic.Length / 2)]);
                    site.Without("topics/coming.md");
                    site.Without("topics/going.md");
                }
            },
            TestContext.Current.CancellationToken);
        for (var i = 0; i < 20; i++)
        {
            var outcome = site.Build();
            Assert.All(outcome.Diagnostics, problem => Assert.NotEqual("", problem.Message));
            Assert.Contains("Brush them.", site.Html("topics/harms.html"), StringComparison.Ordinal);
        }

        await stop.CancelAsync();
        await editor;
        using var calm = TestSite.Valid().Built();
        site.Built();
        Assert.Equal(calm.OutputBytes(), site.OutputBytes());
    }
}
