using System.Text;
using EvidenceSite.Tests.CommandLine;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Exchange;

/// <summary>The verb <c>import</c>: what it writes, what it does not write, and what it says.</summary>
public sealed class ImportTests
{
    private const string Bib = """
        @article{tonic,
          author = {Doe, Ann and van den Berg, Piet},
          title = {Tonic against hiccups: a trial},
          journal = {Journal of Examples},
          year = {2019},
          month = jan,
          volume = {12},
          number = {3},
          pages = {165--174},
          doi = {10.9999/ex.1},
          abstract = {Words of others.},
          file = {:/home/somebody/x.pdf:PDF}
        }
        """;

    [Fact]
    public void ARecordBecomesAReferenceWithBlanks()
    {
        using var site = TestSite.Valid();
        var run = site.Import(("library.bib", Bib));
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(["doe-2019"], site.NewReferences());
        Assert.StartsWith(
            """
            ---
            csl:
              type: article-journal
              title: "Tonic against hiccups: a trial"
              author:
                - {family: Doe, given: Ann}
                - {family: Berg, given: Piet, non-dropping-particle: van den}
              container-title: Journal of Examples
              issued: 2019-01
              volume: "12"
              issue: "3"
              page: 165-174
              DOI: 10.9999/ex.1
              citation-key: tonic
            conditions: ["TODO: the ID of a condition. One of: hiccups, sneezing"]
            interventions: ["TODO: the ID of a treatment, or none. One of: sugar, none"]
            study:
              type: "TODO: the kind of study. One of: 
            """.ReplaceLineEndings("\n"),
            site.ReferenceText("doe-2019"), StringComparison.Ordinal);
        Assert.EndsWith(
            """
            verified: []
            unverified:
              - >-
                everything in this record came from "library.bib" (BibTeX), line 1; nobody has checked it against a public
                page
            ---

            """.ReplaceLineEndings("\n"),
            site.ReferenceText("doe-2019"), StringComparison.Ordinal);
        Assert.DoesNotContain("Words of others", site.ReferenceText("doe-2019"), StringComparison.Ordinal);
        Assert.DoesNotContain("somebody", site.ReferenceText("doe-2019"), StringComparison.Ordinal);
    }

    [Fact]
    public void TheReportSaysWhatWasWrittenWhereAndWhatWasLeftOut()
    {
        using var site = TestSite.Valid();
        Assert.Equal(
            """
            library.bib: BibTeX, 1 work
              wrote input/references/doe-2019.md (line 1)
              left out, because it is a text of others, and papers are told in our own words here: abstract (1 work)
              left out, because it names a file on somebody's computer: file (1 work)
            1 reference written, 0 there already.
            Next: open each new file. Fill in what is marked TODO: (what was studied and found, what limits it), compare its fields with a public page of the work,
            and move what you have seen there from unverified to verified. Then run check. Nothing is built before all blanks are filled in.

            """,
            site.Import(("library.bib", Bib)).Output);
    }

