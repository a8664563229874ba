using EvidenceSite.Evidence.Glossary;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Markdown;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Plan.Paging;

/// <summary>
/// About how many bytes the entries of lists take on a page: rather too many than too few. The plan is made before any HTML, so it counts letters,
/// and adds what the elements around them took when they were measured. A test compares with the pages.
/// </summary>
internal static class EntrySizes
{
    /// <summary>A cell of the evidence map.</summary>
    public const int MapCell = 300;

    /// <summary>A card of the comparison.</summary>
    public static int Card(LinkedClaim claim) =>
        1500 + (4 * claim.Claim.Text.Length) + Prose(claim.Claim.Plain) + Prose(claim.Claim.Evidence) + Prose(claim.Claim.CertaintyReason)
        + claim.MadeBy.Sum(made => 150 + made.Source.Publisher.Length + made.Making.Locator.Length);

    /// <summary>A claim in one line, with the places in a source where it is made.</summary>
    public static int Line(LinkedClaim claim) => 450 + claim.Claim.Text.Length + claim.Subject.Title.Length;

    /// <summary>A work in one line.</summary>
    public static int Line(Reference work) => 150 + work.Study.Design.Length + work.Id.Length;

    /// <summary>An entry of the bibliography, with the places that cite the work.</summary>
    public static int Entry(Reference work, Corpus corpus)
    {
        var names = 30 * work.Csl.Author.Length;
        var places = corpus.CitationsOf.GetValueOrDefault(work.Id, []).Length + corpus.ClaimsOfReference.GetValueOrDefault(work.Id, []).Length;
        return 1700 + (4 * work.Csl.Title.Length) + names + (200 * places);
    }

    /// <summary>A condition or topic in a list.</summary>
    public static int Card(Subject subject) => 650 + subject.Title.Length + Prose(subject.Summary);

    /// <summary>A treatment in a list.</summary>
    public static int Card(Treatment treatment) => 150 + treatment.Title.Length + Prose(treatment.Summary);

    /// <summary>A source in a list: a card, a bar and a row of a table.</summary>
    public static int Card(Source source) => 3500 + (4 * source.Publisher.Length) + source.Title.Length;

    /// <summary>A word with its definition.</summary>
    public static int Entry(Term term) => 100 + term.Name.Value.Length + term.Definition.Length;

    private static int Prose(MarkdownText text) => text.Source.Length + (250 * text.Citations.Length);
}
