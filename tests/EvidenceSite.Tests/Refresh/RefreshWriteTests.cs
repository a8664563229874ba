using System.Text;
using EvidenceSite.Evidence.Edit;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Tests.CommandLine;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Refresh;

/// <summary>Writes what the services say into files: these lines, and no other byte.</summary>
public sealed class RefreshWriteTests
{
    private const string Path = "references/doe-2020.md";

    private static readonly string NewWork = Answers.SameWork.Replace("\"volume\":\"4\"", "\"volume\":\"5\"", StringComparison.Ordinal)
        .Replace("[[2020,2,3]]", "[[2021,2,3]]", StringComparison.Ordinal).Replace("[[2020,3]]", "[[2021,3]]", StringComparison.Ordinal);

    private static readonly string NewArticle = Answers.SameArticle.Replace("<Volume>4", "<Volume>5", StringComparison.Ordinal).Replace("<Year>2020", "<Year>2021", StringComparison.Ordinal)
        .Replace("PMC1234567", "PMC7654321", StringComparison.Ordinal);

    [Fact]
    public async Task OnlyTheLinesOfTheFieldsChange()
    {
        await using var services = new FakeServices().Work(Answers.Doi, NewWork + ",\"updated-by\":[{\"DOI\":\"10.1234/notice\",\"type\":\"correction\",\"source\":\"publisher\"}]").Updates().Articles(NewArticle);
        using var site = SiteWith(services).Replace(Path, "  volume: \"4\"", "  # The printed one.\n  volume: '4'   # seen").Replace(Path, "unverified:\n  - The dose.", "unverified:\n  - The dose.\n  - Volume\n  - pages");
        var before = site.Text(Path);
        var run = await RefreshAsync(site, "--write");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("  written: issued 2021-02-03, volume 5, PMCID PMC7654321, status corrected.\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("1 file changed. Read the changes (git diff), and run check.", run.Output, StringComparison.Ordinal);
        var expected = before.Replace("issued: 2020-02-03", "issued: 2021-02-03", StringComparison.Ordinal).Replace("volume: '4'", "volume: '5'", StringComparison.Ordinal)
            .Replace("PMC1234567", "PMC7654321", StringComparison.Ordinal).Replace("status: published", "status: corrected", StringComparison.Ordinal).Replace("  - Volume\n", "", StringComparison.Ordinal)
            .Replace("    note: abstract only\n", """
                    note: abstract only
                  - url: https://doi.org/10.1234/sweet.2020.5
                    saw: [year, volume, notices]
                    note: Crossref's record of this DOI, read 2026-06-01
                  - url: https://pubmed.ncbi.nlm.nih.gov/12345678/
                    saw: [year, volume, pmcid]
                    note: PubMed's record, read 2026-06-01

                """.ReplaceLineEndings("\n").Replace("                ", "", StringComparison.Ordinal).TrimStart('\n'), StringComparison.Ordinal);
        Assert.Equal(expected, File.ReadAllText(site.FullPath(Path)));

        // What was written is no difference any more, and the site is as sound as before.
        run = await RefreshAsync(site, "--write");
        Assert.Equal((0, true), (run.ExitCode, run.Output.EndsWith("0 files changed.\n", StringComparison.Ordinal)));
        Assert.Empty(site.Check().Diagnostics);
    }

    [Fact]
    public async Task WhatIsMissingIsAddedInItsPlace()
    {
        await using var services = new FakeServices().Work(Answers.Doi, Answers.SameWork).Updates().Search("12345678").Articles(Answers.SameArticle);
        using var site = SiteWith(services).Replace(Path, "  page: 10-15\n", "").Replace(Path, "  PMID: \"12345678\"\n  PMCID: PMC1234567\n", "").Replace(Path, "unverified:\n  - The dose.\n", "unverified:\n  - PMID\n  - page\n");
        var lines = site.Text(Path).TrimEnd().Split('\n');
        Assert.Equal(0, (await RefreshAsync(site, "--write")).ExitCode);
        var written = await File.ReadAllLinesAsync(site.FullPath(Path), TestContext.Current.CancellationToken);
        Assert.Equal(["  issue: \"2\"", "  page: 10-15", "  DOI: 10.1234/sweet.2020.5", "  PMID: \"12345678\"", "  PMCID: PMC1234567", "conditions: [hiccups, sneezing]"], written.SkipWhile(line => !line.StartsWith("  issue:", StringComparison.Ordinal)).Take(6));
        Assert.Contains("unverified: []", written);
        Assert.All(lines.Where(line => line is not ("unverified:" or "  - PMID" or "  - page")), line => Assert.Contains(line, written));
        Assert.Empty(site.Check().Diagnostics);
    }

    /// <summary>A byte order mark, line ends of Windows, and rights stay.</summary>
    [Fact]
    public async Task TheFormOfTheFileStays()
    {
        await using var services = new FakeServices().Work(Answers.Doi, NewWork).Updates().Articles(NewArticle);
        using var site = SiteWith(services);
        var text = site.Text(Path).ReplaceLineEndings("\r\n");
        site.With(Path, [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)]);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(site.FullPath(Path), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
        }

        Assert.Equal(0, (await RefreshAsync(site, "--write")).ExitCode);
        var bytes = await File.ReadAllBytesAsync(site.FullPath(Path), TestContext.Current.CancellationToken);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var written = Encoding.UTF8.GetString(bytes.AsSpan(3));
        Assert.Equal(written.Split('\n').Length, written.Split("\r\n").Length);
        Assert.Contains("  volume: \"5\"\r\n", written, StringComparison.Ordinal);
        Assert.Equal([System.IO.Path.GetFileName(Path), "roe-2019.md"], Directory.EnumerateFiles(site.FullPath("references")).Select(path => System.IO.Path.GetFileName(path)).Order(StringComparer.Ordinal));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead, File.GetUnixFileMode(site.FullPath(Path)));
        }
    }

    /// <summary>Where the two services differ, or a title or an author does, a person decides.</summary>
    [Fact]
    public async Task WhatAPersonMustDecideIsNotWritten()
    {
        await using var services = new FakeServices()
            .Work(Answers.Doi, Answers.SameWork.Replace("\"volume\":\"4\"", "\"volume\":\"5\"", StringComparison.Ordinal).Replace("Sugar for", "Salt for", StringComparison.Ordinal).Replace("\"issue\":\"2\"", "\"issue\":\"two \\\"\\n}\"", StringComparison.Ordinal))
            .Updates()
            .Articles(Answers.SameArticle.Replace("<Volume>4", "<Volume>6", StringComparison.Ordinal).Replace("Sugar for", "Salt for", StringComparison.Ordinal).Replace("<Issue>2</Issue>", "", StringComparison.Ordinal));
        using var site = SiteWith(services);
        var before = await File.ReadAllBytesAsync(site.FullPath(Path), TestContext.Current.CancellationToken);
        var run = await RefreshAsync(site, "--write");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("  volume: 4\n    Crossref: 5\n    PubMed: 6\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.EndsWith("0 files changed.\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(site.FullPath(Path), TestContext.Current.CancellationToken));
    }

    /// <summary>A value that is written over several lines, or in another way that is not understood, is left to a person.</summary>
    [Theory]
    [InlineData("  volume: \"4\"\n", "  volume: >-\n    4\n", "\"volume\" is written over several lines")]
    [InlineData("verified:\n  - url: https://pubmed.example/12345678\n    saw: [n, design]\n    note: abstract only\n", "verified: [{url: https://pubmed.example/12345678, saw: [n]}]\n", "The entries of \"verified\" are not written as lines that start with \"- \"")]
    public async Task AFileThatCannotBeChangedSafelyIsLeftAsItWas(string old, string text, string why)
    {
        await using var services = new FakeServices().Work(Answers.Doi, NewWork).Updates().Articles(NewArticle);
        using var site = SiteWith(services).Replace(Path, old, text);
        var before = site.Text(Path);
        var run = await RefreshAsync(site, "--write");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"  Not written. {why}. Change by hand: ", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllTextAsync(site.FullPath(Path), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task AFlowMappingIsChangedInItsPlace()
    {
        await using var services = new FakeServices().Work(Answers.Doi, NewWork).Updates().Articles(NewArticle);
        using var site = SiteWith(services);
        var text = site.Text(Path);
        var start = text.IndexOf("csl:", StringComparison.Ordinal);
        var csl = "csl: {type: article-journal, title: Sugar for hiccups, author: [{family: Doe, given: Jane K.}, {family: Smith, given: Jean-Pierre}],\n  container-title: J Sweet Med, issued: 2020-02-03, volume: 4, issue: '2', page: 10-15, DOI: 10.1234/sweet.2020.5, PMID: \"12345678\", PMCID: PMC1234567}\n";
        site.With(Path, text[..start] + csl + text[text.IndexOf("conditions:", StringComparison.Ordinal)..]);
        Assert.Equal(0, (await RefreshAsync(site, "--write")).ExitCode);
        Assert.Contains("issued: 2021-02-03, volume: \"5\", issue: '2', page: 10-15, DOI: 10.1234/sweet.2020.5, PMID: \"12345678\", PMCID: PMC7654321}\n", await File.ReadAllTextAsync(site.FullPath(Path), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    /// <summary>A preprint that was corrected would no longer be called one.</summary>
    [Fact]
    public async Task APreprintStaysOne()
    {
        await using var services = new FakeServices().Work(Answers.Doi, Answers.SameWork + ",\"updated-by\":[{\"DOI\":\"10.1234/n\",\"type\":\"correction\"}]").Updates().Articles(Answers.SameArticle);
        using var site = SiteWith(services).Replace(Path, "status: published", "status: preprint");
        var run = await RefreshAsync(site, "--write");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("by the notices: corrected", run.Output, StringComparison.Ordinal);
        Assert.Contains("status: preprint\n", await File.ReadAllTextAsync(site.FullPath(Path), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    /// <summary>Every reference of the real site can be changed, and nothing but what is meant changes in it.</summary>
    [Fact]
    public void EveryRealReferenceCanBeChanged()
    {
        var outcome = Pipeline.Check(RealSite.Input, TestSite.Today);
        var references = outcome.Corpus.References;
        Assert.True(references.Length > 100);
        Assert.All(references, reference =>
        {
            var file = outcome.Files!.TextOf(reference.File)!;
            var edit = new ReferenceEdit(
                [("volume", "987"), ("page", "1-2"), ("PMID", "7654321"), ("PMCID", "PMC7654321")], PublicationStatus.Retracted,
                [new Verification(new Uri("https://doi.org/10.1234/x"), ["volume", "pages"], "Crossref's record, read 2026-06-01")], ["volume", "page", "pages", "PMID", "PMCID"]);
            var edited = ReferenceEditor.Apply(file, outcome.Corpus.Settings, edit);
            Assert.Null(edited.Fault);
            Assert.Empty(edited.Remains);
            var (before, after) = (file.Text.Split('\n'), edited.Text!.Split('\n'));
            string[] touched = ["  volume:", "  page:", "  PMID:", "  PMCID:", "status:", "unverified:", "  - volume", "  - page", "  - PMID", "  - PMCID"];
            Assert.Equal(
                before.Where(line => !touched.Any(start => line.StartsWith(start, StringComparison.Ordinal))),
                after.Where(line => !touched.Any(start => line.StartsWith(start, StringComparison.Ordinal)) && !line.Contains("10.1234/x", StringComparison.Ordinal) && line is not ("    saw: [volume, pages]" or "    note: Crossref's record, read 2026-06-01")));
        });
    }

    private static TestSite SiteWith(FakeServices services) => TestSite.Valid().Replace("settings.yml", "other-conditions:", services.Settings + "other-conditions:");

    private static Task<Run> RefreshAsync(TestSite site, params string[] arguments) => BuiltProgram.RunAsync(site.Root, ["refresh", .. arguments, "--today", "2026-06-01"]);
}
