using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Data.Annotations;

/// <summary>A place in a source that makes a claim.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Source">The source.</param>
/// <param name="Making">Where in it.</param>
/// <param name="Fragment">Its name among the places that make this claim, such as <c>made-by-tea-shop</c>.</param>
internal sealed record LocatedMaking(LinkedClaim Claim, Source Source, MadeBy Making, string Fragment)
{
    /// <summary>Every place that makes a claim. Names follow the source, so that they stay when another source is added.</summary>
    public static IEnumerable<LocatedMaking> Of(LinkedClaim claim)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (source, making) in claim.MadeBy)
        {
            var number = seen[source.Id] = seen.GetValueOrDefault(source.Id) + 1;
            // IDs never hold two hyphens in a row, so the number cannot be taken for a part of one.
            yield return new LocatedMaking(claim, source, making, "made-by-" + source.Id + (number == 1 ? "" : $"--{number}"));
        }
    }
}
