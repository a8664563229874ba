using System.Collections.Frozen;
using System.Collections.Immutable;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Evidence.Link;

/// <summary>Finds what claims and references name by ID.</summary>
internal sealed class ClaimLinker(
    KnownIds known,
    FrozenDictionary<string, Source> sources,
    FrozenDictionary<string, Treatment> treatments,
    FrozenDictionary<string, Reference> references,
    DiagnosticCollector problems)
{
    /// <summary>Links a claim; what cannot be found is left out, after a problem was added.</summary>
    public LinkedClaim Link(Subject subject, Claim claim)
    {
        var madeBy = ImmutableArray.CreateBuilder<(Source, MadeBy)>();
        foreach (var making in claim.MadeBy)
        {
            if (Find(making.Source, DocumentKind.Source, sources, Catalogue.UnknownSource) is { } source)
            {
                madeBy.Add((source, making));
            }
        }

        var bearings = ImmutableArray.CreateBuilder<(Reference, Bearing)>();
        foreach (var bearing in claim.Bearings)
        {
            if (FindReference(bearing.Reference) is { } reference)
            {
                bearings.Add((reference, bearing));
            }
        }

        var interventions = claim.Interventions.Select(FindTreatment).OfType<Treatment>();
        return new LinkedClaim(subject, claim, madeBy.ToImmutable(), [.. interventions], bearings.ToImmutable());
    }

    /// <summary>The treatment with an ID; null after a problem was added.</summary>
    public Treatment? FindTreatment(Located<string> id) => Find(id, DocumentKind.Treatment, treatments, Catalogue.UnknownTreatment);

    /// <summary>The reference with an ID; null after a problem was added.</summary>
    public Reference? FindReference(Located<string> id) => Find(id, DocumentKind.Reference, references, Catalogue.UnknownReference);

    private T? Find<T>(
        Located<string> id, DocumentKind kind, FrozenDictionary<string, T> documents, Func<Place, string, string?, Diagnostic> problem)
        where T : Document
    {
        if (documents.TryGetValue(id.Value, out var document))
        {
            return document;
        }

        if (!known.Of(kind).Contains(id.Value))
        {
            problems.Add(problem(id.Place, id.Value, Nearest.To(id.Value, known.Of(kind))));
        }

        return null;
    }
}
