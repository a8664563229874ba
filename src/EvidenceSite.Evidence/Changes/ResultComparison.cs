using System.Collections.Immutable;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Evidence.Changes;

/// <summary>Compares the rows of summaries of findings, and the findings of references.</summary>
internal sealed class ResultComparison(ComparedSide old, ComparedSide @new)
{
    /// <summary>Rows of a summary of findings: found again by outcome and treatment.</summary>
    public ImmutableArray<ResultChange> Outcomes(ImmutableArray<OutcomeFinding> before, ImmutableArray<OutcomeFinding> after) => Compare(
        before, after, row => (ComparedText.Of(row.Name.Value), row.Treatment.Value), (was, now, change) => change with
        {
            Certainty = CertaintyShift.Between(was.Certainty, now.Certainty),
            Values = new ValuePairs()
                .Value("treatment", was.Treatment.Value, now.Treatment.Value)
                .Word<EffectSense>("direction", was.Direction, now.Direction)
                .Word<EffectSize>("size", was.Size, now.Size)
                .Number("participants", was.Participants, now.Participants)
                .Number("studies", was.Studies, now.Studies)
                .Changes,
            Texts = new TextPairs()
                .Statement("outcome", was.Name.Value, now.Name.Value)
                .Statement("comparator", was.Comparator, now.Comparator)
                .Statement("population", was.Population, now.Population)
                .Statement("follow-up", was.FollowUp, now.FollowUp)
                .Statement("effect", was.Effect, now.Effect)
                .Statement("certainty-reason", was.Reason, now.Reason)
                .Statement("plain", was.Plain, now.Plain)
                .Changes,
            Grade = Grades.Between(was.Plain, old.EasyWords, now.Plain, @new.EasyWords),
        });

    /// <summary>Findings: found again by outcome and measure.</summary>
    public static ImmutableArray<ResultChange> Findings(ImmutableArray<Finding> before, ImmutableArray<Finding> after) => Compare(
        before, after, finding => (ComparedText.Of(finding.Outcome), ComparedText.Of(finding.Measure)), (was, now, change) => change with
        {
            Values = new ValuePairs()
                .Value("value", was.Value, now.Value)
                .Value("ci.low", was.Interval?.Low, now.Interval?.Low)
                .Value("ci.high", was.Interval?.High, now.Interval?.High)
                .Value("p", was.P, now.P)
                .Word<EffectDirection>("direction", was.Direction, now.Direction)
                .Changes,
            Texts = new TextPairs().Other("outcome", was.Outcome, now.Outcome).Other("measure", was.Measure, now.Measure).Other("summary", was.Summary, now.Summary).Changes,
        });

    /// <summary>
    /// Pairs results of the same name in their order. If then one is left over on each side, it is the same under another name; more are told
    /// of as gone and new.
    /// </summary>
    private static ImmutableArray<ResultChange> Compare<T>(
        ImmutableArray<T> before, ImmutableArray<T> after, Func<T, (string Outcome, string Of)> name, Func<T, T, ResultChange, ResultChange> compare)
        where T : class
    {
        var left = before.ToList();
        var pairs = new List<(T? Old, T? New)>();
        foreach (var now in after)
        {
            var was = left.Find(one => name(one) == name(now));
            if (was is not null)
            {
                left.Remove(was);
            }

            pairs.Add((was, now));
        }

        if (left.Count == 1 && pairs.Count(pair => pair.Old is null) == 1)
        {
            var at = pairs.FindIndex(pair => pair.Old is null);
            pairs[at] = (left[0], pairs[at].New);
            left.Clear();
        }

        pairs.AddRange(left.Select(gone => ((T?)gone, (T?)null)));
        return [.. pairs.Select(pair => Change(pair.Old, pair.New)).Where(change => !change.IsNone)];

        ResultChange Change(T? was, T? now)
        {
            var (outcome, of) = name((now ?? was)!);
            var existence = was is null ? Existence.Added : now is null ? Existence.Removed : Existence.Changed;
            var change = new ResultChange(existence, outcome, of);
            return was is null || now is null ? change : compare(was, now, change);
        }
    }
}
