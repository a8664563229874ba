using System.Diagnostics;
using System.Text;
using EvidenceSite.Exchange;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Exchange;

/// <summary>Files that are broken by accident or on purpose: nothing is thrown, nothing takes for ever, and whatever is written can be read.</summary>
public sealed class HostileImportTests
{
    private const string Signs = "{}\"\\$#@,=&<>;:-_^~[]()/\r\n\t\0 ";
    private const string OddLetters = "{}\"\\$#@,=&<>;:-'|*!%\u00A0\u2028é漢";

    private static readonly string[] Seeds =
    [
        "@string{j = {J}}\n@article{a, title = {A {\\\"o} $\\alpha_2$ \\textit{x} -- ``y''}, author = {Doe, A and {B C} and van D, Jr, E and others}, journal = j # \"x\", year = 2019, month = jan, pages = {1--2}, doi = {10.9999/a.1}, crossref = {b}}\n" +
            "@book{b, title={B}, date={2018-12/2019-01~}, isbn={978-3-16-148410-0}, note={PMID: 123}}\n",
        "TY  - JOUR\nTI  - Title <i>x</i> &amp; y\nAU  - Doe, A., Jr\nPY  - 2019///Spring\nDA  - 2019/01/15/\nSP  - 1\nEP  - 2\nSN  - 1234-5678\nDO  - 10.9999/a.2\nUR  - https://x.example/\nKW  - a\nb\nER  - \n",
        "PMID- 123\nTI  - Title goes\n      on.\nFAU - Doe, A\nAU  - Doe A\nCN  - Group\nDP  - 2018 Dec-2019 Jan\nAID - 10.9999/a.3 [doi]\nPT  - Preprint\nMH  - Humans\nPMC - PMC123\nCIN - X\n",
        "[{\"type\":\"journal-article\",\"title\":[\"T &lt;b&gt;x\"],\"author\":[{\"family\":\"van D\",\"given\":\"A\"},{\"name\":\"G\"}],\"issued\":{\"date-parts\":[[2019,1,15]]},\"custom\":{\"a\":1},\"note\":\"PMID: 1\\noriginal-date: 1900\",\"x\":[{\"y\":null}]}]",
    ];

    /// <summary>Seeded, so that a failure comes again.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void MutatedFilesAreReadOrReported(int seed)
    {
        var random = new Random(20_19 + seed);
        for (var round = 0; round < 1500; round++)
        {
            var bytes = Encoding.UTF8.GetBytes(Seeds[seed]).ToList();
            for (var change = random.Next(1, 12); change > 0 && bytes.Count > 0; change--)
            {
                var at = random.Next(bytes.Count);
                switch (random.Next(5))
                {
                    case 0:
                        bytes.RemoveRange(at, Math.Min(bytes.Count - at, random.Next(1, 20)));
                        break;
                    case 1:
                        bytes.Insert(at, (byte)random.Next(256));
                        break;
                    case 2:
                        bytes[at] = (byte)Signs[random.Next(Signs.Length)];
                        break;
                    case 3:
                        bytes.InsertRange(at, bytes.GetRange(random.Next(bytes.Count), 1));
                        break;
                    default:
                        var from = random.Next(bytes.Count);
                        bytes.InsertRange(at, bytes.GetRange(from, Math.Min(bytes.Count - from, random.Next(40))));
                        break;
                }
            }

            AssertSound(BibliographyFile.Read(bytes.ToArray(), "f"));
        }
    }

    [Fact]
    public void RandomBytesAreReportedAndNeverThrown()
    {
        var random = new Random(6);
        for (var round = 0; round < 500; round++)
        {
            var bytes = new byte[random.Next(2000)];
            random.NextBytes(bytes);
            AssertSound(BibliographyFile.Read(bytes, "f"));

            // With a beginning that sends them to each of the readers.
            foreach (var start in (string[])["@article{a, title={", "TY  - JOUR\nTI  - ", "PMID- 1\nTI  - ", "[{\"title\":\""])
            {
                AssertSound(BibliographyFile.Read([.. Encoding.UTF8.GetBytes(start), .. bytes], "f"));
            }
        }
    }

