namespace EvidenceSite.Benchmarks.Synthetic;

/// <summary>The files that do not grow with the number of conditions.</summary>
internal static class SitePages
{
    /// <summary>The settings; the programs that it is compared with make no page for a claim or a reference.</summary>
    public static string Settings(PageChoice pages) => SiteSettings + (pages == PageChoice.All ? "" : "pages: {claims: false, references: false}\n");

    private const string SiteSettings =
        """
        title: Synthetic evidence
        description: Made up to measure how long a build takes.
        base-url: https://synthetic.example/
        languages: [en-GB]
        licence:
          name: CC0 1.0
          url: https://creativecommons.org/publicdomain/zero/1.0/

        """;

    public const string Home =
        """
        ---
        title: Synthetic evidence
        summary: Nothing on this site is true. It was made up to measure how long a build takes.
        ---

        ## How to read it

        Do not.

        """;

    public static string Treatment(int number) =>
        $"""
        ---
        title: {Prose.Name(number)} cells
        other-names:
          - {Prose.Name(number)} infusion
        summary: This treatment was made up. Nobody was given it.
        reviewed: {Prose.Reviewed}
        review-by: {Prose.ReviewBy}
        given: >-
          A drip into a vein of the arm, once a month for half a year.
        ---

        ## How it is made

        It is not made. A page has to have some text, and this one has two sentences of it.

        """;

    public static string Source(int number) =>
        $"""
        ---
        title: Page {number + 1} of a clinic
        publisher: Clinic {Prose.Name(number)}
        url: https://clinic-{number + 1}.example/page
        kind: clinic marketing
        commercial-interest: It sells what it praises.
        sha256: {new string((char)('a' + (number % 6)), 64)}
        ---

        The page praises every treatment that the clinic sells.

        """;
}