    /// <summary>The whole way of a contributor: import, the check names the blanks alone, they are filled in, and the site shows the work.</summary>
    [Fact]
    public async Task FilledInItIsOnTheSite()
    {
        using var site = TestSite.Valid();
        await File.WriteAllTextAsync(Path.Combine(site.Root, "library.bib"), Bib, TestContext.Current.CancellationToken);
        var run = await BuiltProgram.RunAsync(site.Root, ["import", "library.bib"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.All(site.Check().Diagnostics, problem => Assert.Equal(("references/doe-2019.md", "ES216"), (problem.Place.File, problem.Rule.Code)));
        var text = Filled(site.ReferenceText("doe-2019"));
        site.With("references/doe-2019.md", text).AppendToCondition("A trial tested a tonic [@doe-2019].").Built();
        var page = site.Page("references/doe-2019.html");
        Assert.Equal("Tonic against hiccups: a trial", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Journal of Examples", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("nobody has checked it against a public page", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Tonic against hiccups: a trial", site.Page("conditions/hiccups.html").Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheCommandLineTakesManyFilesAndStandardInput()
    {
        using var site = TestSite.Valid();
        await File.WriteAllTextAsync(Path.Combine(site.Root, "a.bib"), Bib, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(site.Root, "b.ris"), "TY  - JOUR\nTI  - Tea\nAU  - Roe, R\nPY  - 2020\nER  - \n", TestContext.Current.CancellationToken);
        var program = Path.Combine(AppContext.BaseDirectory, "EvidenceSite.dll");
        var run = await ChildProcess.RunAsync("sh", site.Root, ["-c", "printf 'PMID- 7\\nTI  - Salt.\\nFAU - Poe, P\\nDP  - 2021\\n' | dotnet \"$0\" import a.bib - b.ris --input input", program]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(["doe-2019", "poe-2021", "roe-2020"], site.NewReferences());
        Assert.Contains("came from standard input (NBIB), line 1;", site.ReferenceText("poe-2021").ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "Required argument 'FILE' missing", "import")]
    [InlineData(1, "none.bib cannot be read", "import", "none.bib")]
    [InlineData(1, "There is no folder", "import", "none.bib", "--input", "nowhere")]
    public async Task AWrongCommandLineIsExplained(int code, string message, params string[] arguments)
    {
        using var site = TestSite.Valid();
        var run = await BuiltProgram.RunAsync(site.Root, arguments);
        Assert.Equal(code, run.ExitCode);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
        Assert.Empty(site.NewReferences());
    }

    [Fact]
    public void ARehearsalWritesNothing()
    {
        using var site = TestSite.Valid();
        var run = site.Import(isRehearsal: true, ("library.bib", Encoding.UTF8.GetBytes(Bib)));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("  would write input/references/doe-2019.md (line 1)\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("1 reference would be written, 0 there already.", run.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing was written, because of --dry-run.", run.Output, StringComparison.Ordinal);
        Assert.Empty(site.NewReferences());
    }

    [Theory]
    [InlineData("DO  - 10.9999/EX.1", "the same DOI, 10.9999/ex.1")]
    [InlineData("DO  - https://dx.doi.org/10.9999/ex.1", "the same DOI, 10.9999/ex.1")]
    [InlineData("UR  - https://doi.org/10.9999%2Fex.1", "the same DOI, 10.9999/ex.1")]
    [InlineData("AN  - 99000001\nDB  - PubMed", "the same PubMed number, 99000001")]
    [InlineData("UR  - https://pubmed.ncbi.nlm.nih.gov/99000001/", "the same PubMed number, 99000001")]
    [InlineData("C2  - PMC9900001", "the same PubMed Central number, PMC9900001")]
    [InlineData("UR  - https://pmc.ncbi.nlm.nih.gov/articles/PMC9900001/", "the same PubMed Central number, PMC9900001")]
    public void AStoredWorkIsKnownByItsNumbers(string lines, string common)
    {
        using var site = TestSite.Valid();
        site.Import(("first.nbib", "PMID- 99000001\nTI  - Tonic.\nFAU - Doe, Ann\nDP  - 2019\nLID - 10.9999/ex.1 [doi]\nPMC - PMC9900001\n"));
        var run = site.Import(("second.ris", $"TY  - JOUR\nTI  - Another title\nPY  - 1999\n{lines}\nVL  - 12\nER  - \n"));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"  not written: line 1 is in references/doe-2019.md: {common}\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("    It has what that file lacks: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("volume (12)", run.Output, StringComparison.Ordinal);
        Assert.Equal(["doe-2019"], site.NewReferences());
    }

    [Theory]
    [InlineData("TONIC AGAINST HICCUPS -- A TRIAL", "2019", true)]
    [InlineData("Tonic against <i>hiccups</i>: a trial.", "2019", true)]
    [InlineData("Tónic against hiccups, a trial", "2019", true)]
    [InlineData("Tonic against hiccups: a trial", "2018", false)]
    [InlineData("Tonic against hiccups: a review", "2019", false)]
    [InlineData("Tonic against hiccups: a trial", "2019\nDO  - 10.9999/another", false)]
    public void AStoredWorkIsKnownByTitleAndYear(string title, string year, bool isKnown)
    {
        using var site = TestSite.Valid();
        site.Import(("first.bib", Bib));
        var run = site.Import(("second.ris", $"TY  - JOUR\nTI  - {title}\nAU  - Doe, Ann\nPY  - {year}\nER  - \n"));
        Assert.Equal(isKnown, run.Output.Contains("is in references/doe-2019.md: the same title and year, 2019", StringComparison.Ordinal));
        Assert.Equal(isKnown ? 1 : 2, site.NewReferences().Length);
    }

    [Fact]
    public void DuplicatesAmongTheFilesAreNamedWithBothPlaces()
    {
        using var site = TestSite.Valid();
        var run = site.Import(("a.bib", "\n\n" + Bib), ("b.json", """[{"type":"article-journal","title":"Tonic","DOI":"10.9999/EX.1","ISSN":"0098-7484"}]"""));
        Assert.Contains("  not written: line 1 is in a.bib, line 3: the same DOI, 10.9999/ex.1\n    It has what that record lacks: ISSN (0098-7484)\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("1 reference written, 1 there already.", run.Output, StringComparison.Ordinal);
    }

    /// <summary>Also a reference that the site has had from the start, and one whose blanks are still open.</summary>
    [Fact]
    public void ImportingTwiceWritesNothingNew()
    {
        using var site = TestSite.Valid();
        site.Import(("a.bib", Bib));
        var before = site.ReferenceText("doe-2019");
        var run = site.Import(("a.bib", Bib));
        Assert.Contains("0 references written, 1 there already.", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("lacks", run.Output, StringComparison.Ordinal);
        Assert.Equal(["doe-2019"], site.NewReferences());
        Assert.Equal(before, site.ReferenceText("doe-2019"));
    }

    [Fact]
    public void ABrokenRecordDoesNotKeepTheOthersFromBeingWritten()
    {
        using var site = TestSite.Valid();
        var run = site.Import(("a.bib", "@article{x, title={Open {brace}, year=2019\n}\n" + Bib + "\n@article{untitled, year=2001}\n"), ("b.txt", "Dear reader"));
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["doe-2019"], site.NewReferences());
        Assert.Contains("a.bib:1: error: The entry \"x\" is not closed", run.Errors, StringComparison.Ordinal);
        Assert.Contains("a.bib:16: error: The record has no title. It was not written.", run.Errors, StringComparison.Ordinal);
        Assert.Contains("b.txt:1: error: This is neither BibTeX, RIS, NBIB nor CSL-JSON.", run.Errors, StringComparison.Ordinal);
        Assert.Contains("1 reference written, 0 there already, 1 not usable.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void NoFileIsOverwrittenEvenOneThatTheSiteSkips()
    {
        using var site = TestSite.Valid();
        site.With("references/doe-2019.md", "not a reference");
        var run = site.Import(("a.bib", Bib));
        Assert.Equal(["doe-2019", "doe-2019-tonic"], site.NewReferences());
        Assert.Equal("not a reference", site.ReferenceText("doe-2019"));
        Assert.Contains("These files cannot be read, so that nothing could be compared with them: references/doe-2019.md.", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\\O}rsted, Hans", "2019", "orsted-2019")]
    [InlineData("O'Brien, Ann", "2019", "obrien-2019")]
    [InlineData("van der Berg, Jan", "2019", "van-der-berg-2019")]
    [InlineData("De Miguel Beriain, I", "2019", "de-miguel-beriain-2019")]
    [InlineData("{European Medicines Agency}", "2019", "european-medicines-agency-2019")]
    [InlineData("Łukasz, A", "2019", "lukasz-2019")]
    [InlineData("王, 伟", "2019", "tonic-2019")]
    [InlineData("../../etc/passwd, X", "2019", "etc-passwd-2019")]
    [InlineData("Con, A", "2019", "con-2019")]
    [InlineData("Doe, Ann", "in press", "doe-tonic")]
    public void IdsAreReadableAndSafe(string author, string year, string id)
    {
        using var site = TestSite.Valid();
        site.Import(("a.bib", $"@article{{k, title={{Tonic}}, author={{{author}}}, year={{{year}}}}}"));
        Assert.Equal([id], site.NewReferences());
    }

    [Fact]
    public void IdsDoNotDependOnTheOrder()
    {
        string[] records =
        [
            "@article{a, title={Tonic against hiccups}, author={Doe, A}, year=2019}", "@article{b, title={Sugar against hiccups}, author={Doe, B}, year=2019}",
            "@article{c, title={A trial}, author={Doe, C}, year=2019}", "@article{d, title={A trial, again}, author={Doe, C}, year=2019}", "@article{e, title={Salt}, author={Roe, C}, year=2019}",
        ];
        var ids = new[] { records, [.. records.Reverse()], [records[2], records[0], records[4], records[3], records[1]] }.Select(order =>
        {
            using var site = TestSite.Valid();
            site.Import(("a.bib", string.Join('\n', order)));
            return string.Join(' ', site.NewReferences().Select(id => $"{id}={site.Stored(id).Title}"));
        }).ToList();
        Assert.Equal(
            "doe-2019-again=A trial, again doe-2019-sugar=Sugar against hiccups doe-2019-tonic=Tonic against hiccups doe-2019-trial=A trial roe-2019-salt=Salt", ids[0]);
        Assert.All(ids, other => Assert.Equal(ids[0], other));
    }

    [Fact]
    public void WhatARecordSaysOfTheStudyIsFilledIn()
    {
        using var site = TestSite.Valid();
        site.Import(("a.nbib", "PMID- 1\nTI  - Tonic.\nFAU - Doe, Ann\nDP  - 2019\nPT  - Randomized Controlled Trial\nPT  - Retracted Publication\nMH  - Humans\nSI  - ClinicalTrials.gov/NCT00000001\n"));
        var text = site.ReferenceText("doe-2019");
        Assert.Contains("study:\n  type: randomised-trial\n  design: randomised controlled trial\n  species: human\n  registration: NCT00000001\nfindings:\n", text, StringComparison.Ordinal);
        Assert.Contains("\nstatus: retracted\nverified: []\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PT  - Systematic Review\nPT  - Meta-Analysis", "design: systematic review with meta-analysis")]
    [InlineData("PT  - Case Reports", "type: case-report")]
    [InlineData("PT  - Practice Guideline", "type: guidance")]
    [InlineData("PT  - Preprint", "status: preprint")]
    [InlineData("EIN - J Ex. 2020", "status: corrected")]
    [InlineData("MH  - Animals\nMH  - Mice", "species: mouse")]
    [InlineData("MH  - Animals\nMH  - Humans", "species: \"TODO: human, mouse, cells\"")]
    [InlineData("PT  - Review", "design: review")]
    public void OtherKindsOfWorks(string lines, string written)
    {
        using var site = TestSite.Valid();
        site.Import(("a.nbib", $"PMID- 1\nTI  - Tonic.\nFAU - Doe, Ann\nDP  - 2019\n{lines}\n"));
        Assert.Contains(written, site.ReferenceText("doe-2019"), StringComparison.Ordinal);
    }

    /// <summary>Fills in each blank as a contributor would.</summary>
    private static string Filled(string text) => string.Join('\n', text.Split('\n').Select(line => line.IndexOf("\"TODO:", StringComparison.Ordinal) is >= 0 and var at ? line[..at] + Answer(line) : line));

    private static string Answer(string line) => line.Split(':')[0].Trim(' ', '-') switch
    {
        "conditions" => "hiccups]",
        "interventions" => "sugar]",
        "type" => "randomised-trial",
        "direction" => "favours-intervention",
        "open-access" => "unknown",
        "status" => "published",
        _ => "filled in",
    };
}
