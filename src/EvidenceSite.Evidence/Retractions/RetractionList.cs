using System.Collections.Frozen;
using System.Collections.Immutable;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Evidence.Retractions;

/// <summary>What a retraction list says about the references of a site.</summary>
/// <param name="ByReference">The notices of each reference that it names, by the reference's ID; oldest first.</param>
public sealed record RetractionList(FrozenDictionary<string, ImmutableArray<WorkNotice>> ByReference)
{
    /// <summary>Nothing.</summary>
    public static RetractionList Nothing { get; } = new(FrozenDictionary<string, ImmutableArray<WorkNotice>>.Empty);
}
