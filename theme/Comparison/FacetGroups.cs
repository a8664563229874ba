using System.Collections.Immutable;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Plan;

namespace EvidenceSite.Theme.Comparison;

/// <summary>A facet with every value that claims have.</summary>
/// <param name="Name">Its name in addresses.</param>
/// <param name="Groups">Its values, those of conditions and topics apart.</param>
public sealed record FacetGroups(string Name, ImmutableArray<(DocumentKind? Kind, ImmutableArray<FacetOption> Options)> Groups)
{
    /// <summary>Every value in order.</summary>
    public IEnumerable<FacetOption> Options => Groups.SelectMany(group => group.Options);

    /// <summary>The facets of the comparison.</summary>
    public static ImmutableArray<FacetGroups> Of(SitePlan site)
    {
        ArgumentNullException.ThrowIfNull(site);
        var (corpus, facets) = (site.Corpus, new ClaimFacets(site.Corpus));
        return
        [
            new("about", [(DocumentKind.Condition, facets.Subjects(corpus.Conditions)), (DocumentKind.Topic, facets.Subjects(corpus.Topics))]),
            new("treatment", [(null, facets.Treatments())]),
            new("source", [(null, facets.Sources())]),
            new("kind", [(null, facets.Kinds())]),
            new("verdict", [(null, [.. site.Counts.Verdicts.Counts.Select(pair => new FacetOption(Words<Verdict>.Of(pair.Verdict), "", pair.Claims))])]),
            new("certainty", [(null, [.. Enum.GetValues<Certainty>().Select(certainty => Words<Certainty>.Of(certainty)).Append(ClaimFacets.NotRated).Select(word => new FacetOption(word, "", 0))])]),
        ];
    }
}
