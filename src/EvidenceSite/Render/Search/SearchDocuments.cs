using EvidenceSite.Evidence.Glossary;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Plan;
using EvidenceSite.Plan.Citations;

namespace EvidenceSite.Render.Search;

/// <summary>Everything that readers can search for.</summary>
internal static class SearchDocuments
{
    /// <summary>Conditions, topics, treatments, claims, sources, pages, references and words explained, in this order.</summary>
    public static IEnumerable<SearchDocument> Of(SitePlan site)
    {
        var corpus = site.Corpus;
        return
        [
            .. corpus.Conditions.Concat(corpus.Topics).Select(subject => Of(site, subject)),
            .. corpus.Treatments.Select(treatment => Of(site, treatment)),
            .. corpus.Claims.Select(claim => Of(site, claim)),
            .. corpus.Sources.Select(source => Of(site, source)),
            .. corpus.Pages.Select(page => new SearchDocument("Page", SitePaths.Of(page), page.Title, "", "", Join(page.Summary.Plain, page.Body.Plain))),
            .. site.Citations.Bibliography.Select(reference => Of(site, reference)),
            .. corpus.Glossary.Select(term => Of(site, term)),
        ];
    }

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
