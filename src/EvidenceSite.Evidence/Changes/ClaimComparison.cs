using System.Collections.Immutable;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Evidence.Changes;

/// <summary>Compares a claim with itself in another version.</summary>
internal sealed class ClaimComparison(ComparedSide old, ComparedSide @new)
{
    /// <summary>What changed.</summary>
    public ClaimChange Compare(LinkedClaim before, LinkedClaim after)
    {
        var (was, now) = (before.Claim, after.Claim);
        return new ClaimChange(before, after)
        {
            Verdict = was.Verdict == now.Verdict ? null : new VerdictShift(was.Verdict, now.Verdict),
            Certainty = CertaintyShift.Between(was.Certainty, now.Certainty),
            CertaintyByTreatment = ByTreatment(was, now),
            Texts = Quotes(was, now, new TextPairs().Statement("claim", was.Text, now.Text))
                .Statement("says.population", was.Says.Population, now.Says.Population)
                .Statement("says.comparator", was.Says.Comparator, now.Says.Comparator)
                .Statement("says.outcome", was.Says.Outcome, now.Says.Outcome)
                .Statement("says.duration", was.Says.Duration, now.Says.Duration)
                .Statement("says.people", was.Says.People, now.Says.People)
                .Statement("says.certainty", was.Says.Certainty, now.Says.Certainty)
                .Statement("plain", was.Plain, now.Plain)
                .Statement("evidence", was.Evidence, now.Evidence)
                .Statement("certainty-reason", was.CertaintyReason, now.CertaintyReason)
                .Other("intervention-note", was.InterventionNote, now.InterventionNote)
                .Other("ceiling-reason", was.CeilingReason, now.CeilingReason)
                .Changes,
            Grade = Grades.Between(was.Plain, old.EasyWords, now.Plain, @new.EasyWords),
            Bearings = Bearings(was, now),
            Values = new ValuePairs().Word<ClaimKind>("kind", was.Kind, now.Kind).Word<ClaimAbout>("about", was.About, now.About).Changes,
            Lists = new ListPairs()
                .List("made-by", was.MadeBy.Select(making => making.Source.Value), now.MadeBy.Select(making => making.Source.Value))
                .List("interventions", Values(was.Interventions), Values(now.Interventions))
                .Changes,
        };
    }

    /// <summary>The words that are quoted from each source; what stands around them only finds them.</summary>
    private static TextPairs Quotes(Claim was, Claim now, TextPairs texts)
    {
        foreach (var source in now.MadeBy.Concat(was.MadeBy).Select(making => making.Source.Value).Distinct(StringComparer.Ordinal))
        {
            texts.Statement($"made-by {source} quote", Of(was), Of(now));

            string Of(Claim claim) => string.Join(" … ", claim.MadeBy.Where(making => making.Source.Value == source).Select(making => making.Quote?.Exact.Value).OfType<string>());
        }

        return texts;
    }

    private static ImmutableArray<TreatmentCertaintyChange> ByTreatment(Claim was, Claim now)
    {
        var (before, after) = (Ratings(was), Ratings(now));
        return
        [
            .. after.Keys.Union(before.Keys, StringComparer.Ordinal)
                .Select(treatment => (treatment, CertaintyShift.Between(Rating(before, treatment), Rating(after, treatment))))
                .Where(pair => pair.Item2 is not null).Select(pair => new TreatmentCertaintyChange(pair.treatment, pair.Item2!)),
        ];
    }

    /// <summary>One rating for each treatment; of a treatment that is named twice, the first.</summary>
    private static Dictionary<string, Certainty> Ratings(Claim claim) => claim.CertaintyByTreatment
        .DistinctBy(rated => rated.Treatment.Value, StringComparer.Ordinal).ToDictionary(rated => rated.Treatment.Value, rated => rated.Certainty, StringComparer.Ordinal);

    private static Certainty? Rating(Dictionary<string, Certainty> ratings, string treatment) => ratings.TryGetValue(treatment, out var rating) ? rating : null;

    /// <summary>Bearings by the ID of the reference, whether or not there is such a reference.</summary>
    private static ImmutableArray<BearingChange> Bearings(Claim was, Claim now)
    {
        var (before, after) = (was.Bearings.ToDictionary(Id, StringComparer.Ordinal), now.Bearings.ToDictionary(Id, StringComparer.Ordinal));
        var changes =
            from id in after.Keys.Union(before.Keys, StringComparer.Ordinal)
            let one = before.GetValueOrDefault(id)
            let other = after.GetValueOrDefault(id)
            let because = one is null || other is null ? null : new TextPairs().Other("because", one.Because, other.Because).Changes.FirstOrDefault()
            let change = new BearingChange(one, other, because)
            where change.Existence != Existence.Changed || change.HasOtherDirection || change.HasOtherDirectness || because is not null || change.SignOff is not null
            select change;
        return [.. changes];

        static string Id(Bearing bearing) => bearing.Reference.Value;
    }

    private static IEnumerable<string> Values(ImmutableArray<Located<string>> ids) => ids.Select(id => id.Value);
}
