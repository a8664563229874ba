namespace EvidenceSite.Fuzz.Targets;

/// <summary>Files as reference managers and databases export them, each with much of what its form allows.</summary>
internal static class BibliographyTexts
{
    /// <summary>BibTeX.</summary>
    public static string[] Bibtex { get; } =
    [
        "@string{j = {Journal of Examples}}\n@article{a, title = {A {\\\"o} $\\alpha_2$ \\textit{x} -- ``y''}, author = {Doe, A and {B C} and van D, Jr, E and others}, journal = j # \" (x)\", year = 2019, month = jan, pages = {1--2}, doi = {10.9999/a.1}, crossref = {b}}\n" +
            "@book{b, title={B}, date={2018-12/2019-01~}, isbn={978-3-16-148410-0}, note={PMID: 123}}\n",
        "% a comment\n@Article(key:2020,\n  title = \"On {DNA} and \\emph{mice} \\& men\",\n  author = \"Jos{\\'e} {\\L}ukasz and {The Group}\",\n  journaltitle = {J. Ex.},\n  volume = 4, number = {2}, pages = {e1000100}, url = {https://a.example/?x=\\%20y}, urldate = {2020-02-03}, year = {2020}\n)\n",
    ];

    /// <summary>RIS.</summary>
    public static string[] Ris { get; } =
    [
        "TY  - JOUR\nTI  - Title <i>x</i> &amp; y\nAU  - Doe, A., Jr\nPY  - 2019///Spring\nDA  - 2019/01/15/\nSP  - 1\nEP  - 2\nSN  - 1234-5678\nDO  - 10.9999/a.2\nUR  - https://x.example/\nKW  - a\nb\nER  - \n",
        "TY  - CHAP\r\nT1  - A chapter\r\nA1  - Doe, A\r\nA2  - Roe, B\r\nT2  - A book\r\nCY  - Town\r\nPB  - Press\r\nET  - 2\r\nY1  - 2018\r\nN1  - PMID: 1\r\nM3  - x\r\nER  - \r\nTY  - RPRT\r\nTI  - Second\r\nER  - \r\n",
    ];

    /// <summary>NBIB, as PubMed writes it.</summary>
    public static string[] Nbib { get; } =
    [
        "PMID- 123\nTI  - Title goes\n      on.\nFAU - Doe, A\nAU  - Doe A\nCN  - Group\nDP  - 2018 Dec-2019 Jan\nAID - 10.9999/a.3 [doi]\nPT  - Preprint\nMH  - Humans\nPMC - PMC123\nCIN - X\n",
        "PMID- 1\nOWN - NLM\nDP  - 2020 Feb 3\nTI  - [First].\nPG  - 10-5\nVI  - 4\nIP  - 2\nTA  - J Ex\nJT  - Journal of examples\nIS  - 1234-5678 (Print)\nLID - 10.1/x [doi]\nSO  - J Ex. 2020\n\nPMID- 2\nTI  - Second\n",
    ];

    /// <summary>CSL-JSON, and records as Crossref gives them.</summary>
    public static string[] CslJson { get; } =
    [
        "[{\"type\":\"journal-article\",\"title\":[\"T &lt;b&gt;x\"],\"author\":[{\"family\":\"van D\",\"given\":\"A\"},{\"name\":\"G\"}],\"issued\":{\"date-parts\":[[2019,1,15]]},\"custom\":{\"a\":1},\"note\":\"PMID: 1\\noriginal-date: 1900\",\"x\":[{\"y\":null}]}]",
        "{\"items\":[{\"id\":\"a/1\",\"type\":\"article-journal\",\"title\":\"On <i>mice</i> and H<sub>2</sub>O\",\"container-title\":\"J Ex\",\"DOI\":\"10.1/x\",\"PMID\":12,\"page\":\"1-2\",\"issued\":{\"raw\":\"2020-02\"},\"author\":[{\"literal\":\"Group\"}],\"language\":\"en\"}]}",
    ];
}
