using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Evidence.Check;

/// <summary>The numbers that stand in what we hold of each work. Safe for several threads.</summary>
/// <param name="references">The works, by ID.</param>
internal sealed class NumbersOfReferences(FrozenDictionary<string, Reference> references)
{
    private readonly ConcurrentDictionary<string, FrozenSet<decimal>> _numbersOf = new(StringComparer.Ordinal);

    /// <summary>Whether there is such a work.</summary>
    public bool Knows(string id) => references.ContainsKey(id);

    /// <summary>The numbers of a work.</summary>
    public FrozenSet<decimal> Of(string id) =>
        _numbersOf.GetOrAdd(id, key => AllText(references[key]).OfType<string>().SelectMany(NumbersInText.Of).Select(number => number.Value).ToFrozenSet());

    private static IEnumerable<string?> AllText(Reference reference)
    {
        var study = reference.Study;
        return
        [
            reference.Title, reference.Harms, reference.Limitations, study.Design, study.Population, study.Comparator, study.FollowUp, study.Setting,
            study.Participants?.ToString(CultureInfo.InvariantCulture), reference.Csl.Year?.ToString(CultureInfo.InvariantCulture),
            .. reference.Findings.SelectMany(finding => (string?[])
                [finding.Outcome, finding.Measure, finding.Value, finding.Interval?.Low, finding.Interval?.High, finding.P, finding.Summary]),
        ];
    }
}
