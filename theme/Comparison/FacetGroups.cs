using System.Collections.Immutable;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Theme.Comparison;

/// <summary>A facet with every value that claims have.</summary>
/// <param name="Name">Its name in addresses.</param>
/// <param name="Groups">Its values, those of conditions and topics apart.</param>
public sealed record FacetGroups(string Name, ImmutableArray<(DocumentKind? Kind, ImmutableArray<FacetOption> Options)> Groups)
{
    /// <summary>Every value in order.</summary>
    public IEnumerable<FacetOption> Options => Groups.SelectMany(group => group.Options);

    /// <summary>The facets of the comparison.</summary>
    public static ImmutableArray<FacetGroups> Of(ClaimFacets facets, Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(facets);
        ArgumentNullException.ThrowIfNull(corpus);
        return
        [
            new("about", [(DocumentKind.Condition, facets.Subjects(corpus.Conditions)), (DocumentKind.Topic, facets.Subjects(corpus.Topics))]),
            new("treatment", [(null, facets.Treatments())]),
            new("source", [(null, facets.Sources())]),
            new("kind", [(null, facets.Kinds())]),
            new("verdict", [(null, [.. Enum.GetValues<Verdict>().Select(verdict => new FacetOption(Words<Verdict>.Of(verdict), "", facets.Count(verdict)))])]),
            new("certainty", [(null, [.. Enum.GetValues<Certainty>().Select(certainty => Words<Certainty>.Of(certainty)).Append(ClaimFacets.NotRated).Select(word => new FacetOption(word, "", 0))])]),
        ];
    }
}
