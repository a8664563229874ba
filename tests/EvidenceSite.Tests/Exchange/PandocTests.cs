using System.Diagnostics;
using System.Text.RegularExpressions;
using EvidenceSite.Citations;
using EvidenceSite.Exchange;

namespace EvidenceSite.Tests.Exchange;

/// <summary>
/// Compares what is read with what pandoc, an independent reader, makes of the same files. Each difference has its reason, either in
/// <see cref="Same"/> for a whole kind or in <see cref="Differences"/>; a new one fails, and so does one that is no longer there.
/// </summary>
public sealed partial class PandocTests
{
    private const string Bibtex = """
        @string{press = "The Press"}
        @article{names,
          author = {G{\"o}del, Kurt and {\O}rsted, Hans Christian and \v{S}af{\'a}r, Pavel and Ludwig van Beethoven and van der Waals, Johannes Diderik and King, Jr, Martin Luther and
            {World Health Organization} and Smith, John A. and Garc{\'i}a M{\'a}rquez, Gabriel and Fran{\c c}ois, A},
          title = {{Names in each form: na{\"i}ve stra{\ss}e \& co. 5\% -- \textit{in vitro}, CD4\textsuperscript{+} and H\textsubscript{2}O}},
          journal = {{Journal of Tests}}, year = 2019, month = jan, volume = 12, number = 3, pages = {165--174}, doi = {10.1234/abc.1}, issn = {1234-5678},
          publisher = press # { \& {Co}}, keywords = {one, two}, note = {A note}, url = {https://x.example/a_b}
        }
        @phdthesis{thesis, author={Doe, Jane}, title={{A Thesis}}, school={University of X}, year={2001}, address={Town}}
        @techreport{report, author={Doe, Jane}, title={{A Report}}, institution={Inst}, number={TR-1}, year={2001}, month=mar}
        @inproceedings{paper, author={Doe, Jane}, title={{A Paper}}, booktitle={{Proceedings of the Zth}}, crossref={proceedings}, pages={3-4}}
        @incollection{chapter, author={Doe, Jane}, title={{A Chapter}}, booktitle={{A Book}}, editor={Roe, Richard and Poe, P}, year={2010}, publisher={P}, chapter=3, edition={2nd}, series={Ser}, volume=4, address={X}}
        @unpublished{unpublished, author={Doe, J.}, title={{Unpublished}}, note={in press}, year={2012}}
        @book{book, editor={Roe, R}, title={{Book Title}}, publisher={P}, year={1999}, isbn={978-3-16-148410-0}, edition={3}}
        @misc{misc, author={Doe, J}, title={{Misc}}, howpublished={\url{https://x.example/y}}, year={2011}}
        @proceedings{proceedings, title={{Proceedings of the Zth}}, editor={Roe, Richard}, year={2010}, publisher={P}}
        """;

    private const string Biblatex = """
        @article{article, author={family=Gogh, given=Vincent, prefix=van, useprefix=true and Doe, J}, title={{Main}}, subtitle={{Sub}}, journaltitle={{J of X}}, shortjournal={JX}, date={2019-01-15},
          volume={1}, number={2}, pages={1--9}, urldate={2020-05-06}, url={https://x.example}, doi={10.1234/abc.2}}
        @online{online, author={{Body Name}}, title={{Page}}, date={2019-01/2019-03}, url={https://x.example/1}, organization={Org}}
        @thesis{thesis, author={Doe, J}, title={{T}}, type={phdthesis}, institution={U}, date={1999~}}
        @report{season, author={Doe, J}, title={{T}}, type={techreport}, institution={U}, date={2019-21}, number={7}}
        @inbook{inbook, author={Doe, J}, title={{Chap}}, booktitle={{Book}}, bookauthor={Roe, R}, publisher={P}, location={L}, date={2001}, pages={12--15}}
        @collection{collection, editor={Roe, R}, title={{Coll}}, volumes={3}, publisher={P}, date={2001}, series={S}, number={9}}
        @patent{patent, author={Doe, J}, title={{Pat}}, number={US 123}, date={2001-05}}
        @dataset{dataset, author={Doe, J}, title={{Data}}, version={2}, publisher={P}, date={2020}}
        """;

