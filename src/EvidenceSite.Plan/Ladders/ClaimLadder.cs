using System.Collections.Immutable;
using System.Globalization;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Plan.Ladders;

/// <summary>
/// What a claim leaves out: its words beside the studies that bear on it, one dimension after the other. Everything comes from the
/// structured data; background references do not count, and indirect evidence is named only where there is no direct one.
/// </summary>
public sealed class ClaimLadder
{
    private const int Listed = 3;

    /// <summary>The comparator of a study that compared with nothing, as docs/writing.md says to write it.</summary>
    private const string NoComparison = "none";

    private readonly LinkedClaim _claim;
    private readonly ImmutableArray<Reference> _direct;
    private readonly ImmutableArray<Reference> _indirect;

    private ClaimLadder(LinkedClaim claim)
    {
        _claim = claim;
        _direct = Bearing(Directness.Direct);
        _indirect = Bearing(Directness.Indirect);
    }

    private bool AnyStudy => !_direct.IsEmpty || !_indirect.IsEmpty;

    /// <summary>The rungs, in the order of <see cref="Dimension"/>; the intervention is left out of a claim about no treatment.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="certaintyWords">How its certainty is worded; null where none is rated.</param>
    public static ImmutableArray<Rung> Of(LinkedClaim claim, string? certaintyWords)
    {
        var ladder = new ClaimLadder(claim);
        return
        [
            ladder.Population(),
            .. claim.Interventions.IsEmpty ? Array.Empty<Rung>() : [ladder.Intervention()],
            ladder.Comparator(),
            ladder.Listing(Dimension.Outcome, claim.Claim.Says.Outcome, Outcomes),
            ladder.Listing(Dimension.Duration, claim.Claim.Says.Duration, reference => reference.Study.FollowUp),
            ladder.People(),
            ladder.Sureness(certaintyWords),
        ];
    }

    private Rung Population()
    {
        var says = _claim.Claim.Says.Population ?? (_claim.Claim.About, _claim.Subject.Kind) switch
        {
            (ClaimAbout.Animals, _) => "Animals",
            (ClaimAbout.Laboratory, _) => "Cells or products in a laboratory",
            (_, DocumentKind.Condition) => _claim.Subject.Title,
            _ => null,
        };
        var (values, more) = Values(Who);
        var gap = GapOf(says, values, AnyStudy);
        return new Rung(Dimension.Population, says, values, more, gap == Gap.Compare ? Gap.Narrower : gap);
    }

    private Rung Intervention()
    {
        var studied = _claim.Interventions.Where(treatment => Studies(_direct, treatment)).ToList();
        var missing = _claim.Interventions.Except(studied).Select(treatment => treatment.Title).ToList();
        ImmutableArray<StudiedValue> values =
        [
            .. studied.Select(treatment => new StudiedValue(treatment.Title, null, IsDirect: true)),
            .. missing.Select(title => new StudiedValue($"Not studied directly: {title}", null, IsDirect: false)),
        ];
        var gap = missing.Count == 0 ? Gap.None : studied.Count > 0 ? Gap.Narrower : _indirect.IsEmpty ? Gap.NotStudied : Gap.Different;
        var named = string.Join("; ", _claim.Interventions.Select(treatment => treatment.Title));
        return new Rung(Dimension.Intervention, _claim.Claim.InterventionNote is null ? named : $"As we read it: {named}", values, More: 0, gap);
    }

    private Rung Comparator()
    {
        var rung = Listing(Dimension.Comparator, _claim.Claim.Says.Comparator, reference => reference.Study.Comparator is NoComparison ? "No comparison group" : reference.Study.Comparator);
        return rung.Gap is Gap.NotSaid or Gap.Compare && _direct.All(reference => reference.Study.Comparator is null or NoComparison)
            ? rung with { Gap = rung.Claim is null ? Gap.Neither : Gap.NotStated }
            : rung;
    }

    private Rung Listing(Dimension dimension, string? says, Func<Reference, string?> value)
    {
        var (values, more) = Values(value);
        return new Rung(dimension, says, values, more, GapOf(says, values, AnyStudy));
    }

    private Rung People()
    {
        var counted = _direct.Where(reference => reference.Study.Type.IsAboutPeople() && reference.Study.Participants is not null).ToList();
        ImmutableArray<StudiedValue> values =
            [.. counted.OrderByDescending(reference => reference.Study.Participants).Take(Listed).Select(reference => new StudiedValue(Count(reference), reference, IsDirect: true))];
        return new Rung(Dimension.People, _claim.Claim.Says.People, values, counted.Count - values.Length, GapOf(_claim.Claim.Says.People, values, !_direct.IsEmpty));
    }

    private Rung Sureness(string? certaintyWords)
    {
        var says = _claim.Claim.Says.Certainty;
        ImmutableArray<StudiedValue> values = certaintyWords is null ? [] : [new StudiedValue(certaintyWords, null, IsDirect: true)];
        return new Rung(Dimension.Certainty, says, values, More: 0, GapOf(says, values, AnyStudy));
    }

    /// <param name="says">What the claim says.</param>
    /// <param name="values">What the studies state.</param>
    /// <param name="studied">Whether there are studies that could have stated something: silence is not the same as no study.</param>
    private static Gap GapOf(string? says, ImmutableArray<StudiedValue> values, bool studied) => values switch
    {
        [] when !studied => Gap.NotStudied,
        [] => says is null ? Gap.Neither : Gap.NotStated,
        [{ IsDirect: false }, ..] => Gap.Different,
        _ => says is null ? Gap.NotSaid : Gap.Compare,
    };

    /// <summary>The values of the direct evidence; of the indirect where there is no direct one.</summary>
    private (ImmutableArray<StudiedValue> Values, int More) Values(Func<Reference, string?> value)
    {
        var isDirect = !_direct.IsEmpty;
        var all = (isDirect ? _direct : _indirect).Where(reference => value(reference) is not null).ToList();
        return ([.. all.Take(Listed).Select(reference => new StudiedValue(value(reference)!, reference, isDirect))], Math.Max(0, all.Count - Listed));
    }

    private ImmutableArray<Reference> Bearing(Directness directness) =>
        [.. _claim.Bearings.Where(bears => bears.Bearing.Direction != BearingDirection.Background && bears.Bearing.Directness == directness).Select(bears => bears.Reference)];

    private static string? Who(Reference reference) =>
        reference.Study.Population is { } population
            ? reference.Study.Type.IsAboutPeople() ? population : $"{population} ({reference.Study.Species})"
            : reference.Study.Type.IsAboutPeople() ? null : reference.Study.Species;

    private static string? Outcomes(Reference reference) =>
        reference.Findings.IsEmpty ? null : string.Join("; ", reference.Findings.Select(finding => finding.Outcome).Distinct(StringComparer.Ordinal).Take(Listed));

    private static string Count(Reference reference) =>
        $"{reference.Study.Participants!.Value.ToString("N0", CultureInfo.InvariantCulture)} ({reference.Study.Design})";

    private static bool Studies(ImmutableArray<Reference> works, Treatment treatment) =>
        works.Any(reference => reference.Interventions.Any(id => id.Value == treatment.Id));
}
