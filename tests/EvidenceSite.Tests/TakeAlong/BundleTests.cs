using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Parser;
using EvidenceSite.LinkCheck;
using EvidenceSite.Tests.CommandLine;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.TakeAlong;

/// <summary>The offline copy: the site in one file.</summary>
public sealed class BundleTests
{
    private const string Start = "START-HERE.html";
    private const string Checksums = "SHA256SUMS";
    private static readonly string[] OnlyForServers = ["_headers", ".evidence-site.json", "404.html", "robots.txt", "service-worker.js", "sitemap.xml"];
    private static readonly string[] Downloads = ["book.epub", "offline-copy.zip"];

    [Fact]
    public void ItHoldsTheSiteAsBuiltButForTheListedDifferences()
    {
        using var site = TestSites.WithDownloads().Built();
        var built = site.OutputBytes();
        var packed = Archive.Entries(Path.Combine(site.Output, "offline-copy.zip"))
            .Where(entry => entry.Path.StartsWith("site/", StringComparison.Ordinal))
            .ToDictionary(entry => entry.Path["site/".Length..], entry => Convert.ToBase64String(entry.Content), StringComparer.Ordinal);

        Assert.Equal(built.Keys.Except([.. OnlyForServers, .. Downloads], StringComparer.Ordinal), packed.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["download.html"], packed.Where(file => built[file.Key] != file.Value).Select(file => file.Key));
    }

