using System.Text;
using EvidenceSite.Fuzz;
using EvidenceSite.Fuzz.Mutation;
using EvidenceSite.Fuzz.Soundness;
using EvidenceSite.Fuzz.Targets;

namespace EvidenceSite.Tests.Hostile;

/// <summary>The fuzzing command: a part of its cases, and that it sees what it looks for.</summary>
public sealed class FuzzTests
{
    // Generous: other tests run in the same process, and their processor time cannot be told from that of a case.
    private static readonly Patience Long = new(TimeSpan.FromSeconds(60), TimeSpan.FromMinutes(3));

    public static TheoryData<string> Targets => [.. TargetList.Names];

    [Theory]
    [MemberData(nameof(Targets))]
    public void NothingIsFound(string target)
    {
        var folder = Directory.CreateTempSubdirectory("evidence-site-findings-");
        using var log = new StringWriter();
        var result = Assert.Single(FuzzRun.Run([target], seed: 7, new Amount(0, 120, Time: null), folder, Long, log));
        Assert.True(result.Findings == 0, $"{log}\nThe files are in {folder.FullName}.");
        Assert.Equal(120, result.Cases);
        Assert.InRange(result.Accepted, 1, 120);
        folder.Delete(recursive: true);
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void TheSameSeedGivesTheSameCases(string target)
    {
        using var one = TargetList.Open(target);
        using var other = TargetList.Open(target);
        var cases = Enumerable.Range(0, 40).Select(number => (One: one.Case(CaseRandom.Of(3, target, number)), Other: other.Case(CaseRandom.Of(3, target, number)))).ToList();
        Assert.All(cases, pair => Assert.Equal((pair.One.Path, Convert.ToBase64String(pair.One.Content)), (pair.Other.Path, Convert.ToBase64String(pair.Other.Content))));
        Assert.True(cases.DistinctBy(pair => pair.One.Path + Convert.ToBase64String(pair.One.Content)).Count() > 20);
    }

    public static TheoryData<string, string> Unsound => new()
    {
        { "a.html", "<title>a</title><main><fuzz>" },
        { "a.html", "<title>a</title><main><p onclick=x>" },
        { "a.html", "<title>a</title><main><p style=x>" },
        { "a.html", "<title>a</title><main><a href=javascript:x>" },
        { "a.html", "<title>a</title><main><a href='&#1;java&#10;script:x'>" },
        { "a.html", "<title>a</title><main><script>x</script>" },
        { "a.html", "<title>a</title><main><script src=//a.example/a.js></script>" },
        { "a.html", "<title>a</title><main><script type=application/ld+json>{\"a\":1,\"a\":2}</script>" },
        { "a.html", "<title>a</title></main>" },
        { "a.xml", "<a>&b;</a>" },
        { "a.xml", "<a><script/></a>" },
        { "a.json", "{\"a\":" },
        { "a.json", "{\"fuzz\":1}" },
        { "search-data.js", "evidenceSiteSearch.receive([]);alert(1);\n" },
        { "claims.csv", "a,b\n1,=2\n" },
        { "claims.csv", "a,b\n1\n" },
        { "_headers", "/*\n  X-Fuzz: 1\n" },
        { "a.ris", "TI  - none\n" },
    };

    [Theory]
    [MemberData(nameof(Unsound))]
    public void WhatIsNotSoundIsFound(string path, string content)
    {
        var folder = Directory.CreateTempSubdirectory("evidence-site-unsound-");
        File.WriteAllText(Path.Combine(folder.FullName, path), content);
        Assert.NotEmpty(new OutputSoundness().Faults(folder.FullName));
        folder.Delete(recursive: true);
    }

    [Fact]
    public void AnEntryThatLeavesTheFolderIsFound()
    {
        using var bytes = new MemoryStream();
        using (var archive = new System.IO.Compression.ZipArchive(bytes, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            archive.CreateEntry("../outside.txt");
        }

        Assert.NotEmpty(ArchiveSoundness.Faults(bytes.ToArray(), (_, _) => []));
    }

    [Fact]
    public void AFindingIsKeptWithTheFileThatReproducesIt()
    {
        var folder = Directory.CreateTempSubdirectory("evidence-site-findings-");
        var file = new FindingFolder(folder).Keep("markdown", 1, 5, new FuzzInput("topics/a.md", Encoding.UTF8.GetBytes("text")), ["It fails."]);
        Assert.Equal("text", File.ReadAllText(file));
        Assert.Contains("--target markdown --seed 1 --from 5 --cases 1", File.ReadAllText(Path.ChangeExtension(file, ".txt")), StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }
}
