using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Plan.Pictures;

/// <summary>How many studies of one condition there are, and of how many people.</summary>
/// <param name="Studies">Works with the same registration are reports of one study, and count once.</param>
/// <param name="People">The people of those studies whose number is known for this condition, comparison groups included.</param>
/// <param name="WithoutPeople">Studies whose number of people is not stated, or not stated for this condition alone.</param>
public sealed record StudyCount(int Studies, decimal People, int WithoutPeople)
{
    /// <summary>Whether there may be more people than the sum says.</summary>
    public bool IsAtLeast => WithoutPeople > 0;

    /// <summary>Counts the studies among works that all studied one condition.</summary>
    public static StudyCount Of(IEnumerable<Reference> works)
    {
        var people = works
            .GroupBy(work => work.Study.Registration is { Length: > 0 } number ? "registered " + number : "work " + work.Id, StringComparer.Ordinal)
            .Select(study => study.Max(PeopleOfOneCondition))
            .ToList();
        // A sum of 64-bit numbers, which an input may well hold, can exceed 64 bits; Int128 cannot be compiled ahead.
        return new StudyCount(people.Count, people.Aggregate(0m, (sum, n) => sum + (n ?? 0)), people.Count(n => n is null));
    }

    /// <summary>A work that studied several conditions states one number for all of them together.</summary>
    private static long? PeopleOfOneCondition(Reference work) =>
        work.Conditions.Select(id => id.Value).Distinct(StringComparer.Ordinal).Count() == 1 ? work.Study.Participants : null;
}