    [Fact]
    public void TheVerbWritesTheSameFileAsABuild()
    {
        using var site = TestSites.WithDownloads().Built();
        var file = Path.Combine(site.Root, "copy.zip");
        Assert.Empty(Pipeline.Bundle(site.Input, file, TestSite.Today).Found());
        Assert.Equal(File.ReadAllBytes(Path.Combine(site.Output, "offline-copy.zip")), File.ReadAllBytes(file));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void TheOrderInWhichFilesWereMadeMakesNoDifference(int seed)
    {
        using var sorted = TestSites.WithDownloads().Built();
        using var shuffled = TestSite.Empty();
        var files = ValidFiles.All.Select(file => file.Key == "settings.yml" ? new(file.Key, sorted.Text(file.Key)) : file).ToArray();
        new Random(seed).Shuffle(files);
        foreach (var (path, text) in files)
        {
            shuffled.With(path, text);
        }

        shuffled.Built();
        Assert.Equal(sorted.OutputBytes(), shuffled.OutputBytes());
    }

    [Fact]
    public async Task FolderLanguageAndTimeZoneOfTheMachineMakeNoDifference()
    {
        using var site = TestSites.WithDownloads();
        using var elsewhere = TestSite.Empty();
        string[] arguments = ["bundle", "--today", "2026-06-01"];
        var here = await BuiltProgram.RunAsync(site.Root, arguments);
        var there = await BuiltProgram.RunAsync(
            elsewhere.Root, [.. arguments, "--input", site.Input, "--output", "copies/mine.zip"], ("TZ", "Pacific/Kiritimati"), ("LC_ALL", "tr_TR.UTF-8"), ("DOTNET_PROCESSOR_COUNT", "1"));
        Assert.Equal((0, "", 0, ""), (here.ExitCode, here.Errors, there.ExitCode, there.Errors));
        Assert.Contains($"{Path.Combine("copies", "mine.zip")} (", there.Output, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllBytes(Path.Combine(site.Root, "offline-copy.zip")), File.ReadAllBytes(Path.Combine(elsewhere.Root, "copies", "mine.zip")));
    }

    [Fact]
    public void EntriesHaveFixedOrderTimeAndRights()
    {
        using var site = Bundled(TestSite.Valid(), out var file);
        var entries = Archive.Entries(file);
        Assert.Equal([Start, Checksums], entries.Take(2).Select(entry => entry.Path));
        Assert.Equal(entries.Skip(2).Select(entry => entry.Path).Order(StringComparer.Ordinal), entries.Skip(2).Select(entry => entry.Path));
        Assert.All(entries, entry => Assert.Equal((new DateTime(1980, 1, 1), 0), (entry.Time, entry.Attributes)));
        Assert.True(entries.Sum(entry => entry.PackedLength) < entries.Sum(entry => entry.Content.LongLength) * 2 / 3);
    }

    [Fact]
    public void TheListOfChecksumsIsWholeAndRight()
    {
        using var site = Bundled(TestSite.Valid(), out var file);
        var entries = Archive.Entries(file);
        var expected = entries.Where(entry => entry.Path != Checksums).Select(entry => $"{Convert.ToHexStringLower(SHA256.HashData(entry.Content))}  {entry.Path}\n");
        Assert.Equal(string.Concat(expected), Encoding.UTF8.GetString(entries.Single(entry => entry.Path == Checksums).Content));
    }

    [Fact]
    public void EveryNameIsSafeOnEverySystem()
    {
        using var site = Bundled(TestSite.Valid().With("assets/Data_1/a.b-c.bin", [1]), out var file);
        var paths = Archive.Entries(file).Select(entry => entry.Path).ToList();
        Assert.Contains("site/assets/Data_1/a.b-c.bin", paths);
        Assert.Equal(paths.Count, paths.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(paths.SelectMany(path => path.Split('/')), name => Assert.Matches("^(?!(?i:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:[.]|$))(?![.]+$)[A-Za-z0-9._-]*[A-Za-z0-9_-]$", name));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void EveryLinkLeadsSomewhereOnceUnpacked(bool downloads)
    {
        using var site = Bundled(downloads ? TestSites.WithDownloads() : TestSite.Valid(), out var file);
        var folder = Archive.Unpack(file, Path.Combine(site.Root, "unpacked"));
        Assert.Empty(LinkWalk.BrokenIn(folder, BuiltPage.AllIn(folder)));
        Assert.Contains("site/index.html", BuiltPage.AllIn(folder)[Start].Links);
        Assert.Equal(["SHA256SUMS", "START-HERE.html", "site"], Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TheStartPageSaysWhatItIsHowOldItIsAndWhereTheNewestIs()
    {
        using var site = Bundled(TestSites.WithDownloads().Replace("topics/harms.md", "reviewed: 2026-01-02", "reviewed: 2025-12-24"), out var file);
        foreach (var path in (string[])[Start, "site/download.html"])
        {
            var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(Archive.Entries(file).Single(entry => entry.Path == path).Content));
            var text = page.QuerySelector("main")!.TextContent;
            Assert.Contains("Hiccup evidence", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
            Assert.Contains("It was made on 1 June 2026.", text, StringComparison.Ordinal);
            Assert.Matches(@"Newest review of a page\s*2 January 2026", text);
            Assert.Matches(@"Oldest review of a page\s*24 December 2025", text);
            Assert.Contains("the day after 2 January 2027", text, StringComparison.Ordinal);
            Assert.Contains("No page was out of date when this copy was made.", text, StringComparison.Ordinal);
            Assert.NotNull(page.QuerySelector("main a[href='https://hiccups.example/site/']"));
            Assert.Null(page.QuerySelector("link[rel=canonical]"));
        }
    }

    [Fact]
    public void TheStartPageNamesPagesThatWereOutOfDateAlready()
    {
        using var site = TestSite.Valid();
        var file = Path.Combine(site.Root, "copy.zip");
        Assert.False(Pipeline.Bundle(site.Input, file, new DateOnly(2028, 1, 1)).HasErrors);
        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(Archive.Entries(file)[0].Content));
        Assert.Equal(
            ["site/conditions/hiccups.html", "site/methods.html", "site/topics/harms.html", "site/treatments/sugar.html"],
            page.QuerySelectorAll("[aria-labelledby=part-age] li a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void AnErrorInTheInputLeavesTheLastFileAsItWas()
    {
        using var site = Bundled(TestSite.Valid(), out var file);
        var before = File.ReadAllBytes(file);
        site.Replace("methods.md", "By hand.", "By hand [@nobody].");
        using var errors = new StringWriter();
        var code = Verbs.Bundle(new DirectoryInfo(site.Input), new FileInfo(file), TestSite.Today, TextWriter.Null, errors);
        Assert.Equal(1, code);
        Assert.Contains("ES501", errors.ToString(), StringComparison.Ordinal);
        Assert.Contains("the last good file is as it was", errors.ToString(), StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(file));
    }

    [Fact]
    public void AnOfflineCopyIsReplacedAndNothingElseIsLeft()
    {
        using var site = Bundled(TestSite.Valid(), out var file);
        var before = File.ReadAllBytes(file);
        site.Replace("methods.md", "By hand.", "By foot.");
        Assert.Empty(Pipeline.Bundle(site.Input, file, TestSite.Today).Found());
        Assert.NotEqual(before, File.ReadAllBytes(file));
        Assert.Equal(["copy.zip", "input"], Directory.EnumerateFileSystemEntries(site.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AForeignFileOrFolderInTheWayStays()
    {
        using var site = TestSite.Valid();
        var file = Path.Combine(site.Root, "thesis.zip");
        File.WriteAllText(file, "mine");
        Assert.Equal([$"{file}:1:1 ES701"], Pipeline.Bundle(site.Input, file, TestSite.Today).Found());
        Assert.Equal("mine", File.ReadAllText(file));

        var folder = Directory.CreateDirectory(Path.Combine(site.Root, "folder.zip")).FullName;
        Assert.Equal([$"{folder}:1:1 ES701"], Pipeline.Bundle(site.Input, folder, TestSite.Today).Found());
    }

    [Fact]
    public void APlaceThatCannotBeWrittenIsReported()
    {
        using var site = TestSite.Valid();
        File.WriteAllText(Path.Combine(site.Root, "file"), "mine");
        var file = Path.Combine(site.Root, "file", "copy.zip");
        Assert.Equal([$"{file}:1:1 ES702"], Pipeline.Bundle(site.Input, file, TestSite.Today).Found());
    }

    [Theory]
    [InlineData("copy.tar")]
    [InlineData("copy")]
    [InlineData("input/copy.zip")]
    public async Task WrongUsageGivesTwo(string output)
    {
        using var site = TestSite.Valid();
        var run = await BuiltProgram.RunAsync(site.Root, ["bundle", "--output", output]);
        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Errors);
        Assert.Equal(["input"], Directory.EnumerateFileSystemEntries(site.Root).Select(Path.GetFileName));
        Assert.Equal(OutputFolder.Files(site.Input), ValidFiles.All.Keys.Order(StringComparer.Ordinal));
    }

    private static TestSite Bundled(TestSite site, out string file)
    {
        file = Path.Combine(site.Root, "copy.zip");
        Assert.Empty(Pipeline.Bundle(site.Input, file, TestSite.Today).Found());
        return site;
    }
}
