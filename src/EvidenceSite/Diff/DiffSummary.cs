using EvidenceSite.Evidence.Changes;

namespace EvidenceSite.Diff;

/// <summary>What changed, in a sentence.</summary>
internal static class DiffSummary
{
    /// <summary>The sentence.</summary>
    public static string Of(DiffReport report)
    {
        var changes = report.Changes;
        if (changes.IsNone)
        {
            return "Nothing changed in meaning.";
        }

        var parts = new[]
        {
            Count(changes.Claims, change => change.Existence, "claim"),
            Count(changes.Documents, change => change.Existence, "other page"),
            Number(changes.Claims.Count(change => change.Verdict is not null), "verdict") is { } verdicts ? $"{verdicts} changed" : null,
            Number(changes.Claims.Count(change => change.Certainty is not null), "rating of certainty", "ratings of certainty") is { } ratings ? $"{ratings} changed" : null,
            changes.Wording.IsEmpty ? null : "the wording of the whole site changed",
        };
        var pages = report.Pages.Length == 1 ? "1 page shows it" : $"{report.Pages.Length} pages show it";
        var all = string.Join("; ", parts.OfType<string>());
        return $"{char.ToUpperInvariant(all[0])}{all[1..]}. {pages}.";
    }

    /// <summary>What of a version could not be compared, a sentence each.</summary>
    public static IEnumerable<string> Warnings(DiffReport report)
    {
        foreach (var side in (DiffSide[])[report.Old, report.New])
        {
            if (side.Errors > 0)
            {
                yield return $"{side.Name} has {side.Errors} error{(side.Errors == 1 ? "" : "s")}: only what can be read was compared.";
            }
        }
    }

    private static string? Count<T>(IReadOnlyCollection<T> changes, Func<T, Existence> existence, string one)
    {
        var (changed, added, removed) = (Of(Existence.Changed), Of(Existence.Added), Of(Existence.Removed));
        string?[] parts = [changed > 0 ? $"{changed} changed" : null, added > 0 ? $"{added} added" : null, removed > 0 ? $"{removed} removed" : null];
        return changes.Count == 0 ? null : $"{(changes.Count == 1 ? one : one + "s")}: {string.Join(", ", parts.OfType<string>())}";

        int Of(Existence wanted) => changes.Count(change => existence(change) == wanted);
    }

    private static string? Number(int count, string one, string? many = null) => count == 0 ? null : count == 1 ? $"1 {one}" : $"{count} {many ?? one + "s"}";
}
