using System.Diagnostics;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Hostile;

/// <summary>Names become addresses: nothing leaves the folder, and nothing that works on one system only.</summary>
public sealed class FileNameTests
{
    public static TheoryData<string, string> Names => new()
    {
        { "topics/Con.md", "ES106" },
        { "topics/con.md", "ES106" },
        { "topics/com1.md", "ES106" },
        { "topics/lpt9.md", "ES106" },
        { "topics/a b.md", "ES106" },
        { "topics/a\nb.md", "ES106" },
        { "topics/a:b.md", "ES106" },
        { "topics/a\\b.md", "ES106" },
        { "topics/x..%2f..%2fx.md", "ES106" },
        { "topics/é.md", "ES106" },
        { "topics/a\u202Eb.md", "ES106" },
        { "topics/a--b.md", "ES106" },
        { "topics/-a.md", "ES106" },
        { "topics/a.b.md", "ES106" },
        { "topics/HARMS.md", "ES106" },
        { "topics/harms.MD", "ES107" },
        { "Topics/harms.md", "ES107" },
        { "topics/x/y.md", "ES107" },
        { "topics/harms.html", "ES107" },
        { "assets/aux.png", "ES106" },
        { "assets/a.", "ES106" },
        { "assets/" + new string('a', 190) + ".png", "ES106" },
        { "assets/theme/site.css", "ES106" },
        { "assets/é.png", "ES106" },
        { "glossary.md", "ES313" },
        { "404.md", "ES313" },
        { "comparison.md", "ES313" },
        { "about-the-data.md", "ES313" },
        { "sources/index.md", "ES313" },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void AnOddNameIsRefused(string path, string code)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows cannot make such files.");
        using var site = TestSite.Valid().With(path, ValidFiles.Topic);
        Assert.Equal([$"{path}:1:1 {code}"], site.Build().Found());
        Assert.False(Directory.Exists(site.Output));
    }

    [Theory]
    [InlineData("topics/a\u202Eb.md", "'\\u202e'")]
    [InlineData("assets/a\u202Eb.png", "'\\u202e'")]
    [InlineData("assets/a\u001Bb.png", "'\\u001b'")]
    [InlineData("topics/a😀.md", "'😀'")]
    [InlineData("assets/a😀.png", "'😀'")]
    public void AMessageShowsACharacterWithoutActingOnIt(string path, string shown)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows cannot make such files.");
        using var site = TestSite.Valid().With(path, ValidFiles.Topic);
        Assert.Equal($"The file name has the character {shown}.", Assert.Single(site.Build().Diagnostics).Message);
    }

    [Fact]
    public void AssetsThatDifferInCapitalsOnlyAreRefused()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only here can both files be made.");
        using var site = TestSite.Valid().With("assets/A.png", [1]).With("assets/a.png", [2]);
        Assert.Equal(["assets/a.png:1:1 ES106"], site.Build().Found());
    }

    [Fact]
    public void AnIdOfEightyCharactersIsTheLongest()
    {
        using var site = TestSite.Valid().With($"topics/{new string('a', 80)}.md", ValidFiles.Topic).With($"topics/{new string('b', 81)}.md", ValidFiles.Topic);
        Assert.Equal([$"topics/{new string('b', 81)}.md:1:1 ES106"], site.Check().Found());
    }

    [Fact]
    public void FilesThatStartWithAnUnderscoreOrDotAreSkipped()
    {
        using var site = TestSite.Valid().With("_draft.md", "x").With("_drafts/x.txt", "x").With(".hidden", "x").With("topics/_x.md", "x").Built();
        Assert.DoesNotContain(OutputFolder.Files(site.Output), path => path.Contains("draft", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("../../../outside.md")]
    [InlineData("..%2F..%2Foutside.md")]
    [InlineData("%2e%2e/%2e%2e/outside.md")]
    [InlineData("../conditions/../../outside.md")]
    [InlineData("./../../input/index.md")]
    [InlineData("..\\\\..\\\\outside.md#a")]
    [InlineData("../index.md%00")]
    public void ALinkOutOfTheFolderIsRefused(string link)
    {
        using var site = TestSite.Valid().AppendToCondition($"See ‸[this]({link}).\n");
        File.WriteAllText(Path.Combine(site.Root, "outside.md"), "secret");
        var problem = Assert.Single(site.Check().Diagnostics);
        Assert.Equal(site.Marked, problem.Place);
        Assert.Contains(problem.Rule.Code, (string[])["ES402", "ES506"]);
    }

    [Fact]
    public void AnIdThatLeavesTheFolderIsAnUnknownId()
    {
        using var site = TestSite.Valid().Replace("conditions/hiccups.md", "      - id: roe-2019", "      - id: ‸../sources/tea-shop");
        site.OnlyAtMark("ES501");
    }

    [Fact]
    public void AClaimIdThatLeavesTheFolderIsRefused()
    {
        using var site = TestSite.Valid().Replace("conditions/hiccups.md", "- id: prevents-hiccups", "- id: ‸../../prevents");
        site.OnlyAtMark("ES301");
    }

    [Fact(Timeout = 60_000)]
    public async Task APipeIsNotWaitedFor()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes in folders.");
        using var site = TestSite.Valid();
        using var made = Process.Start("mkfifo", [site.FullPath("topics/pipe.md")]);
        await made.WaitForExitAsync(TestContext.Current.CancellationToken);
        var found = await Task.Run(() => site.Check().Found().ToList(), TestContext.Current.CancellationToken);
        Assert.Equal(["topics/pipe.md:1:1 ES201"], found);
    }
}