    /// <summary>Whatever could be read is written so that the site reads the same, or is named as not usable.</summary>
    [Fact]
    public void MutatedFilesAreWrittenFaithfullyOrNotAtAll()
    {
        var random = new Random(77);
        using var site = TestSite.Valid();
        for (var round = 0; round < 25; round++)
        {
            var files = Seeds.Select((seed, i) =>
            {
                var text = new StringBuilder(seed);
                for (var change = 0; change < 4; change++)
                {
                    text.Insert(random.Next(text.Length), OddLetters[random.Next(OddLetters.Length)]);
                }

                return ($"f{i}", Encoding.UTF8.GetBytes(text.ToString()));
            }).ToArray();
            var run = site.Import(isRehearsal: false, files);
            Assert.InRange(run.ExitCode, 0, 1);
        }

        Assert.NotEmpty(site.NewReferences());
        Assert.All(site.Check().Diagnostics, problem => Assert.Equal("ES216", problem.Rule.Code));
    }

    public static TheoryData<string> Floods => new(
    [
        "@article{a, title={" + new string('{', 400_000),
        "@article{a, title={" + new string('{', 200_000) + new string('}', 200_000) + "}}",
        string.Concat(Enumerable.Repeat("@article{a, title={\n", 30_000)),
        string.Concat(Enumerable.Repeat("@article{a, title=\"", 30_000)),
        string.Concat(Enumerable.Repeat("@comment{", 60_000)),
        new string('@', 500_000) + "a{",
        "@article{a, title={" + string.Concat(Enumerable.Repeat("\\'", 200_000)) + "}}",
        "@article{a, title={" + string.Concat(Enumerable.Repeat("\\textit{", 100_000)) + new string('}', 100_000) + "}}",
        "@article{a, title={" + string.Concat(Enumerable.Repeat("$^", 200_000)) + "}}",
        "@article{a, title={" + string.Concat(Enumerable.Repeat("{\\it ", 100_000)) + new string('}', 100_000) + "}}",
        "@article{a, title={" + string.Concat(Enumerable.Repeat("\\it ", 200_000)) + "}}",
        "@article{a, title={x}, author={" + string.Concat(Enumerable.Repeat("A, B and ", 50_000)) + "C}}",
        "@article{a, title={x}, author={" + new string(',', 500_000) + "}}",
        "@string{a = {xxxxxxxxxx}}\n" + string.Concat(Enumerable.Range(0, 60).Select(_ => "@string{a = a # a # a # a}\n")) + "@article{k, title={x}, note=a}",
        "TY  - JOUR\nTI  - x\n" + string.Concat(Enumerable.Repeat("KW  - a\n", 100_000)) + "ER  - \n",
        "TY  - JOUR\nTI  - x\n" + string.Concat(Enumerable.Repeat("goes on\n", 200_000)) + "ER  - \n",
        "TY  - JOUR\nTI  - " + string.Concat(Enumerable.Repeat("<i>", 200_000)) + "\nER  - \n",
        "TY  - JOUR\nTI  - " + string.Concat(Enumerable.Repeat("<", 600_000)) + "\nER  - \n",
        "TY  - JOUR\nTI  - " + string.Concat(Enumerable.Repeat("&amp;", 200_000)) + "\nER  - \n",
        "TY  - JOUR\nTI  - x\nDO  - 10.1000/" + new string(')', 600_000) + "\nER  - \n",
        string.Concat(Enumerable.Repeat("TY  - JOUR\n", 60_000)),
        "PMID- 1\nTI  - x\n" + string.Concat(Enumerable.Repeat("      more\n", 200_000)),
        "PMID- 1\nTI  - x\n" + string.Concat(Enumerable.Repeat("ZZ  - more of it\n", 50_000)),
        new string('[', 1_000_000),
        "[" + string.Concat(Enumerable.Repeat("{\"a\":", 300_000)),
        "{\"title\":\"x\"" + string.Concat(Enumerable.Range(0, 50_000).Select(i => $",\"k{i}\":{i}")) + "}",
        string.Concat(Enumerable.Repeat("\u0301", 500_000)),
        "TY  - JOUR\nTI  - a" + new string('\u0301', 500_000) + "\nER  - \n",
    ]);

