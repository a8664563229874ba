using System.Collections.Frozen;
using System.Collections.Immutable;
using EvidenceSite.Evidence.Link;

namespace EvidenceSite.Evidence.History;

/// <summary>The history of every claim, or why there is none.</summary>
/// <param name="Missing">Why there is none; null if there is one.</param>
/// <param name="Claims">The histories by file and ID, as they are in the commit that is checked out.</param>
public sealed record SiteHistory(MissingHistory? Missing, FrozenDictionary<(string File, string Id), ClaimHistory> Claims)
{
    /// <summary>There is none.</summary>
    public static SiteHistory None(MissingHistory why) => new(why, FrozenDictionary<(string, string), ClaimHistory>.Empty);

    /// <summary>The history of a claim; null if no commit has it under this ID yet.</summary>
    public ClaimHistory? Of(LinkedClaim claim) => Claims.GetValueOrDefault((claim.Subject.File, claim.Claim.Id.Value));
}

/// <summary>The history of a claim.</summary>
/// <param name="Events">What changed, the latest first.</param>
/// <param name="IsWhole">Whether it reaches back to the claim's first version; if not, older versions cannot be read, or there are too many.</param>
public sealed record ClaimHistory(ImmutableArray<ClaimEvent> Events, bool IsWhole);

/// <summary>Why there is no history.</summary>
public enum MissingHistory
{
    /// <summary>The input folder lies in no repository, or git is not there to read it.</summary>
    NoRepository,

    /// <summary>The repository holds no commit yet.</summary>
    NoCommit,

    /// <summary>The repository was cloned without its older commits, or without some files.</summary>
    Incomplete,
}
