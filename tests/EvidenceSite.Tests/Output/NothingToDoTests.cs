using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Output;

/// <summary>A build from the same files, by the same program, of the same day, into an output that nobody touched has nothing to do.</summary>
public sealed class NothingToDoTests : IDisposable
{
    private readonly TestSite _site = TestSite.Valid();

    public NothingToDoTests() => Assert.StartsWith("Built ", Build(), StringComparison.Ordinal);

    public void Dispose() => _site.Dispose();

    [Fact]
    public void SaysSoAndTouchesNothing()
    {
        var before = _site.OutputTimes();

        var said = Build();

        Assert.Matches(@"^Nothing has changed since the last build of \d+ pages: 2 claims, 1 source, 2 references, 0 warnings\.\r?\nFiles: 0 written, \d+ unchanged, 0 removed\.", said);
        Assert.Equal(before, _site.OutputTimes());
    }

    [Fact]
    public void AChangedInputIsBuilt()
    {
        _site.AppendToCondition("One sentence more.");

        Assert.StartsWith("Built ", Build(), StringComparison.Ordinal);
        Assert.Contains("One sentence more.", _site.Html("conditions/hiccups.html"), StringComparison.Ordinal);
        Assert.StartsWith("Nothing has changed", Build(), StringComparison.Ordinal);
    }

    [Fact]
    public void AFileThatIsLeftAsideCountsToo()
    {
        // Such as a retraction list, whose name starts with an underscore.
        _site.With("_list.csv", "changed");

        Assert.StartsWith("Built ", Build(), StringComparison.Ordinal);
    }

    [Fact]
    public void AnOutputThatSomebodyChangedIsMended()
    {
        var path = Path.Combine(_site.Output, "index.html");
        var page = File.ReadAllText(path);
        File.WriteAllText(path, page.Replace("<main", "<nain", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddSeconds(5));

        Assert.StartsWith("Built ", Build(), StringComparison.Ordinal);
        Assert.Equal(page, File.ReadAllText(path));
    }

    [Fact]
    public void AnOutputThatIsGoneIsMadeAgain()
    {
        File.Delete(Path.Combine(_site.Output, "index.html"));

        Assert.StartsWith("Built ", Build(), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_site.Output, "index.html")));
    }

    [Fact]
    public void AnotherDayOrOptionIsBuilt()
    {
        Assert.StartsWith("Built ", Build(today: TestSite.Today.AddDays(1)), StringComparison.Ordinal);
        Assert.StartsWith("Built ", Build(noIndex: true), StringComparison.Ordinal);
        Assert.StartsWith("Built ", Build(clean: true), StringComparison.Ordinal);
    }

    [Fact]
    public void WarningsAreToldEachTime()
    {
        _site.Replace("conditions/hiccups.md", "review-by: 2027-01-02", "review-by: 2026-01-03");

        Assert.Contains("1 warning.", Build(), StringComparison.Ordinal);
        Assert.Contains("1 warning.", Build(), StringComparison.Ordinal);
    }

    [Fact]
    public void ABuildThatEndedWithAnErrorDoesNotCount()
    {
        _site.With("conditions/hiccups.md", "broken");
        Assert.Equal("", Build());
        _site.With("conditions/hiccups.md", ValidFiles.All.Single(file => file.Key == "conditions/hiccups.md").Value);

        Assert.StartsWith("Nothing has changed", Build(), StringComparison.Ordinal);
    }

    private string Build(bool clean = false, DateOnly? today = null, bool noIndex = false)
    {
        using var log = new StringWriter();
        using var errors = new StringWriter();
        Verbs.Build(new DirectoryInfo(_site.Input), new DirectoryInfo(_site.Output), clean, today ?? TestSite.Today, log, errors, noIndex);
        return log.ToString();
    }
}
