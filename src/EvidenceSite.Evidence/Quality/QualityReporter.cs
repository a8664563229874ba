using System.Collections.Frozen;
using System.Collections.Immutable;
using EvidenceSite.Evidence.Check;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Readability;

namespace EvidenceSite.Evidence.Quality;

/// <summary>Counts how good the data are.</summary>
public static class QualityReporter
{
    private static readonly ImmutableArray<string> OrphanCodes = ["ES606", "ES607"];

    /// <summary>Makes the report.</summary>
    /// <param name="corpus">The evidence summary.</param>
    /// <param name="found">Every problem that was found in it.</param>
    public static QualityReport Report(Corpus corpus, IReadOnlyCollection<Diagnostic> found)
    {
        var explained = PlainReading.EasyWords(corpus);
        return new(
        [.. found.GroupBy(problem => problem.Rule).Select(group => (group.Key, group.Count())).OrderBy(pair => pair.Key.Code, StringComparer.Ordinal)],
        CountAll(corpus.Claims.Select(claim => claim.Claim.Verdict)),
        CountAll(corpus.Claims.Select(claim => claim.Claim.Certainty).OfType<Certainty>()),
        corpus.Claims.Count(claim => claim.Claim.Certainty is null),
        [.. corpus.Conditions.Concat(corpus.Topics).Select(page => Readability(page, explained)).OfType<PageReadability>()],
        References(corpus),
        [.. found.Where(problem => OrphanCodes.Contains(problem.Rule.Code)).Select(problem => problem.Place.File).Order(StringComparer.Ordinal)],
        new BearingQuality(
            corpus.Claims.Sum(claim => claim.Bearings.Length),
            corpus.Claims.Sum(claim => claim.Bearings.Count(bears => SecondReading.Holds(claim.Claim, bears.Bearing, bears.Reference)))));
    }

    private static PageReadability? Readability(Subject page, FrozenSet<string> explained)
    {
        var grades = page.KeyMessages.Concat(page.Claims.Select(claim => claim.Plain)).Concat(page.Outcomes.Select(outcome => outcome.Plain))
            .Select(text => ReadingGrade.Of(text.Plain, explained))
            .ToList();
        return grades.Count == 0
            ? null
            : new PageReadability(
                page, grades.Count, grades.Select(grade => grade.FleschKincaid).Order().ElementAt(grades.Count / 2),
                grades.Max(grade => grade.FleschKincaid), grades.Max(grade => grade.Smog));
    }

    private static ReferenceQuality References(Corpus corpus) => new(
        corpus.References.Length,
        corpus.References.Count(reference => reference.Unverified.IsEmpty),
        corpus.References.Sum(reference => reference.Unverified.Length),
        [.. CountAll(corpus.References.Select(reference => reference.Standing)).Where(pair => pair.Count > 0)],
        [.. CountAll(corpus.References.Select(reference => reference.Study.Type)).Where(pair => pair.Count > 0)]);

    private static ImmutableArray<(T Value, int Count)> CountAll<T>(IEnumerable<T> values)
        where T : struct, Enum
    {
        var counts = values.GroupBy(value => value).ToDictionary(group => group.Key, group => group.Count());
        return [.. Enum.GetValues<T>().Select(value => (value, counts.GetValueOrDefault(value)))];
    }
}
