using System.Collections.Immutable;
using EvidenceSite.Evidence.Glossary;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Plan;
using EvidenceSite.Plan.Citations;

namespace EvidenceSite.Render.Search;

/// <summary>
/// Everything that readers can search for: conditions, topics, treatments, claims, sources, pages, references and words explained, in this order.
/// Each is made when it is asked for: the texts of a large site need not be held.
/// </summary>
/// <param name="site">The plan of the site.</param>
internal sealed class SearchDocuments(SitePlan site)
{
    // How many there are of each kind, and how one of them is made.
    private readonly ImmutableArray<(int Count, Func<int, SearchDocument> Make)> _kinds =
    [
        (site.Corpus.Conditions.Length, i => Of(site, site.Corpus.Conditions[i])),
        (site.Corpus.Topics.Length, i => Of(site, site.Corpus.Topics[i])),
        (site.Corpus.Treatments.Length, i => Of(site, site.Corpus.Treatments[i])),
        (site.Corpus.Claims.Length, i => Of(site, site.Corpus.Claims[i])),
        (site.Corpus.Sources.Length, i => Of(site, site.Corpus.Sources[i])),
        (site.Corpus.Pages.Length, i => Of(site.Corpus.Pages[i])),
        (site.Citations.Bibliography.Length, i => Of(site, site.Citations.Bibliography[i])),
        (site.Corpus.Glossary.Length, i => Of(site, site.Corpus.Glossary[i])),
    ];

    /// <summary>How many there are.</summary>
    public int Count => _kinds.Sum(kind => kind.Count);

    /// <summary>How many are overviews: these are the first.</summary>
    public int Overviews => site.Corpus.Conditions.Length + site.Corpus.Topics.Length + site.Corpus.Treatments.Length;

    /// <summary>All, one after the other.</summary>
    public IEnumerable<SearchDocument> All => Enumerable.Range(0, Count).Select(number => this[number]);

    /// <summary>The document with a number, from 0.</summary>
    public SearchDocument this[int number]
    {
        get
        {
            foreach (var (count, make) in _kinds)
            {
                if (number < count)
                {
                    return make(number);
                }

                number -= count;
            }

            throw new ArgumentOutOfRangeException(nameof(number));
        }
    }

    private static SearchDocument Of(TextPage page) => new("Page", SitePaths.Of(page), page.Title, "", "", Join(page.Summary.Plain, page.Body.Plain));

    private static SearchDocument Of(SitePlan site, Subject subject) =>
        new(
            KindName(site, subject.Kind), SitePaths.Of(subject), subject.Title, Join([.. subject.OtherNames, .. subject.SearchWords]), "",
            Join([subject.Summary.Plain, .. subject.KeyMessages.Select(message => message.Plain), subject.Body.Plain]), IsOverview: true);

    private static SearchDocument Of(SitePlan site, Treatment treatment) =>
        new(
            KindName(site, DocumentKind.Treatment), SitePaths.Of(treatment), treatment.Title, Join([.. treatment.OtherNames]), "",
            Join(treatment.Summary.Plain, treatment.Given.Plain, treatment.Body.Plain), IsOverview: true);

    private static SearchDocument Of(SitePlan site, LinkedClaim claim)
    {
        var verdict = site.Corpus.Settings.VerdictWords[claim.Claim.Verdict].Label;
        var certainty = claim.Claim.Certainty is { } rated ? $", {site.Corpus.Settings.CertaintyWords[rated].Label.ToLowerInvariant()} certainty" : "";
        return new SearchDocument(
            "Claim", site.AddressOf(claim), claim.Claim.Text,
            Join([claim.Subject.Title, .. claim.Subject.OtherNames, .. claim.Interventions.Select(treatment => treatment.Title), .. claim.MadeBy.Select(made => made.Source.Publisher)]),
            $"{claim.Subject.Title}. {verdict}{certainty}", Join(claim.Claim.Plain.Plain, claim.Claim.Evidence.Plain));
    }

    private static SearchDocument Of(SitePlan site, Source source) =>
        new(
            KindName(site, DocumentKind.Source), SitePaths.Of(source), source.Title, Join(source.Publisher, source.Author ?? ""), $"{source.Publisher}, {source.PageKind}",
            Join(source.CommercialInterest, source.Body.Plain));

    private static SearchDocument Of(SitePlan site, Reference reference) =>
        new(
            KindName(site, DocumentKind.Reference), site.AddressOf(reference), reference.Csl.Title,
            Join([.. reference.Csl.Author.Select(name => name.Literal.Length > 0 ? name.Literal : $"{name.NonDroppingParticle} {name.Family}".Trim()), reference.Csl.Doi ?? "", reference.Csl.Pmid ?? ""]),
            $"{WorkNames.AuthorAndYear(reference.Csl)}. {reference.Study.Design}",
            Join([reference.Study.Population ?? "", .. reference.Findings.Select(finding => finding.Summary), reference.Limitations]));

    private static SearchDocument Of(SitePlan site, Term term) =>
        new("Word", site.Places.Of(term), term.Name.Value, Join([.. term.Also]), "", term.Definition);

    private static string KindName(SitePlan site, DocumentKind kind) => site.Corpus.Settings.KindNames[kind].One;

    private static string Join(params IEnumerable<string> parts) => string.Join(' ', parts.Where(part => part.Length > 0));
}
