using System.Collections.Immutable;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Theme.Comparison;

/// <summary>The values of claims by which readers filter, and how many claims have each.</summary>
public sealed class ClaimFacets(Corpus corpus)
{
    /// <summary>The value of a claim about no treatment.</summary>
    public const string NoTreatment = "none";

    /// <summary>The value of a claim whose certainty is not rated.</summary>
    public const string NotRated = "not-rated";

    /// <summary>The claim's condition or topic.</summary>
    public static string Subject(Subject subject) => $"{Words<DocumentKind>.Of(subject.Kind)}:{subject.Id}";

    /// <summary>The treatments that the claim's words cover, with a space between them.</summary>
    public static string Treatments(LinkedClaim claim) =>
        claim.Interventions.IsEmpty ? NoTreatment : string.Join(' ', claim.Interventions.Select(treatment => treatment.Id));

    /// <summary>The sources that make the claim, with a space between them.</summary>
    public static string Sources(LinkedClaim claim) => string.Join(' ', claim.MadeBy.Select(made => made.Source.Id).Distinct(StringComparer.Ordinal));

    /// <summary>The claim's certainty.</summary>
    public static string OfCertainty(Claim claim) => claim.Certainty is { } certainty ? Words<Certainty>.Of(certainty) : NotRated;

    /// <summary>The values that a claim has of a facet, by the facet's name in addresses.</summary>
    public static IReadOnlyList<string> ValuesOf(LinkedClaim claim, string facet) => facet switch
    {
        "about" => [Subject(claim.Subject)],
        "treatment" => Treatments(claim).Split(' '),
        "source" => Sources(claim).Split(' ', StringSplitOptions.RemoveEmptyEntries),
        "kind" => [Words<ClaimKind>.Of(claim.Claim.Kind)],
        "verdict" => [Words<Verdict>.Of(claim.Claim.Verdict)],
        "certainty" => [OfCertainty(claim.Claim)],
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, "There is no such facet."),
    };

    /// <summary>Conditions, or topics, that have claims.</summary>
    public ImmutableArray<FacetOption> Subjects(ImmutableArray<Subject> subjects) =>
        Counted(subjects.Select(subject => (Subject(subject), subject.Title)), claim => [Subject(claim.Subject)]);

    /// <summary>Treatments that claims cover.</summary>
    public ImmutableArray<FacetOption> Treatments() =>
        Counted(corpus.Treatments.Select(treatment => (treatment.Id, treatment.Title)).Append((NoTreatment, "No treatment")), claim => Treatments(claim).Split(' '));

    /// <summary>Sources that make claims.</summary>
    public ImmutableArray<FacetOption> Sources() =>
        Counted(corpus.Sources.Select(source => (source.Id, source.Publisher)), claim => Sources(claim).Split(' '));

    /// <summary>Kinds of claims.</summary>
    public ImmutableArray<FacetOption> Kinds() =>
        Counted(
            Enum.GetValues<ClaimKind>().Select(kind => (Words<ClaimKind>.Of(kind), KindLabel(kind))),
            claim => [Words<ClaimKind>.Of(claim.Claim.Kind)]);

    /// <summary>A kind of claim in words.</summary>
    public static string KindLabel(ClaimKind kind) => kind switch
    {
        ClaimKind.Efficacy => "It helps",
        ClaimKind.Safety => "It is safe or harms",
        ClaimKind.Mechanism => "How it works",
        ClaimKind.Epidemiology => "How common something is",
        ClaimKind.Process => "How it is done",
        ClaimKind.Comparison => "It is better or worse than something",
        ClaimKind.Anecdote => "What happened to single people",
        _ => "What authorities allow",
    };

    private ImmutableArray<FacetOption> Counted(IEnumerable<(string Value, string Label)> values, Func<LinkedClaim, IReadOnlyList<string>> of)
    {
        var counts = corpus.Claims.SelectMany(claim => of(claim)).CountBy(value => value, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [.. values.Where(pair => counts.ContainsKey(pair.Value)).Select(pair => new FacetOption(pair.Value, pair.Label, counts[pair.Value]))];
    }
}
