using System.Collections.Immutable;

namespace EvidenceSite.Evidence.Changes;

/// <summary>What changed in meaning between two versions of a summary.</summary>
/// <param name="Claims">Claims, by page and in the order of the file; those that are gone stand behind the others of their page.</param>
/// <param name="Documents">Everything else that has a page, by file.</param>
/// <param name="Wording">What the whole site says: how verdicts and certainties are worded, and the glossary.</param>
/// <param name="NotCompared">Claims and files that cannot be read on one of the sides, as <c>file</c> or <c>file#claim</c>.</param>
public sealed record EvidenceChanges(
    ImmutableArray<ClaimChange> Claims, ImmutableArray<DocumentChange> Documents, ImmutableArray<TextChange> Wording, ImmutableArray<string> NotCompared)
{
    /// <summary>Whether nothing changed, as far as could be compared.</summary>
    public bool IsNone => Claims.IsEmpty && Documents.IsEmpty && Wording.IsEmpty;
}