    [Theory]
    [MemberData(nameof(Floods))]
    public void FloodsTakeTimeByTheirLengthAlone(string text)
    {
        var time = Stopwatch.StartNew();
        AssertSound(BibliographyFile.Read(text, "f"));
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(20), $"It took {time.Elapsed}.");
    }

    /// <summary>Records of one title and year, each with another DOI, and records that all want one ID.</summary>
    [Fact]
    public void AFloodOfLikeRecordsIsWorkedThrough()
    {
        using var site = TestSite.Valid();
        var time = Stopwatch.StartNew();
        var run = site.Import(("a.ris", string.Concat(Enumerable.Range(0, 2000).Select(i => $"TY  - JOUR\nTI  - Editorial\nAU  - Doe, A\nPY  - 2019\nDO  - 10.9999/{i}\nER  - \n"))));
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(2000, site.NewReferences().Length);
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(60), $"It took {time.Elapsed}.");
    }

    [Theory]
    [InlineData("[{\"\\uD800title\":\"x\"}]")]
    [InlineData("[{\"type\":\"book\",\"\\uD800\\uD800title\":[\"T\"],\"author\":[{\"family\":\"D\"}]}]")]
    [InlineData("{\"items\":[{\"\\uDC00\":1}]}")]
    [InlineData("{\"\\uD800\":1,\"items\":[]}")]
    [InlineData("[{\"title\":\"\\uD800\"}]")]
    public void HalfACharacterInANameOrValueIsReported(string json)
    {
        var reading = BibliographyFile.Read(json, "f");
        Assert.Empty(reading.Records);
        Assert.Contains(reading.Problems, problem => problem.Severity == ImportSeverity.Error);
    }

    /// <summary>Each item has a character that no text may hold, which is a warning; what cannot be read after a thousand of them is still an error.</summary>
    [Fact]
    public void ManyWarningsDoNotHideAnError()
    {
        var reading = BibliographyFile.Read("[\n" + string.Concat(Enumerable.Repeat("{\"title\":\"a\\u0007\"},\n", 1000)) + "{\"title\":", "f");
        Assert.Contains(reading.Problems, problem => problem.Severity == ImportSeverity.Error);
        Assert.Contains("There are more problems", reading.Problems[^1].Problem, StringComparison.Ordinal);
        Assert.InRange(reading.Problems.Length, 500, 1001);
        Assert.All(reading.Problems, problem => Assert.InRange(problem.Line, 1, 1002));
    }

    [Fact]
    public void CharactersThatNoTextMayHoldAreTakenOutAndReported()
    {
        var reading = BibliographyFile.Read("TY  - JOUR\nTI  - A\u0007B\u202EC\uFFFD\nER  - \n", "f");
        Assert.Equal("ABC", reading.Records[0].Field("title"));
        Assert.Contains("The record has 3 characters that no text may hold", Assert.Single(reading.Problems).Problem, StringComparison.Ordinal);
    }

    private static void AssertSound(BibliographyReading reading)
    {
        Assert.True(reading.Records.Length > 0 || reading.Problems.Any(problem => problem.Severity == ImportSeverity.Error), "Nothing was read, and nothing said.");
        Assert.All(reading.Problems, problem => Assert.True(problem.Line > 0 && problem.Problem.Length > 0 && problem.Remedy.Length > 0));
    }
}
