using EvidenceSite.Render;
using EvidenceSite.Tests.Sites;
using EvidenceSite.Theme;

namespace EvidenceSite.Tests.Preview;

/// <summary>What a run finds and makes does not depend on the runs before it.</summary>
public sealed class IncrementalTests
{
    private const int Edits = 60;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void AfterEveryEditTheFilesAndProblemsAreThoseOfAFullBuild(int seed)
    {
        var random = new Random(seed);
        using var site = TestSite.Valid();
        var memory = new PipelineMemory();
        var built = 0;
        for (var i = 0; i < Edits; i++)
        {
            Edit(site, random, i);

            var incremental = Pipeline.Plan(site.Input, TestSite.Today, memory: memory);
            var full = Pipeline.Plan(site.Input, TestSite.Today);

            Assert.Equal(full.Diagnostics.Select(problem => problem.ToString()), incremental.Diagnostics.Select(problem => problem.ToString()));
            Assert.Equal(full.Plan is null, incremental.Plan is null);
            if (full.Plan is { } plan && i % 4 == 0)
            {
                var wanted = new SiteFiles(plan, ThemeFiles.Load());
                var made = new SiteFiles(incremental.Plan!, ThemeFiles.Load());
                Assert.Equal(wanted.All().Select(Described), made.All().Select(Described));
                built++;
            }
        }

        Assert.True(built > 3, "Too few of the edits left a site that can be built.");
    }

    /// <summary>A file that is changed twice within the grain of the file system's clock, to a text of the same length, is still read again.</summary>
    [Fact]
    public void AChangeThatLeavesSizeAndTimeIsSeen()
    {
        using var site = TestSite.Valid();
        var memory = new PipelineMemory();
        var file = site.FullPath("conditions/hiccups.md");
        Pipeline.Plan(site.Input, TestSite.Today, memory: memory);
        var time = File.GetLastWriteTimeUtc(file);

        site.Replace("conditions/hiccups.md", "title: Hiccups", "title: Burping");
        File.SetLastWriteTimeUtc(file, time);

        Assert.Equal("Burping", Pipeline.Plan(site.Input, TestSite.Today, memory: memory).Corpus.Conditions.Single().Title);
    }

    private static string Described(OutputFile file) => $"{file.Path} {Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file.Content.Span))}";

    private static void Edit(TestSite site, Random random, int step)
    {
        string[] files = [.. Directory.EnumerateFiles(site.Input, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        var file = files[random.Next(files.Length)];
        var text = File.ReadAllText(file);
        switch (random.Next(6))
        {
            case 0 when file.EndsWith(".md", StringComparison.Ordinal):
                File.AppendAllText(file, $"\nA sentence of step {step}.\n");
                break;
            case 1 when text.Contains('1', StringComparison.Ordinal):
                var at = text.IndexOf('1', random.Next(text.LastIndexOf('1') + 1));
                File.WriteAllText(file, text[..at] + "2" + text[(at + 1)..]);
                break;
            case 2 when text.Contains("may", StringComparison.Ordinal):
                File.WriteAllText(file, text.Replace("may", "will", StringComparison.Ordinal));
                break;
            case 3 when text.Contains("will", StringComparison.Ordinal):
                File.WriteAllText(file, text.Replace("will", "may", StringComparison.Ordinal));
                break;
            case 4:
                // Broken, and mended at once or later.
                File.WriteAllText(file, "\u0001" + text);
                break;
            default:
                foreach (var (path, good) in ValidFiles.All.Where(_ => random.Next(2) == 0))
                {
                    File.WriteAllText(site.FullPath(path), good);
                }

                break;
        }
    }
}