    private const string Ris = """
        TY  - JOUR
        AU  - Smith, John A.
        AU  - Berg, Piet
        TI  - Title here
        T2  - Journal of Examples
        PY  - 2019
        VL  - 3
        IS  - 4
        SP  - 165
        EP  - 174
        SN  - 1538-3598
        DO  - 10.9999/abc.1
        UR  - https://x.example/x
        ER  - 

        TY  - CHAP
        AU  - Smith, John A.
        TI  - Chapter
        T2  - Book
        A2  - Ed, Itor
        PB  - Pub
        CY  - Town
        PY  - 2001
        SP  - 1
        EP  - 2
        ER  - 

        """;

    // Entry and variable, ours and pandoc's, and why.
    private static readonly (string Where, string Ours, string Pandocs, string Reason)[] Differences =
    [
        ("bibtex report genre", "Technical report", "", "BibTeX's type says so; CSL's report alone loses it"),
        ("bibtex misc type", "webpage", "", "a work that is an address is a page; pandoc gives no type"),
        ("bibtex misc URL", "https://x.example/y", "", "the address is one, and pandoc takes it for the publisher"),
        ("bibtex misc publisher", "", "https://x.example/y", "as above"),
    ];

    [Theory]
    [InlineData("bibtex", Bibtex)]
    [InlineData("biblatex", Biblatex)]
    [InlineData("ris", Ris)]
    public void PandocReadsTheSame(string format, string text)
    {
        var known = Pandoc("--list-input-formats", "");
        Assert.SkipWhen(known is null, "pandoc is not installed.");
        Assert.SkipUnless(known!.Split('\n').Contains(format, StringComparer.Ordinal), $"This pandoc does not read {format}.");
        var theirs = CitationItem.Read(Pandoc($"-f {format} -t csljson", text)!).Items;
        var ours = BibliographyFile.Read(text, "f").Records.Select(record => record.Item).ToList();
        Assert.Equal(theirs.Length, ours.Count);
        var found = new List<string>();
        for (var i = 0; i < ours.Count; i++)
        {
            var their = theirs.FirstOrDefault(item => item.Id == ours[i].Fields.GetValueOrDefault("citation-key")) ?? theirs[i];
            var (mine, other) = (Flat(ours[i]), Flat(their));
            found.AddRange(mine.Keys.Union(other.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Select(key => (Key: key, Mine: mine.GetValueOrDefault(key, ""), Other: other.GetValueOrDefault(key, "")))
                .Where(pair => pair.Mine != pair.Other).Select(pair => $"{format} {their.Id} {pair.Key}: \"{pair.Mine}\" | \"{pair.Other}\""));
        }

        var expected = Differences.Where(difference => difference.Where.StartsWith(format + " ", StringComparison.Ordinal))
            .Select(difference => $"{difference.Where}: \"{difference.Ours}\" | \"{difference.Pandocs}\"").ToList();
        Assert.True(expected.ToHashSet(StringComparer.Ordinal).SetEquals(found), "New: " + string.Join("\n", found.Except(expected, StringComparer.Ordinal)) + "\nGone: " + string.Join("\n", expected.Except(found, StringComparer.Ordinal)));
    }

    private static Dictionary<string, string> Flat(CitationItem item)
    {
        var flat = new Dictionary<string, string>(StringComparer.Ordinal) { ["type"] = item.Type };
        foreach (var (name, text) in item.Fields)
        {
            flat[name] = Same(name, text);
        }

        foreach (var (name, names) in item.Names)
        {
            // A particle of BibTeX drops for pandoc, and stays for us: in medicine "van der Berg" is found under van.
            flat[name] = string.Join("; ", names.Select(one => Records.Name(one with { NonDroppingParticle = $"{one.NonDroppingParticle}{one.DroppingParticle}", DroppingParticle = "", CommaSuffix = false })));
        }

        foreach (var (name, date) in item.Dates)
        {
            flat[name] = $"{date.Start}/{date.End}/{date.Circa}/{date.Literal}";
        }

        // The short title is pandoc's own cut at the colon, and the key is its id.
        flat.Remove("title-short");
        flat.Remove("citation-key");
        return flat;
    }

    // pandoc curls apostrophes, writes kinds in small letters, and marks what braces protect even if nothing would change it.
    private static string Same(string name, string text) =>
        NoCase().Replace(name == "genre" ? char.ToUpperInvariant(text[0]) + text[1..] : text, "").Replace('’', '\'').Trim();

    private static string? Pandoc(string arguments, string input)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("pandoc", arguments) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.StandardInput.Write(input);
            process.StandardInput.Close();
            var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, errors.Result);
            return output;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    [GeneratedRegex("""<span class="nocase">|</span>""", RegexOptions.NonBacktracking)]
    private static partial Regex NoCase();
}
