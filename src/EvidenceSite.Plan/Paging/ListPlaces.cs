using System.Collections.Frozen;
using EvidenceSite.Evidence.Glossary;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Plan.Paging;

/// <summary>On which page of a list of several pages an entry stands.</summary>
public sealed class ListPlaces
{
    private readonly FrozenDictionary<string, string> _works;
    private readonly FrozenDictionary<string, string> _terms;
    private readonly FrozenDictionary<(string Treatment, string Condition), string> _worksOn;

    /// <summary>Looks the entries up on the pages of a site.</summary>
    internal ListPlaces(IReadOnlyCollection<PlannedPage> pages)
    {
        // What is not found here stands on the first page.
        var further = pages.Where(page => page.Series is { Number: > 1 }).ToList();
        _works = further.SelectMany(page => page.Content is BibliographyContent content ? content.Works.Select(work => (work.Id, page.Path)) : [])
            .ToFrozenDictionary(pair => pair.Id, pair => pair.Path, StringComparer.Ordinal);
        _terms = further.SelectMany(page => page.Content is GlossaryContent content ? content.Terms.Select(term => (term.Anchor, page.Path)) : [])
            .ToFrozenDictionary(pair => pair.Anchor, pair => pair.Path, StringComparer.Ordinal);

        // Works on one condition may take several pages: a link leads to the first.
        _worksOn = pages.SelectMany(page => page.Content switch
            {
                TreatmentContent content => content.Works.Select(work => ((content.Treatment.Id, work.Condition), page.Path)),
                WorkListContent content => content.Works.Select(work => ((content.Treatment.Id, work.Condition), page.Path)),
                _ => [],
            })
            .DistinctBy(pair => pair.Item1).Where(pair => pair.Path != SitePaths.OfTreatment(pair.Item1.Id))
            .ToFrozenDictionary(pair => pair.Item1, pair => pair.Path);
    }

    /// <summary>The entry of a work in the bibliography, relative to the output folder.</summary>
    public string OfEntry(string referenceId) => $"{PageOfEntry(referenceId)}#{SitePaths.ReferenceAnchor(referenceId)}";

    /// <summary>The page of the bibliography that has a work.</summary>
    public string PageOfEntry(string referenceId) => _works.GetValueOrDefault(referenceId, SitePaths.Bibliography);

    /// <summary>A word with its definition in the glossary, relative to the output folder.</summary>
    public string Of(Term term) => $"{PageOfTerm(term.Anchor)}#{term.Anchor}";

    /// <summary>The page of the glossary that has an anchor.</summary>
    public string PageOfTerm(string anchor) => _terms.GetValueOrDefault(anchor, SitePaths.Glossary);

    /// <summary>The place where a treatment's works on a condition are listed, relative to the output folder.</summary>
    public string OfWorks(Treatment treatment, Subject condition) =>
        $"{_worksOn.GetValueOrDefault((treatment.Id, condition.Id), SitePaths.Of(treatment))}#{SitePaths.WorksAnchor(condition.Id)}";
}
