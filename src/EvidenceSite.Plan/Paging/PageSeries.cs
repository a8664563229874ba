using System.Collections.Immutable;

namespace EvidenceSite.Plan.Paging;

/// <summary>The pages of a list that is too long for one, seen from one of them.</summary>
/// <param name="Addresses">Every page, in order, perhaps with the place of the list on it. At least two.</param>
/// <param name="Number">Which one this is, from 1.</param>
public sealed record PageSeries(ImmutableArray<string> Addresses, int Number)
{
    /// <summary>The page before; null for the first.</summary>
    public string? Previous => Number == 1 ? null : Addresses[Number - 2];

    /// <summary>The page after; null for the last.</summary>
    public string? Next => Number == Addresses.Length ? null : Addresses[Number];
}
